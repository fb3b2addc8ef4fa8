import { HTML, htmlElements, MATHML, mathElements, removedElements } from '../allow-list.js';
import type { AddressContext } from './addresses.js';
import { selectAttributes } from './select-attributes.js';
import { isBlock, isElement, unwrap } from './content-model.js';
import { linkSocialPost, replaceEmbed, socialPostIn } from './embeds.js';
import { isTrackingPixel } from './images.js';
import { nameLink } from './link-names.js';
import { isUndone, meantName, renamed, substitutesOf } from './renamed.js';

export interface SelectionContext extends AddressContext {
  /** Of a caption: blocks give way to their content too. */
  isPhrase: boolean;
  /** Where blocks began and ended that gave way: words on both sides must not run into one another. */
  borders: Set<Node>;
}

const SHOWN =
  NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION;

/**
 * Leaves in an inert tree what the allow-list names: the rest gives way to its content, to a link, or
 * goes. The engines can't do this alike, nor tell what they took out: the native sanitizer drops
 * unknown elements with their text, and embeds without a trace. Nothing here is relied on for safety,
 * but for the attribute `is`.
 * One walk; of what takes the place of an element, each node is visited once more.
 */
export function selectNodes(root: Element, context: SelectionContext): void {
  const nodes = root.ownerDocument.createTreeWalker(root, SHOWN);
  let node = nodes.nextNode();
  while (node) {
    // The walker goes on from a node that is still in the tree, so it steps before that changes.
    const current = node as ChildNode;
    const fate = isElement(current) ? judge(current, context) : judgeComment(current, context);
    if (fate === 'stays') {
      node = nodes.nextNode();
    } else if (fate === 'gives way') {
      node = nodes.nextNode();
      giveWay(current as Element, context);
    } else {
      while (!(node = nodes.nextSibling()) && nodes.parentNode());
      const [first] = fate;
      // An embed between paragraphs is a line of its own, as high as it was.
      const isLine =
        first && isEmbed(current) && current.parentElement?.matches('body, div, section');
      if (isLine) current.before(makeBorder(current, context));
      for (const substitute of fate) current.before(substitute);
      if (isLine) current.before(makeBorder(current, context));
      current.remove();
      // What stands in its place is judged in its turn.
      if (first) {
        nodes.currentNode = first;
        node = isElement(first) ? first : nodes.nextNode();
      }
    }
  }
}

/** Whether an element stays, gives way to its content, or is replaced by other nodes, or by none. */
type Fate = 'stays' | 'gives way' | readonly Node[];

function judge(element: Element, context: SelectionContext): Fate {
  const { removals, isPhrase } = context;
  const { localName: name } = element;
  const isFormula = element.namespaceURI === MATHML;
  // As `form` is written for the parser.
  const written = name.replace(/-$/, '');
  if (removedElements.has(name) || element.namespaceURI === 'http://www.w3.org/2000/svg') {
    removals.add('element', written);
    return [];
  }
  // KaTeX draws each formula a second time, for browsers without MathML.
  if (element.matches('.katex-html') && element.previousElementSibling?.querySelector('math')) {
    removals.add('element', 'katex-html');
    return [];
  }
  if (isTrackingPixel(element)) {
    removals.add('tracking-pixel', name);
    return [];
  }
  if (isEmbed(element)) {
    removals.add('embed', name);
    return replaceEmbed(element, context);
  }
  const other = isFormula ? undefined : meantName(element);
  if (other !== undefined) return substitutesOf(element, other);
  const attributes = (isFormula ? mathElements : htmlElements).get(name);
  const isMisplaced =
    (isPhrase && isBlock(element)) || (element.namespaceURI === HTML && !!element.closest('math'));
  if (!attributes || isMisplaced || isUndone(element)) {
    removals.add(element.hasChildNodes() ? 'unwrapped' : 'element', written);
    return isPassage(element) && !element.closest('math')
      ? [renamed(element, isPhrase || !isBlock(element) ? 'span' : 'div')]
      : 'gives way';
  }
  if (element.hasAttribute('is')) {
    removals.add('attribute', 'is');
    // An element stays what it is made as, even without the attribute, so the page's code for it would
    // come to life; and only one engine sees to that. So it is made anew.
    return [renamed(element, name)];
  }
  const post = socialPostIn(element);
  if (post) {
    removals.add('embed', post);
    linkSocialPost(element, context);
  }
  if (name === 'a' && !nameLink(element, context.baseUrl)) {
    removals.add('unwrapped', name);
    return 'gives way';
  }
  selectAttributes(element, attributes, context);
  if (!hasNothingToShow(element)) return 'stays';
  removals.add('element', name);
  // What a recording holds is shown where it can't be played; without its end, it holds all the rest.
  return /^(audio|video)$/.test(name) ? 'gives way' : [];
}

/** Whether an element says what its words are, or can be linked to: that must not go with its name. */
function isPassage(element: Element): boolean {
  return element.matches('[lang], [dir], [id]:not([id^="docs-internal-guid"])');
}

function isEmbed(node: Node): boolean {
  return isElement(node) && /^(iframe|object|embed)$/.test(node.localName);
}

/** Whether an image or a recording is left without an address, and so would show as broken. */
function hasNothingToShow(element: Element): boolean {
  const isMedia = /^(img|source|track|audio|video)$/.test(element.localName);
  if (!isMedia || element.matches('[src], [srcset], img[alt]:not([alt=""])')) return false;
  // An image may have all its addresses from the sources in front of it.
  const holder = element.localName === 'img' ? element.closest('picture') : element;
  return ![...(holder?.children ?? [])].some(({ localName }) => localName === 'source');
}

function judgeComment(comment: Node, { removals, borders }: SelectionContext): Fate {
  if (borders.has(comment)) return 'stays';
  // What one browser takes for a processing instruction, another takes for a comment.
  removals.add('comment', 'comment');
  return [];
}

function giveWay(element: Element, context: SelectionContext): void {
  const isParting =
    isBlock(element) && (hasParagraphs(element, context) || element.hasChildNodes());
  if (isParting) element.before(makeBorder(element, context));
  if (isParting) element.after(makeBorder(element, context));
  unwrap(element);
}

/** No paragraphs are made in a phrase or in a formula. */
function hasParagraphs({ parentElement }: ChildNode, { isPhrase }: SelectionContext): boolean {
  return !isPhrase && !parentElement?.closest('math');
}

/** What stands for the edge of a block: a space will do where no paragraphs are made. */
function makeBorder(node: ChildNode, context: SelectionContext): Node | string {
  const border = node.ownerDocument?.createComment('');
  if (!border || !hasParagraphs(node, context)) return ' ';
  context.borders.add(border);
  return border;
}
