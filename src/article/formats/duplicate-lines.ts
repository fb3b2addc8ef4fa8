import type { Article, ArticleDate } from '../article.js';
import { blockOf, firstText, removeWhole, SEEN, comparable, textOf, wordsOf } from './text-tree.js';

/** Lines of a text's beginning that can repeat what stands above it. */
const MOST = 4;

const BYLINES = ['by', 'von', 'par', 'por', 'di', 'de', 'text', 'av', 'door'];

/** First paragraphs that say no more than dateline and byline do, and a dateline before the text. */
export function dropOpeningLines(tree: Element, { dateline, authors }: Article): boolean {
  const { text = '', places } = dateline;
  const names = authors.map(({ name }) => name);
  const bylines = [...names, names.join(' ')].filter((name) => comparable(name)).flatMap(bylinesOf);
  const lines = wordsIn([text, ...bylines]);
  // A heading that is a place may be one of several.
  const paragraphs = new Set([...lines, ...wordsIn([...places, places.join(' ')])]);
  let isChanged = false;
  for (let count = 0; count < MOST; count++) {
    const first = firstText(tree);
    const block = first && blockOf(first);
    if (!block?.matches('p, div, h2, h3, h4') || block.querySelector(SEEN)) break;
    const isParagraph = block.matches('p, div');
    const isRepeated =
      (isParagraph ? paragraphs : lines).has(wordsOf(block)) ||
      (isParagraph && isPlaceAndDate(textOf(block), places[0], dateline.date));
    if (!isRepeated) break;
    removeWhole(block);
    isChanged = true;
  }
  return dropPlace(tree, cityOf(places[0] ?? text)) || isChanged;
}

/** `Brussels, 22 October 2013`: the place, and no other date than the article's. */
function isPlaceAndDate(line: string, place = '', date?: ArticleDate): boolean {
  const city = cityOf(place);
  const numbers = (text = '') => (text.match(/\d+/g) ?? []).map(Number);
  const own = numbers(date?.wall.slice(0, 10));
  const written = numbers(line.slice(0, 100));
  return (
    !!city &&
    line.length <= 100 &&
    line.toLowerCase().startsWith(city) &&
    isMorePlace(line.slice(city.length)) &&
    own.some((year) => year > 31 && written.includes(year)) &&
    written.every((number) => own.includes(number))
  );
}

/** The first of several places, without its country. */
function cityOf(place: string): string {
  return place
    .split(/[,(&/–—]|\s-\s/, 1)
    .join('')
    .trim()
    .toLowerCase();
}

function bylinesOf(name: string): string[] {
  return [name, ...BYLINES.map((by) => `${by} ${name}`)];
}

function wordsIn(lines: readonly string[]): Set<string> {
  return new Set(lines.map(comparable).filter(Boolean));
}

/** A place in capitals, more of it, and in brackets who reports. */
const AGENCY_LINE = /^\p{Lu}[\p{Lu}\p{M} .'’-]+(?:,[^()]{2,40})?\s?\([\p{Lu}\d ./]{2,12}\)$/u;

/** `GROSSETO, Italy (AP) -- ` before the words of the first paragraph, where the place is known. */
function dropPlace(tree: Element, city: string): boolean {
  const text = firstText(tree);
  if (!text || !city || !blockOf(text)?.matches('p, div, body')) return false;
  const start = text.data.trimStart().slice(0, 200);
  const [opening, before = ''] =
    /^([^.!?\n]{2,80}?)(?:\s-(?:\s|$)|\s?--\s?|\s[–—]\s?|—\s?)/.exec(start) ?? [];
  // Agencies spell a place in more than one way: capitals and their own mark tell it too.
  const isOfAgency = AGENCY_LINE.test(before);
  if (!opening || !(isOfAgency || before.toLowerCase().startsWith(city))) return false;
  // Words that go on in small letters are part of the sentence.
  const isDateline =
    (isOfAgency || isMorePlace(before.slice(city.length))) &&
    !/^\p{Ll}/u.test(start.slice(opening.length));
  if (isDateline) text.data = text.data.trimStart().slice(opening.length);
  return isDateline;
}

/** Whether there is nothing but a country, a date, another place, or in brackets who reports. */
function isMorePlace(text: string): boolean {
  const [start, ...parts] = text.replace(/\([^()]{1,40}\)\s*$/, '').split(/[,&/]/);
  return (
    !start?.trim() &&
    parts.every((part) => {
      const words = part.trim().split(/\s+/);
      return words.length <= 4 && (/\d/.test(part) || !words.some((word) => /^\p{Ll}/u.test(word)));
    })
  );
}
