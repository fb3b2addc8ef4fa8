import type { Article } from '../article.js';
import { isPlaceAndDate, placeLength } from './dateline-words.js';
import { MAX_LENGTH, type OpeningLine, openingLine } from './opening-line.js';
import { wordsAlone } from './text-tree.js';

/** Lines of a text's beginning that can repeat what stands above it. */
const MOST = 4;

/** Words in the line of those who wrote it that are no names. */
const NO_NAME = /^(?:by|von|par|por|di|de|text|av|door|and|und|et|y|e|og|och|en|i)$/;

/** First lines that say no more than dateline and byline do, and a dateline before the text. */
export function dropOpeningLines(tree: Element, { dateline, authors }: Article): boolean {
  const names = authors
    .filter(({ name }) => name.length < MAX_LENGTH)
    .map(({ name }) => wordsAlone(name))
    .filter(Boolean);
  let isChanged = false;
  for (let count = 0; count < MOST; count++) {
    const line = openingLine(tree);
    if (!line || !(isByline(line, names) || isDateline(line, dateline))) break;
    line.remove();
    isChanged = true;
  }
  const line = openingLine(tree);
  const length = line?.block.matches('p, div, body') ? placeLength(line.words, dateline) : 0;
  if (length > 0) line?.cut(length);
  return isChanged || length > 0;
}

/** Whether a line has names of the authors, and no other words than may be beside them. */
function isByline({ block, words }: OpeningLine, names: readonly string[]): boolean {
  const line = ` ${wordsAlone(words.slice(0, 300)).replaceAll(' ', '  ')} `;
  const rest = names.reduce(
    (left, name) => left.replace(` ${name.replaceAll(' ', '  ')} `, ' '),
    line,
  );
  return (
    block.matches('p, div, body, h2, h3, h4') &&
    rest !== line &&
    rest.split(' ').every((word) => !word || NO_NAME.test(word))
  );
}

/** Whether a line is the dateline. A heading that is a place may be one of several. */
function isDateline({ block, words }: OpeningLine, dateline: Article['dateline']): boolean {
  const { text = '', places } = dateline;
  if (words.length > MAX_LENGTH || text.length > MAX_LENGTH) return false;
  const line = wordsAlone(words);
  if (!line) return false;
  if (block.matches('h2, h3, h4')) return line === wordsAlone(text);
  const known = [text, ...places, places.join(' ')].map((place) =>
    wordsAlone(place.slice(0, MAX_LENGTH)),
  );
  return (
    block.matches('p, div, body') &&
    (known.includes(line) || isPlaceAndDate(words.trim(), dateline))
  );
}
