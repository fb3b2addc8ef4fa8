/** What is seen of a scrolling box, in pixels of the window. */
export interface Part {
  top: number;
  bottom: number;
}

/** What is no larger than this is there for screen readers alone. Pixels. */
const UNSEEN = 1;

/**
 * Finds the first line of text that is seen in a part of the screen, within an element and all shadow
 * trees in it, or the first image where there is no line. Returns a function that tells where its upper
 * edge is now, in pixels of the window; `undefined` if there is none.
 */
export function findFirstLine(element: Element, part: Part): (() => number) | undefined {
  for (const node of flatChildren(element)) {
    const found =
      node instanceof Text
        ? findInText(node, part)
        : node instanceof Element && mayBeSeen(node, part)
          ? (findFirstLine(node, part) ?? findImage(node))
          : undefined;
    if (found) return found;
  }
  return undefined;
}

function flatChildren(element: Element): readonly Node[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned[0] ? assigned : [...(element.shadowRoot ?? element).childNodes];
}

function mayBeSeen(element: Element, { top, bottom }: Part): boolean {
  const box = element.getBoundingClientRect();
  const { display, position } = getComputedStyle(element);
  // It has no box, but what is in it has.
  if (display === 'contents') return true;
  const isSeen = box.bottom > top && box.top < bottom;
  // What sticks to the window is always seen, wherever the reader is.
  return isSeen && box.width > UNSEEN && box.height > UNSEEN && !/fixed|sticky/.test(position);
}

function findImage(element: Element): (() => number) | undefined {
  if (!/^(img|video|canvas|svg)$/.test(element.localName)) return undefined;
  return () => element.getBoundingClientRect().top;
}

function findInText(text: Text, { top, bottom }: Part): (() => number) | undefined {
  const range = document.createRange();
  range.selectNodeContents(text);
  const whole = range.getBoundingClientRect();
  if (whole.bottom <= top || whole.top >= bottom || whole.height === 0) return undefined;
  /** The box of a letter, or of the next one that has any: a folded space has none. */
  const boxFrom = (index: number): DOMRect | undefined => {
    for (let at = index; at < text.length; at += 1) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const box = range.getBoundingClientRect();
      if (box.height > 0) return box;
    }
    return undefined;
  };
  /** Whether the greater part of a letter's line is below the edge. */
  const isReached = (index: number): boolean => {
    const box = boxFrom(index);
    return !box || (box.top + box.bottom) / 2 >= top;
  };
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  const first = boxFrom(low);
  return first && first.top < bottom ? () => boxFrom(low)?.top ?? 0 : undefined;
}
