/** What a reader sees of an element, through its shadow roots and slots, in the order of the page. */
export interface Shown {
  elements: HTMLElement[];
  texts: Text[];
}

/** Elements whose inside is their own affair. */
const whole = new Set(['svg', 'video', 'audio', 'img']);

export function shownIn(host: HTMLElement): Shown {
  const shown: Shown = { elements: [], texts: [] };
  for (const child of childrenOf(host)) collect(child, shown);
  return shown;
}

function collect(node: Node, shown: Shown): void {
  if (isText(node)) {
    if (node.data.trim() && rectsOf(node).length > 0) shown.texts.push(node);
  } else if (isElement(node) && isVisible(node)) {
    shown.elements.push(node);
    if (whole.has(node.localName)) return;
    for (const child of childrenOf(node)) collect(child, shown);
  }
}

/** The children of the flat tree. */
function childrenOf(element: HTMLElement): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : [...element.childNodes];
}

/** The parent of the flat tree. */
export function parentOf(node: Node): HTMLElement | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  const isRoot = parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  return (isRoot ? (parent as ShadowRoot).host : node.parentElement) as HTMLElement | null;
}

/** An element and all around it. */
export function withAncestors(element: HTMLElement): HTMLElement[] {
  const chain: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one; one = parentOf(one)) chain.push(one);
  return chain;
}

/** Whether one is the other or around it. */
export function isAround(outer: HTMLElement, inner: HTMLElement): boolean {
  return withAncestors(inner).includes(outer);
}

/** What can be seen, or only be heard: words for screen readers are cut to nothing. */
function isVisible(element: HTMLElement): boolean {
  const { display, visibility, clipPath } = styleOf(element);
  if (display === 'none' || clipPath === 'inset(50%)') return false;
  // What is in a closed `details` has no box.
  if (display !== 'contents' && !element.checkVisibility()) return false;
  return visibility === 'visible';
}

export function styleOf(element: Element): CSSStyleDeclaration {
  const window = element.ownerDocument.defaultView;
  if (!window) throw new Error('The page is gone');
  return window.getComputedStyle(element);
}

/** Where a text is painted, a box for each line. */
export function rectsOf(text: Text): DOMRect[] {
  const range = text.ownerDocument.createRange();
  const { length } = text.data;
  // Where spaces are kept, those at which a line breaks hang over its end, and nobody sees them.
  const isKept = styleOf(placeOf(text)).whiteSpace.includes('pre');
  const pieces = isKept ? [...text.data.matchAll(/\S+/g)] : [];
  const spans = pieces.map(({ index, 0: word }) => [index, index + word.length] as const);
  return (isKept ? spans : [[0, length] as const])
    .flatMap(([start, end]) => {
      range.setStart(text, start);
      range.setEnd(text, end);
      return [...range.getClientRects()];
    })
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** The element that a text stands in; the flat tree's. */
export function placeOf(text: Text): HTMLElement {
  const parent = parentOf(text);
  if (!parent) throw new Error('A text without a place');
  return parent;
}

/** Pictures, recordings and the like. */
export function isPicture({ localName }: Element): boolean {
  return whole.has(localName);
}

/** An element in the words of a failure. */
export function nameOf(element: Element): string {
  const part = element.getAttribute('part') ?? element.id;
  const words = element.textContent.replace(/\s+/g, ' ').trim().slice(0, 30);
  return `${element.localName}${part && `[${part}]`}${words && ` “${words}”`}`;
}

/** A number of pixels in the words of a failure. */
export function pixels(value: number): string {
  return `${(Math.round(value * 10) / 10).toString()}px`;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE;
}
