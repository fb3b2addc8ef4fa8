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
  const style = styleOf(element);
  const isHidden =
    element.hasAttribute('hidden') || /;(display:none|visibility:hidden)/.test(style);
  if (isHidden) addContent(hiddenContent, element);
  const [, name] = /^(?:amp-)?(img|anim|iframe|embed)$/.exec(element.localName) ?? [];
  if (!name) return false;
  const isImage = /img|anim/.test(name);
  const isLate = lateAddress(element) !== undefined;
  const sizes = ['width', 'height'].map((side) => sizeOf(element, side, style, isLate));
  const tiny = sizes.filter((size) => size === 'tiny').length;
  // A frame without width may be one that its page lets grow.
  if (tiny > (isImage ? 0 : 1)) return true;
  // What has words is for readers, and what comes late is shown by the script that brings it. One that
  // is large is shown once its slide has its turn.
  const isCounter = isHidden || (isImage && hiddenContent.has(element) && sizes.includes(''));
  return isCounter && isBlank(element.getAttribute('alt')) && !isLate;
}

/** What an element says of its width or height, or nothing. A size that doesn't count is taken away. */
function sizeOf(
  element: Element,
  side: string,
  style: string,
  isLate: boolean,
): 'tiny' | 'large' | '' {
  const styled = (name: string): string | undefined =>
    new RegExp(`;${name}${side}:([^;]+)`).exec(style)?.[1];
  let size = styled('') ?? element.getAttribute(side) ?? '';
  const least = styled('min-');
  const isOther = styled('') !== undefined || isLate || element.hasAttribute('layout') || !!least;
  if (isOther && ONE_PIXEL.test(element.getAttribute(side) ?? '')) {
    // Of a late image, it is that of what stands in its place; for AMP, both are a ratio.
    element.removeAttribute(side);
    size = styled('') ?? '';
  }
  if (least && !ONE_PIXEL.test(least)) return 'large';
  if (ONE_PIXEL.test(size) || ONE_PIXEL.test(styled('max-') ?? '')) return 'tiny';
  return size ? 'large' : '';
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
  const isMeanwhile = PLACEHOLDER.test(element.getAttribute('src') ?? '');
  if (src !== undefined && !/^\s*(javascript|data):/i.test(src)) element.setAttribute('src', src);
  else if (srcset !== undefined && isMeanwhile) element.removeAttribute('src');
  if (srcset !== undefined) element.setAttribute('srcset', srcset);
  // A word of scripts; browsers take it for `100vw`, or for a mistake.
  if (element.getAttribute('sizes')?.trim() === 'auto') element.removeAttribute('sizes');
}

/** The first value there is. All go: what is used is nothing to tell of. */
function takeFirst(element: Element, names: readonly string[]): string | undefined {
  const values = names.map((name) => element.getAttribute(name));
  for (const name of names) element.removeAttribute(name);
  return values.find((value): value is string => !isBlank(value));
}
