import type { ArticleImage } from '../article.js';
import { removeWhole, SEEN, wordsAlone, textOf } from './text-tree.js';

/** Where an address stands in images, those that load late among them. */
const ADDRESSES = ['src', 'data-src', 'data-lazy-src', 'data-original'];

/** An image with its caption: a figure, or what WordPress had before there were figures. */
const FIGURE = 'figure, .wp-caption';
const CAPTION = 'figcaption, .wp-caption-text';

/** The image of a text that is one of an article's. */
export function findImage(
  tree: Element,
  { src }: ArticleImage,
  base: string | undefined,
): Element | undefined {
  const key = imageKey(src, base);
  return [...tree.querySelectorAll('img')].find((candidate) =>
    ADDRESSES.some((name) => imageKey(candidate.getAttribute(name) ?? '', base) === key),
  );
}

/** The lead image where the text has it too: its caption is kept if the lead has none. */
export function dropLeadImage(
  tree: Element,
  lead: ArticleImage,
  base: string | undefined,
): boolean {
  const image = findImage(tree, lead, base);
  if (!image) return false;
  lead.alt ||= image.getAttribute('alt')?.trim() ?? '';
  const figure = image.closest(FIGURE);
  const caption = figure?.querySelector(CAPTION);
  if (!figure || !isAlone(figure, [caption?.textContent, lead.credit])) {
    removeWhole(image.closest('picture') ?? image);
    return true;
  }
  if (caption && !lead.caption && textOf(caption)) {
    lead.caption = textOf(caption).replace(/[\t-\r ]+/g, ' ');
    if (caption.querySelector('a')) lead.richCaption = { html: caption.innerHTML, baseUrl: base };
  }
  removeWhole(figure);
  return true;
}

/** Whether a figure has one image and these words, the caption and the credit, and nothing else. */
function isAlone(figure: Element, [caption = '', credit = '']: (string | undefined)[]): boolean {
  const isOnly = figure.querySelectorAll('img').length === 1;
  const others = [...figure.querySelectorAll(SEEN)].filter(
    ({ localName }) => !/^(img|picture)$/.test(localName),
  );
  // Between elements, there need be no space.
  const lettersOf = (text: string) => wordsAlone(text).replaceAll(' ', '');
  const letters = lettersOf(figure.textContent);
  const known = [caption, credit + caption, caption + credit].map(lettersOf);
  return isOnly && others.length === 0 && known.includes(letters);
}

/** Paths of files that are images, whatever is asked for after them. */
const IMAGE_FILE = /\.(image|jpe?g|png|gif|webp|avif|svg|tiff?|bmp)\b/;

/** What a server is asked for that gives one image in many sizes. */
const SIZES =
  /[?&](w|h|width|height|size|resize|fit|crop|quality|q|dpr|auto|format|fm|ssl|t)=[^&]*/g;

/**
 * The file of an image without what tells sizes of it apart: WordPress' `-1024x683`, `-scaled` and its
 * image hosts, Drupal's styles, a query. Where the path names no file, the query may be all that does.
 */
function imageKey(address: string, base: string | undefined): string {
  if (!address.trim() || !URL.canParse(address, base)) return '';
  const { host, pathname, search } = new URL(address, base);
  const path = `${host}${pathname}`
    .toLowerCase()
    .replace(/^i\d\.wp\.com\//, '')
    .replace(/\/styles\/[^/]+\/public\//, '/')
    // The same in a newer format has the name of its source, or both endings.
    .replace(/[.-](jpe?g|png)(?=\.(webp|avif)$)/, '')
    .replace(/-(\d+x\d+|scaled)(?=\.\w+$)/, '')
    .replace(/\.(jpe?g|png|webp|avif)$/, '.image');
  return IMAGE_FILE.test(path) ? path : path + search.replace(SIZES, '').replace(/^&/, '?');
}
