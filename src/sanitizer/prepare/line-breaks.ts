import { isBlankText, isBlock, isElement, trimEdges } from './content-model.js';

/** How many elements a paragraph is parted across: each break makes a copy of each. */
const MAX_ACROSS = 8;

/** Two or more line breaks, and the white space between them. */
export type BreakSequence = readonly ChildNode[];

/** The places where two or more line breaks follow each other. */
export function doubleBreaks(root: Element): BreakSequence[] {
  const seen = new Set<Node>();
  const sequences: BreakSequence[] = [];
  for (const first of root.querySelectorAll('br')) {
    if (seen.has(first)) continue;
    const spacers: ChildNode[] = [first];
    let length = 1;
    for (let next = first.nextSibling; next && isSpacer(next); next = next.nextSibling) {
      spacers.push(next);
      seen.add(next);
      if (isElement(next)) length = spacers.length;
    }
    if (length > 1) sequences.push(spacers.slice(0, length));
  }
  return sequences;
}

/** The block that a line break is in. */
export function blockAround(node: Node): Element | null {
  let parent = node.parentElement;
  while (parent && !isBlock(parent)) parent = parent.parentElement;
  return parent;
}

/**
 * Parts a paragraph where it has several line breaks, with the elements that run across; in other
 * places, where no paragraph may be, one line break is left.
 */
export function partAtBreaks(sequence: BreakSequence): void {
  const [first, ...others] = sequence;
  const block = first && blockAround(first);
  if (!block || block.localName === 'pre') return;
  if (block.localName === 'p' && depthIn(block, first) <= MAX_ACROSS) {
    splitBefore(first, block);
    first.remove();
  }
  for (const other of others) other.remove();
}

function depthIn(block: Element, node: Node): number {
  let depth = 0;
  for (let parent = node.parentElement; parent && parent !== block; depth++) {
    parent = parent.parentElement;
  }
  return depth;
}

/** Moves all that comes before a node to a copy of the paragraph in front of it: each node once. */
function splitBefore(node: Node, paragraph: Element): void {
  let child = node;
  let copied: Node | undefined;
  while (child !== paragraph) {
    const parent = child.parentNode as Element;
    const copy = parent.cloneNode(false) as Element;
    // An id names one place, the first; and what may be long need not be copied again and again.
    for (const name of ['id', 'title', 'cite', 'datetime']) parent.removeAttribute(name);
    while (parent.firstChild && parent.firstChild !== child) copy.append(parent.firstChild);
    if (copied) copy.append(copied);
    copied = copy;
    child = parent;
  }
  if (copied) paragraph.before(copied);
}

/** Removes line breaks at the edges of a block, where they only make distance. */
export function trimBreaks(block: Element): void {
  trimEdges(block, isBreak);
}

function isSpacer(node: Node): boolean {
  return isBreak(node) || isBlankText(node);
}

function isBreak(node: Node): boolean {
  return isElement(node) && node.localName === 'br';
}
