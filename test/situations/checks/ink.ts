import { isPicture, placeOf, rectsOf, shownIn, styleOf, withAncestors } from './shown.js';

/** A box in which there is something to see: a line of a text, a picture, a button. */
export interface Ink {
  of: HTMLElement;
  rect: DOMRect;
}

const solid = new Set(['button', 'hr']);

/** All there is to see, as far as nothing that scrolls keeps it to itself. */
export function inkIn(host: HTMLElement): Ink[] {
  const { elements, texts } = shownIn(host);
  const ink = [
    ...texts.flatMap((text) => rectsOf(text).map((rect) => ({ of: placeOf(text), rect }))),
    ...elements
      .filter((element) => isPicture(element) || solid.has(element.localName))
      .map((of) => ({ of, rect: of.getBoundingClientRect() })),
  ];
  return ink
    .map(({ of, rect }) => ({ of, rect: insideScrollers(rect, of, host) }))
    .filter(({ rect }) => rect.width > 0 && rect.height > 0);
}

/** The part of a box that is seen in what scrolls around it. */
function insideScrollers(rect: DOMRect, element: HTMLElement, host: HTMLElement): DOMRect {
  let { left, right, top, bottom } = rect;
  for (const ancestor of withAncestors(element)) {
    if (ancestor === host) break;
    if (!scrolls(ancestor)) continue;
    const box = ancestor.getBoundingClientRect();
    left = Math.max(left, box.left);
    right = Math.min(right, box.right);
    top = Math.max(top, box.top);
    bottom = Math.min(bottom, box.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** Whether a reader can scroll it, from side to side. */
export function scrolls(element: HTMLElement): boolean {
  return /auto|scroll/.test(styleOf(element).overflowX) && !isPicture(element);
}
