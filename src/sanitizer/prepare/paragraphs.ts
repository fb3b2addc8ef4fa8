import { holdersOfBlocks, isBlank, isBlock, isElement, trimEdges } from './content-model.js';
import { blockAround, doubleBreaks, partAtBreaks, trimBreaks } from './line-breaks.js';

/** Blocks that hold text as it is, but paragraphs where something parts it. */
const TEXT_HOLDERS = 'li, dd, td, th, blockquote, figcaption, details';

/** Blocks at whose edges a line break has nothing to break. */
const TRIMMED = `p, h1, h2, h3, h4, h5, h6, dt, caption, summary, ${TEXT_HOLDERS}`;

/** What a run holds that is no text and no spacer. */
const MEDIA = /^(img|picture|audio|video|math)$/;

/**
 * Makes paragraphs of text that stands outside of any, and of what two line breaks part: both are how
 * editors write paragraphs where their system doesn't. `borders` are comments in place of the edges
 * of blocks that gave way; none is left.
 */
export function makeParagraphs(root: Element, borders: ReadonlySet<Node>): void {
  const breaks = doubleBreaks(root);
  const parted = [...borders, ...breaks.map(([first]) => first)].map(
    (node) => node && blockAround(node),
  );
  // At the edges of a block, nothing is parted.
  for (const block of new Set(parted)) {
    if (block?.matches(TEXT_HOLDERS)) trimEdges(block, isBorder);
  }
  const holders = holdersOfBlocks(root, borders);
  const containers = new Set([
    root,
    ...root.querySelectorAll('div, section'),
    ...holders,
    ...breaks.map(([first]) => first && blockAround(first)),
    ...[...borders].map((border) => border.parentElement),
  ]);
  for (const container of containers) {
    // The reading of a word ends a paragraph when it is parsed again (HTML §13.2.6.4.7, `rt`).
    const isContainer =
      container &&
      !container.closest('ruby, pre') &&
      (!isBlock(container) || container.matches(`body, div, section, ${TEXT_HOLDERS}`));
    if (isContainer && root.contains(container)) wrapRuns(container, holders);
  }
  for (const border of borders) (border as ChildNode).replaceWith(' ');
  for (const sequence of breaks) partAtBreaks(sequence);
  for (const block of root.querySelectorAll(TRIMMED)) trimBreaks(block);
}

/** Finds the runs of text between the blocks of an element, and makes each a paragraph. */
function wrapRuns(container: Element, holders: ReadonlySet<Element>): void {
  let run: ChildNode[] = [];
  for (const child of [...container.childNodes]) {
    if (!isBorder(child) && !isBlock(child) && !holders.has(child as Element)) {
      run.push(child);
    } else {
      wrapRun(run);
      run = [];
      if (isBorder(child)) child.remove();
    }
  }
  wrapRun(run);
}

function wrapRun(run: readonly ChildNode[]): void {
  const start = run.findIndex((node) => !isBlank(node.textContent) || isMedia(node));
  const first = run[start];
  if (first && run.some((node) => !isBlank(node.textContent))) {
    const paragraph = first.ownerDocument?.createElement('p') as Element;
    first.before(paragraph);
    for (const node of run.slice(start)) paragraph.append(node);
  } else if (!first) {
    for (const node of run) if (!isElement(node) || node.localName === 'br') node.remove();
  }
}

function isMedia(node: Node): boolean {
  return (
    isElement(node) &&
    (MEDIA.test(node.localName) || !!node.querySelector('img, audio, video, math'))
  );
}

function isBorder(node: Node): boolean {
  return node.nodeType === Node.COMMENT_NODE;
}
