import { safeUrl } from './safe-url.js';

/** Ids of the text get this prefix, so that they can't be taken for ids of the element's own. */
export const ID_PREFIX = 'body-';

export interface SanitizeOptions {
  /** What relative addresses are relative to; absolute. */
  baseUrl: string;
  /** Level, 1 to 6, that the highest heading of the fragment gets. */
  headingLevel: number;
}

/**
 * What the engines leave to us, on the tree they made safe: schemes of addresses, levels of
 * headings, ids. The tree is still in an inert document, so no image loads from a wrong address.
 */
export function finishTree(root: Element, { baseUrl, headingLevel }: SanitizeOptions): void {
  const file = (address: string): string | undefined => safeUrl(address, baseUrl, true);
  change(root, 'href', (address) =>
    /^#./.test(address) ? `#${ID_PREFIX}${address.slice(1)}` : safeUrl(address, baseUrl),
  );
  for (const name of ['src', 'cite']) change(root, name, file);
  change(root, 'srcset', (srcset) => finishSrcset(srcset, file));
  change(root, 'id', (id) => ID_PREFIX + id);
  for (const media of root.querySelectorAll('img, audio, video')) {
    const isImage = media.localName === 'img';
    media.setAttribute(isImage ? 'loading' : 'preload', isImage ? 'lazy' : 'none');
    if (!isImage) media.setAttribute('controls', '');
  }
  finishHeadings(root, headingLevel);
}

/** Sets each attribute of a name to what `make` makes of it; without a result, it goes. */
function change(root: Element, name: string, make: (value: string) => string | undefined): void {
  for (const element of root.querySelectorAll(`[${name}]`)) {
    const value = make(element.getAttribute(name)?.trim() ?? '');
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
}

/**
 * The candidates of a `srcset` (HTML §4.8.4.2.1) that are safe, each with its address absolute. One
 * of another form goes: with white space missing, a second address could hide in it.
 */
function finishSrcset(srcset: string, file: (address: string) => string | undefined): string {
  return srcset
    .split(/,\s+/)
    .filter((candidate) => /^\S+(\s[\d.]+[wx])?$/.test(candidate))
    .map((candidate) => candidate.replace(/\S+/, (address) => String(file(address))))
    .filter((candidate) => candidate.startsWith('h'))
    .join(', ');
}

/** Moves headings below the headline, the highest of them first, with no level skipped. */
function finishHeadings(root: Element, headingLevel: number): void {
  const open: string[] = [];
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    while (open.some((name) => name >= heading.localName)) open.pop();
    const level = Math.min(6, headingLevel + open.length);
    open.push(heading.localName);
    const moved = heading.ownerDocument.createElement(`h${level}`);
    for (const { name, value } of heading.attributes) moved.setAttribute(name, value);
    moved.append(...heading.childNodes);
    heading.replaceWith(moved);
  }
}
