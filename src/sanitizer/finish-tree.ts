import { safeUrl } from './safe-url.js';

/** Ids of the text get this prefix, so that they can't be taken for ids of the element's own. */
export const ID_PREFIX = 'body-';

export interface SanitizeOptions {
  /** What relative addresses are relative to; absolute. */
  baseUrl: string;
  /** Address of the article as a page, absolute: links to places in it lead to those in the text. */
  pageUrl?: string | undefined;
  /** Level, 1 to 6, that the highest heading of the fragment gets. */
  headingLevel: number;
}

/**
 * What the engines leave to us, on the tree they made safe: schemes of addresses, levels of headings.
 * What only a prepared tree can have is left to `finishPrepared`.
 */
export function finishTree(root: Element, { baseUrl, headingLevel }: SanitizeOptions): void {
  change(root, 'href', (address) =>
    address.startsWith(`#${ID_PREFIX}`) ? address : safeUrl(address, baseUrl),
  );
  finishHeadings(root, headingLevel);
}

/** Sets each attribute of a name to what `make` makes of it; without a result, it goes. */
export function change(
  root: Element,
  name: string,
  make: (value: string) => string | undefined,
): void {
  for (const element of root.querySelectorAll(`[${name}]`)) {
    const value = make(element.getAttribute(name) ?? '');
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
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
    // One by one: an argument list has a bound.
    while (heading.firstChild) moved.append(heading.firstChild);
    heading.replaceWith(moved);
  }
}
