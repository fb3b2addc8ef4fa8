import type { EngineLists } from './allow-list.js';

/** What a plain text may hold: a part of the allow-list, which travels with the code for all the rest. */
export const plainLists: EngineLists = {
  elements:
    'p h1 h2 h3 h4 h5 h6 li figcaption ul ol blockquote figure img br a em strong b i s u small code span cite abbr q sub sup mark'.split(
      ' ',
    ),
  attributes: 'href src alt width height title lang dir'.split(' '),
};

/** Characters. */
const MAX_PLAIN = 100_000;

const words = '[^<[]*';
const value = '="[^"<>]*"';
const address = '="(?:https?:|mailto:|tel:)?[^":<>[#\\s&](?:[^":<>[\\s&]|&amp;)*"';
const image = `<img(?: src${address}| (?:alt|title|loading|decoding)${value}| (?:width|height)="[1-9]\\d+")* ?/?>`;

let pairs = 0;
/** An element with its end, and what tells its language. */
function element(names: string, content: string): string {
  const name = `n${++pairs}`;
  return `<(?<${name}>${names})(?: (?:title|lang|dir)${value})*>${content}</\\k<${name}>>`;
}

const emphasis = (content: string): string =>
  element('em|strong|[bisuq]|small|code|span|cite|abbr|su[bp]|mark', content);
const link = (content: string): string =>
  `<a href${address}(?: (?:target|rel|title)${value})*>${content}</a>`;
const among = (...inline: string[]): string => `${words}(?:(?:${inline.join('|')})${words})*`;

/** A paragraph begins with a word or an image, and has no line break at its edges or beside another. */
const block = (): string =>
  element(
    'p|li|figcaption',
    '(?=\\s*(?:<(?!img|br)[a-z][^>]*>\\s*)*(?:<img|[^<\\s&\u200b]))' +
      among(
        link(among(emphasis(words))),
        emphasis(among(link(words), emphasis(words))),
        '<br ?/?>(?=\\s*[^<\\s&])',
        image,
      ),
  );
const heading = element('h[1-6]', '(?=\\s*[^<\\s&])[^<[]{1,150}');
const group = element('ul|ol|blockquote|figure', `\\s*(?:(?:${block()}|${image})\\s*)+`);
const plain = new RegExp(`^\\s*(?:(?:${block()}|${heading}|${group})\\s*)*$`);

/**
 * Whether HTML is a text in plain tags, each with its end, that `prepareHtml` would leave as it is: the
 * one file of the script tag shows that, and so most hand-written articles, without fetching more. To
 * be told from the text alone, this asks for more than it needs to. Safety doesn't rest on it.
 */
export function isPlain(html: string): boolean {
  return html.length < MAX_PLAIN && plain.test(html);
}
