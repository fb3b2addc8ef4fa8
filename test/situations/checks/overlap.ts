import { inkIn, type Ink } from './ink.js';
import { isAround, isPicture, nameOf, styleOf, withAncestors } from './shown.js';

/** Pixels that boxes may have in common. */
const slack = 1;

/** What lies over something else. */
export function overlapIn(host: HTMLElement): string[] {
  const ink = inkIn(host).map((one) => ({ ...one, rect: core(one), block: blockOf(one.of) }));
  const found = new Set<string>();
  for (const [index, one] of ink.entries()) {
    for (const other of ink.slice(index + 1)) {
      if (!overlap(one.rect, other.rect) || one.block === other.block) continue;
      if (isAround(one.of, other.of) || isAround(other.of, one.of)) continue;
      found.add(`${nameOf(one.of)} lies over ${nameOf(other.of)}`);
    }
  }
  return [...found];
}

/** Of a line of text, its letters: the box around them is higher than the line in many fonts. */
function core({ of, rect }: Ink): DOMRect {
  const letters = parseFloat(styleOf(of).fontSize);
  if (isPicture(of) || rect.height <= letters) return rect;
  return new DOMRect(rect.left, rect.top + (rect.height - letters) / 2, rect.width, letters);
}

/** What stands in one block, or in one formula, is set by the browser: no line lies over another there. */
function blockOf(element: HTMLElement): HTMLElement {
  if (isPicture(element)) return element;
  const isBlock = (one: HTMLElement): boolean =>
    !/^(inline|contents|ruby)/.test(styleOf(one).display);
  return element.closest<HTMLElement>('math') ?? withAncestors(element).find(isBlock) ?? element;
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > slack && down > slack;
}
