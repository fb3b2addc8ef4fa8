import { removedElements } from '../allow-list.js';
import { isBlock, isElement } from './content-model.js';
import { MAX_ELEMENTS } from './cut-tags.js';
import type { Removals } from './removals.js';

/** How many elements may stand in one another: the browsers bound it too, each in its own way. */
const MAX_DEPTH = 200;

/**
 * Bounds a tree: of elements that are too deep the text is left, and what comes after the last element
 * that may be goes.
 */
export function cutTree(root: Element, removals: Removals): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const depths = new Map<Node, number>([[root, 0]]);
  let isTooDeep = false;
  let count = 0;
  let node = walker.nextNode();
  while (node) {
    const element = node as Element;
    if (++count > MAX_ELEMENTS) {
      removals.add('cut', 'elements');
      cutFrom(element, root);
      break;
    }
    const depth = 1 + (depths.get(element.parentNode ?? root) ?? 0);
    if (depth > MAX_DEPTH) {
      isTooDeep = true;
      while (!(node = walker.nextSibling()) && walker.parentNode());
      // At once: to move what it holds a level up, again and again, takes time by the square.
      element.replaceWith(textIn(element));
    } else {
      depths.set(element, depth);
      node = walker.nextNode();
    }
  }
  if (isTooDeep) removals.add('cut', 'depth');
}

/** The text of an element that is to be read, with a space where blocks begin. */
function textIn(element: Element): string {
  const { SHOW_ELEMENT, SHOW_TEXT, FILTER_ACCEPT, FILTER_REJECT } = NodeFilter;
  const walker = element.ownerDocument.createTreeWalker(
    element,
    SHOW_ELEMENT | SHOW_TEXT,
    (node) => (removedElements.has((node as Element).localName) ? FILTER_REJECT : FILTER_ACCEPT),
  );
  const texts: string[] = [];
  // A walker does not ask its filter about the node that it begins with.
  if (removedElements.has(element.localName)) return '';
  for (let node: Node | null = element; node; node = walker.nextNode()) {
    if (!isElement(node)) texts.push(node.nodeValue ?? '');
    else if (isBlock(node)) texts.push(' ');
  }
  return texts.join('');
}

/** Removes a node and all that comes after it; not by a range, which slows later changes down in WebKit. */
function cutFrom(node: Node, root: Element): void {
  let parent: Node | null = node.parentNode;
  for (let last = node; parent && last !== root; last = parent, parent = parent.parentNode) {
    while (last.nextSibling) last.nextSibling.remove();
  }
  node.parentNode?.removeChild(node);
}
