import { nameOf, pixels, shownIn, styleOf, withAncestors } from './shown.js';

/** WCAG 2.2, 2.5.8; coarse pointers get 44, which a test with a phone measures. */
const smallest = 24;

/** Buttons and links that a finger misses. Links within a sentence are as high as its lines. */
export function smallTargetsIn(host: HTMLElement): string[] {
  return shownIn(host)
    .elements.filter((element) => element.matches('button, a[href], summary'))
    .filter((element) => !isInSentence(element))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) < smallest - 0.5
        ? [`${nameOf(element)} is ${pixels(width)} by ${pixels(height)}`]
        : [];
    });
}

function isInSentence(element: HTMLElement): boolean {
  return (
    styleOf(element).display === 'inline' &&
    withAncestors(element).some((one) => one.matches('[part~=body], figcaption'))
  );
}
