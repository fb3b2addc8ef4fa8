import { isBlank } from './content-model.js';

/** Where lazy loading by script keeps the address until the reader comes near. */
const LATE_SRC = ['data-src', 'data-lazy-src', 'data-original'];
const LATE_SRCSET = ['data-srcset', 'data-lazy-srcset'];

/** What stands in `src` meanwhile. */
const PLACEHOLDER = /^data:|blank|placeholder|spacer|transparent|pixel|lazy|loading|1x1/i;

/** Whether an image only counts its readers: one pixel, or none, by attributes or by style. */
export function isTrackingPixel(image: Element): boolean {
  const style = image.getAttribute('style') ?? '';
  return ['width', 'height'].every((name) => {
    const written = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*([^;]*)`, 'i').exec(style)?.[1];
    return /^\s*[01](\.0+)?\s*(px\s*)?(!|$)/i.test(image.getAttribute(name) ?? written ?? '');
  });
}

/** Gives an image, a source or an embed the address that a script of its page would have given it. */
export function useLateAddresses(element: Element): void {
  const { src, srcset } = {
    src: firstOf(element, LATE_SRC),
    srcset: firstOf(element, LATE_SRCSET),
  };
  const early = element.getAttribute('src')?.trim() ?? '';
  if (src !== undefined && (!early || early === 'about:blank' || PLACEHOLDER.test(early))) {
    element.setAttribute('src', src);
  }
  if (srcset !== undefined) {
    element.setAttribute('srcset', srcset);
    // Without `src`, an image that no candidate fits has none.
    if (PLACEHOLDER.test(element.getAttribute('src') ?? '')) element.removeAttribute('src');
  }
  // A word of scripts; browsers take it for `100vw`, or for a mistake.
  if (element.getAttribute('sizes')?.trim() === 'auto') element.removeAttribute('sizes');
}

function firstOf(element: Element, names: readonly string[]): string | undefined {
  return names
    .map((name) => element.getAttribute(name))
    .find((value): value is string => !isBlank(value));
}
