import type { WithAncestors } from '../flat-tree.js';
import { findFirstLine, type Part } from './first-line.js';

/** Notes where an element is on the screen. The returned function scrolls it there again. */
export function holdElement(element: Element, withAncestors: WithAncestors): () => void {
  return hold(() => element.getBoundingClientRect().top, scrollersOf(element, withAncestors));
}

/**
 * Notes where the first line is that the reader sees, in each scrolling box around the elements. The
 * returned function scrolls these lines there again.
 */
export function holdFirstLines(
  elements: readonly Element[],
  withAncestors: WithAncestors,
): () => void {
  const held = new Map<Element, () => void>();
  for (const element of elements) {
    const scrollers = scrollersOf(element, withAncestors);
    scrollers.forEach((scroller, index) => {
      if (held.has(scroller)) return;
      const around = scrollers.slice(index);
      const part = visiblePart(around);
      // What changes comes before what stands beside it.
      const topOf = findInFirst(elements, part) ?? findFirstLine(scroller, part);
      held.set(scroller, topOf ? hold(topOf, around) : () => undefined);
    });
  }
  return () => {
    for (const restore of held.values()) restore();
  };
}

/** The first line of those elements that the upper edge of a part goes through. */
function findInFirst(elements: readonly Element[], part: Part): (() => number) | undefined {
  const crossed = elements.filter((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top < part.top && bottom > part.top;
  });
  for (const element of crossed) {
    const topOf = findFirstLine(element, part);
    if (topOf) return topOf;
  }
  return undefined;
}

function hold(topOf: () => number, scrollers: readonly Element[]): () => void {
  const before = topOf();
  return () => {
    // What the nearest box can't scroll, as it is at its end, the next one may.
    for (const scroller of scrollers) {
      const moved = topOf() - before;
      if (Math.abs(moved) >= 0.5) scroller.scrollBy({ top: moved, behavior: 'instant' });
    }
  };
}

/** The scrolling boxes around an element, nearest first; the last is that of the window. */
function scrollersOf(element: Element, withAncestors: WithAncestors): Element[] {
  const viewport = document.scrollingElement ?? document.documentElement;
  const boxes = withAncestors(element)
    .slice(1)
    .filter((node): node is Element => node instanceof Element && isScroller(node));
  return [...boxes.filter((box) => box !== viewport), viewport];
}

function isScroller(element: Element): boolean {
  // What `body` has of `overflow`, the window has unless `html` has some (CSS Overflow 3, §3.3).
  const { documentElement: html, body } = document;
  const isWindows =
    element === html || (element === body && getComputedStyle(html).overflowY === 'visible');
  return (
    !isWindows &&
    /auto|scroll/.test(getComputedStyle(element).overflowY) &&
    element.scrollHeight > element.clientHeight
  );
}

/** Of the innermost of some scrolling boxes, the part that is seen, in pixels of the window. */
function visiblePart(scrollers: readonly Element[]): Part {
  const boxes = scrollers.slice(0, -1).map((box) => box.getBoundingClientRect());
  const middle = boxes[0] ? (boxes[0].left + boxes[0].right) / 2 : innerWidth / 2;
  return {
    top: belowCover(middle, Math.max(0, ...boxes.map(({ top }) => top))),
    bottom: Math.min(innerHeight, ...boxes.map(({ bottom }) => bottom)),
  };
}

/** Where that begins of a scrolling box which nothing covers that sticks to its edge, as heads of pages do. */
function belowCover(x: number, top: number): number {
  const cover = document
    .elementsFromPoint(x, top + 1)
    .find((element) => /fixed|sticky/.test(getComputedStyle(element).position));
  const bottom = cover?.getBoundingClientRect().bottom ?? top;
  // What covers nearly all is no head.
  return bottom < innerHeight / 2 ? Math.max(top, bottom) : top;
}
