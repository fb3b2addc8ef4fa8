import { isBlank } from './content-model.js';

/** Where lazy loading by script keeps the address until the reader comes near. */
const LATE_SRC = ['data-src', 'data-lazy-src', 'data-original'];
const LATE_SRCSET = ['data-srcset', 'data-lazy-srcset'];

/** What stands in `src` meanwhile, where only candidates are late. */
const PLACEHOLDER = /^data:|blank|placeholder|spacer|transparent|pixel|lazy|loading|1x1/i;

/**
 * Whether an image, or an embed, only counts its readers: it is a pixel high or wide, or hidden, by
 * style or attributes.
 */
export function isTrackingPixel(element: Element): boolean {
  if (!/^(img|iframe|embed)$/.test(element.localName)) return false;
  const style = element.getAttribute('style') ?? '';
  if (element.hasAttribute('hidden') || /display:\s*none|visibility:\s*hidden/i.test(style))
    return true;
  return ['width', 'height'].some((name) => {
    const styled = new RegExp(`(?:^|[;\\s])(?:max-)?${name}\\s*:\\s*([^;]*)`, 'i').exec(style)?.[1];
    const written = [styled, element.getAttribute(name)].find((size) => !isBlank(size ?? ''));
    return /^\s*\+?0*[01]?(\.\d+)?\s*(px\s*)?(!|$)/i.test(written ?? 'none');
  });
}

/** Gives an image, a source or an embed the address that a script of its page would have given it. */
export function useLateAddresses(element: Element): void {
  const src = takeFirst(element, LATE_SRC);
  const srcset = takeFirst(element, LATE_SRCSET);
  if (src !== undefined && !/^\s*(javascript|data):/i.test(src)) element.setAttribute('src', src);
  if (srcset !== undefined) {
    element.setAttribute('srcset', srcset);
    // Without `src`, an image that no candidate fits has none.
    if (PLACEHOLDER.test(element.getAttribute('src') ?? '')) element.removeAttribute('src');
  }
  // A word of scripts; browsers take it for `100vw`, or for a mistake.
  if (element.getAttribute('sizes')?.trim() === 'auto') element.removeAttribute('sizes');
}

/** The first value there is. All go: what is used is nothing to tell of. */
function takeFirst(element: Element, names: readonly string[]): string | undefined {
  const values = names.map((name) => element.getAttribute(name));
  for (const name of names) element.removeAttribute(name);
  return values.find((value): value is string => !isBlank(value));
}
