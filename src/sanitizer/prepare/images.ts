import { isBlank } from './content-model.js';
import { addContent } from './content-within.js';
import { styleOf } from './styles.js';

/** Where lazy loading by script keeps the address until the reader comes near. */
const LATE_SRC = ['data-src', 'data-lazy-src', 'data-original'];
const LATE_SRCSET = ['data-srcset', 'data-lazy-srcset'];

/** What stands in `src` meanwhile, where only candidates are late. */
const PLACEHOLDER = /^data:|blank|placeholder|spacer|transparent|pixel|lazy|loading|1x1/i;

/** A size of one pixel at most, or a part of another, as HTML reads it: by the digits it begins with. */
const ONE_PIXEL = /^[\s+]*(0*1|0+|(?=\.\d))(\.\d*)?(e\d|px|[\s!;]|$)/i;

/** What stands in elements that their page hides: when it is judged, those no longer say so. */
const hiddenContent = new WeakSet<Element>();

/**
 * Whether an image, or an embed, only counts its readers: it is a pixel high or wide, or hidden, by
 * style or attributes. To be asked of every element before those go.
 */
export function isTrackingPixel(element: Element): boolean {
  const { localName: name } = element;
  const style = styleOf(element);
  const isHidden =
    element.hasAttribute('hidden') || /;(display:none|visibility:hidden)/.test(style);
  if (isHidden) addContent(hiddenContent, element);
  if (!/^(img|iframe|embed)$/.test(name)) return false;
  const tiny = ['width', 'height'].filter((side) => {
    const written = element.getAttribute(side) ?? '';
    // Of a style, what says the least or the most of a side too.
    const styled = style.match(new RegExp(`(?<=;(m..-)?${side}:)[^;]+`, 'g'));
    // It will stay without the style.
    if (styled && ONE_PIXEL.test(written)) element.removeAttribute(side);
    return (styled ?? [written]).every((size) => ONE_PIXEL.test(size));
  });
  const isImage = name === 'img';
  // A frame without width may be one that its page lets grow.
  if (tiny.length > (isImage ? 0 : 1)) return true;
  // What has words is for readers, and what comes late is shown by the script that brings it.
  return (
    (isHidden || (isImage && hiddenContent.has(element))) &&
    isBlank(element.getAttribute('alt')) &&
    !lateAddress(element)
  );
}

/** The first such value that any script may keep, such as one that asks for the reader's consent before. */
export function lateAddress({ attributes }: Element, pattern = /\S/): string | undefined {
  return [...attributes].find(
    ({ name, value }) => /^data-.*(src|srcset|original)$/.test(name) && pattern.test(value),
  )?.value;
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
