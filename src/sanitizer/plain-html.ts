import type { EngineLists } from './allow-list.js';
import { parseInertBody } from './inert-document.js';

/** What a plain text may hold: a part of the allow-list, which travels with the code for all the rest. */
export const plainLists: EngineLists = {
  elements: 'p|li|h1|h2|h3|h4|h5|h6|ul|ol|blockquote|em|strong|b|i|span|a|br'.split('|'),
  attributes: ['href', 'lang', 'dir'],
};

/** Characters. */
const MAX_PLAIN = 100_000;

const space = '[\\t-\\r ]*';
/** No line break at the edges or beside another, and no link without words. */
const inline = `([^<[]|</?(em|strong|b|i|span)>|</a>|<span lang="[\\w-]+"( dir="(ltr|rtl)")?>|<a href="(https?:|mailto:|tel:)?[^":<>[#\\s&]([^":<>[\\s&]|&amp;)*">(?=(<\\w+>)*[^<])|<br>(?=\\s*[^<\\s&]))*`;
/** Begins with a word, and is more than an address. */
const block = (name: string): string =>
  `(<${name}>(?!\\s*https?:[^\\s<]*\\s*</)(?=\\s*(<(?!br)[a-z][^>]*>\\s*)*[^<\\s&\\0\u200b])${inline}</${name}>${space})`;
const paragraph = block('p');
const plain = new RegExp(
  `^${space}(${paragraph}|<h[1-6]>\\s*[^<[\\s&\\0][^<[]{0,150}</h[1-6]>${space}|<[uo]l>${space}${block('li')}+</[uo]l>${space}|<blockquote>${space}${paragraph}+</blockquote>${space})*$`,
);

const tagsOf = (html: string): string => html.replace(/>[^<]*/g, '');

/**
 * Whether HTML is a text in plain tags, each with its end, that `prepareHtml` would leave as it is: the
 * one file of the script tag shows that, and so most hand-written articles, without fetching more. To
 * be told with little code, this asks for more than it needs to. Safety doesn't rest on it.
 */
export function isPlain(html: string): boolean {
  return (
    html.length < MAX_PLAIN &&
    plain.test(html) &&
    // Whatever is not closed, or stands where it can't, the parser writes otherwise.
    tagsOf(parseInertBody(html).innerHTML) === tagsOf(html)
  );
}
