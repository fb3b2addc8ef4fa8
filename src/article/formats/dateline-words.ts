import type { Article } from '../article.js';

type Dateline = Article['dateline'];

/** A place in capitals, more of it, and in brackets who reports. */
const AGENCY_LINE = /^\p{Lu}[\p{Lu}\p{M} .'’-]{3,}(?:,[^()]{2,40})?\s?\([\p{Lu}\d ./]{2,12}\)$/u;

/** What can be a place with a date: a full stop is in a date alone. */
const OPENING = /^\s*((?:[^.!?]|\.(?=\d)){2,80}?)(\s-(?:\s|$)|\s?--\s?|\s[–—]\s?|—\s?|(?<=\)):\s?)/;

/** With what sentences begin, and names and clauses after a dash don't. */
const SENTENCE =
  /^["'“„«‘]?(?:The|An?|This|These|In|On|At|Le|La|Les|L[’']|Une?|Des|Der|Die|Das|Eine?|El|Los|Las|Una|Il|Lo|Gli|Het|Een|De[nt]?|Ett?|Os?|As|Um|Uma)\s?(?=[\p{L}“"«])/u;

/** Whether a line is `Brussels, 22 October 2013`: the place, and no other date than the article's. */
export function isPlaceAndDate(line: string, dateline: Dateline): boolean {
  const city = cityOf(dateline);
  const own = datesOf(dateline);
  const written = numbersIn(line.slice(0, 100));
  return (
    !!city &&
    line.length <= 100 &&
    line.toLowerCase().startsWith(city) &&
    isMorePlace(line.slice(city.length)) &&
    own.some((year) => year > 31 && written.includes(year)) &&
    written.every((number) => own.includes(number))
  );
}

/**
 * How many characters of a paragraph are its dateline, as `GROSSETO, Italy (AP) -- `, where the place is
 * known. Only what is sure to be one: `Paris – Roubaix` and `Berlin – the capital – sleeps` are sentences.
 */
export function placeLength(words: string, dateline: Dateline): number {
  const [opening, before = '', separator = ''] = OPENING.exec(words) ?? [];
  const city = cityOf(dateline);
  if (!opening || !city) return 0;
  const rest = words.slice(opening.length);
  // Agencies spell a place in more than one way: capitals and their own mark tell it too.
  const isOfAgency = AGENCY_LINE.test(before) && before[0]?.toLowerCase() === city[0];
  const isPlace = before.toLowerCase().startsWith(city) && isMorePlace(before.slice(city.length));
  const numbers = numbersIn(before);
  const own = datesOf(dateline);
  // Words that go on in small letters are part of the sentence. Another date is news.
  if (!(isOfAgency || isPlace) || /^\p{Ll}/u.test(rest)) return 0;
  if (!numbers.every((number) => own.includes(number))) return 0;
  const isMarked =
    isOfAgency ||
    numbers.length > 0 ||
    before.endsWith(')') ||
    separator.includes('--') ||
    isInCapitals(before.slice(0, city.length));
  return isMarked || isSentence(rest) ? opening.length : 0;
}

/** Whether words begin a sentence, with no dash for a second. */
function isSentence(words: string): boolean {
  const [sentence = ''] = words.split(/[.!?]/, 1);
  return (
    !/\s[-–—]\s/.test(sentence) &&
    (SENTENCE.test(sentence) || /^[“"«]?[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(sentence))
  );
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** The first of several places, without its country. */
function cityOf({ text = '', places }: Dateline): string {
  return (places[0] ?? text)
    .slice(0, 200)
    .split(/[,(&/–—]|\s-\s/, 1)
    .join('')
    .trim()
    .toLowerCase();
}

/** The numbers of the date that stands above the text. */
function datesOf({ text, date }: Dateline): number[] {
  return [...numbersIn(date?.wall.slice(0, 10)), ...numbersIn(text?.slice(0, 200))];
}

function numbersIn(text = ''): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

/** Whether there is nothing but a country, a date, another place, or in brackets who reports. */
function isMorePlace(text: string): boolean {
  const [start, ...parts] = text.replace(/\([^()]{1,40}\)\s*$/, '').split(/[,&/]|\s[-–—]+\s/);
  return (
    !start?.trim() &&
    parts.every((part) => {
      const words = part.trim().split(/\s+/);
      if (words.length > 4) return false;
      return (
        /\d/.test(part) || (!/[.!?]\s*$/.test(part) && !words.some((word) => /^\p{Ll}/u.test(word)))
      );
    })
  );
}
