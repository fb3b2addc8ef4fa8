import type { EngineLists } from './allow-list.js';

const lines = 'p|li|figcaption';
const headings = 'h1|h2|h3|h4|h5|h6';
const groups = 'ul|ol|blockquote|figure';
const emphases = 'em|strong|b|i|u|s|q|small|code|span|cite|abbr|sub|sup|mark';

/** What a plain text may hold: a part of the allow-list, which travels with the code for all the rest. */
export const plainLists: EngineLists = {
  elements: `${lines}|${headings}|${groups}|${emphases}|a|br|img`.split('|'),
  attributes: 'href|src|alt|width|height|title|lang|dir'.split('|'),
};

/** Characters. */
const MAX_PLAIN = 100_000;

const space = '[\\t-\\r ]*';
const words = '[^<[]*';
/** Nothing at its edges, where one engine would leave white space. */
const value = '="(?!\\s)[^"<>]*(?<!\\s)"';
const path = '[^":<>[#\\s&]([^":<>[\\s&]|&amp;)*"';
const details = `( (alt|title|loading|decoding)${value}| (width|height)="[1-9]\\d+")*`;
const image = `<img(?=[^>]* alt=)${details} src="(https?:)?${path}${details} ?/?>`;

let pairs = 0;
/** An element with its end, and what tells its language. */
function element(names: string, content: string): string {
  const name = `n${++pairs}`;
  return `<(?<${name}>${names})( (title${value}|lang="[\\w-]{0,35}"|dir="(ltr|rtl|auto)"))*>${content}</\\k<${name}>>`;
}

const emphasis = (content: string): string => element(emphases, content);
const link = (content: string): string =>
  `<a href="(https?:|mailto:|tel:)?${path}( (target|rel|title)${value})*>(?=(<\\w+>)*[^<])${content}</a>`;
const among = (...inline: string[]): string => `${words}((${inline.join('|')})${words})*`;

/** A paragraph begins with a word or an image, and has no line break at its edges or beside another. */
const block = (): string =>
  element(
    lines,
    '(?!\\s*https?:[^\\s<]*\\s*</)(?=\\s*(<(?!img|br)[a-z][^>]*>\\s*)*(<img|[^<\\s&\\0\u200b]))' +
      among(
        link(among(emphasis(words))),
        emphasis(among(link(words), emphasis(words))),
        '<br ?/?>(?=\\s*[^<\\s&])',
        image,
      ),
  );
const heading = element(headings, '\\s*[^<[\\s&\\0][^<[]{0,150}');
const group = element(groups, `${space}((${block()}|${image})${space})+`);
const plain = new RegExp(`^${space}((${block()}|${heading}|${group})${space})*$`);

/**
 * Whether HTML is a text in plain tags, each with its end, that `prepareHtml` would leave as it is: the
 * one file of the script tag shows that, and so most hand-written articles, without fetching more. To
 * be told from the text alone, this asks for more than it needs to. Safety doesn't rest on it.
 */
export function isPlain(html: string): boolean {
  return html.length < MAX_PLAIN && plain.test(html);
}
