import { inkIn } from './ink.js';
import { nameOf, pixels } from './shown.js';

/** Pixels that a browser may round away. */
const slack = 1;
/** Boxes of letters are higher than their lines. */
const verticalSlack = 8;

/** What goes beyond the element, or makes the page wider than its window. */
export function overflowIn(host: HTMLElement): string[] {
  const page = host.ownerDocument.documentElement;
  const box = host.getBoundingClientRect();
  const tooMuch = page.scrollWidth - page.clientWidth;
  const beyond = inkIn(host)
    .map(({ of, rect }) => ({
      of,
      across: Math.max(box.left - rect.left, rect.right - box.right) - slack,
      down: Math.max(box.top - rect.top, rect.bottom - box.bottom) - verticalSlack,
    }))
    .filter(({ across, down }) => across > 0 || down > 0)
    .map(({ of, across, down }) => `${nameOf(of)} is ${pixels(Math.max(across, down))} outside`);
  return [
    ...(tooMuch > 0 ? [`the page is ${pixels(tooMuch)} wider than its window`] : []),
    ...(box.right > page.clientWidth + slack || box.left < -slack
      ? [`the element goes from ${pixels(box.left)} to ${pixels(box.right)}`]
      : []),
    ...new Set(beyond),
  ];
}
