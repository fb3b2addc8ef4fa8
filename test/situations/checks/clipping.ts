import { isPicture, nameOf, pixels, shownIn, styleOf } from './shown.js';

const slack = 1;

/** What is cut off: wider or higher than a box that hides the rest, or has to be scrolled down. */
export function clippingIn(host: HTMLElement): string[] {
  return [host, ...shownIn(host).elements].filter(canClip).flatMap((element) => {
    const { overflowX, overflowY } = styleOf(element);
    const across = element.scrollWidth - element.clientWidth - slack;
    const down = element.scrollHeight - element.clientHeight - slack;
    return [
      ...(across > 0 && isHiding(overflowX) ? [`${nameOf(element)} hides ${pixels(across)}`] : []),
      ...(down > 0 && overflowY !== 'visible'
        ? [`${nameOf(element)} has ${pixels(down)} below its edge`]
        : []),
    ];
  });
}

/** A box of its own; one in a line has no edges to cut at. */
function canClip(element: HTMLElement): boolean {
  return !isPicture(element) && !/^(inline|contents)$/.test(styleOf(element).display);
}

function isHiding(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}
