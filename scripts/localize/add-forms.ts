import { readFile } from 'node:fs/promises';
import { writeJson } from './write-json.js';

/** How a language writes what `Intl` would write, for engines that lack it. In patterns, values are in braces. */
export interface Forms {
  /** Names of the months in a date with a day, from January. */
  months: string[];
  /** Their names in a date without a day, where these differ. */
  monthsAlone?: string[];
  /** A year: `{year}`; a month: `{month} {year}`; a day: `{day} {month} {year}`. */
  year: string;
  month: string;
  day: string;
  /** A day with the time: `{date} {time}`. */
  moment: string;
  /** What stands between the last two of a list: of two, and of more. */
  ofTwo: string;
  ofMore: string;
  /** A share in hundredths: `{percent} %`. */
  percent: string;
  /** The language's own name. */
  name: string;
}

export type FormsByLanguage = Record<string, Forms>;

const FILE = 'xliff/forms.json';

/**
 * The languages that every engine has. Chromium's is the smallest set:
 * https://chromium.googlesource.com/chromium/deps/icu/+/refs/heads/main/filters/common.json
 */
const EVERYWHERE = new Set(
  'ar bg bn ca cnr cs da de el en es et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nb nl pl pt ro ru sk sl sr-Cyrl sr-Latn sv sw ta te th tr uk vi zh'.split(
    ' ',
  ),
);

/**
 * The forms of the languages that some engine lacks. What is in the file stays as it is; a new language
 * gets what the CLDR of this Node has, to be read by its translator.
 */
export async function addForms(languages: readonly string[]): Promise<FormsByLanguage> {
  const known = JSON.parse(await readFile(FILE, 'utf8')) as FormsByLanguage;
  const lacking = languages.filter((language) => !EVERYWHERE.has(language));
  const forms = Object.fromEntries(
    lacking.map((language) => [language, known[language] ?? collectForms(language)]),
  );
  await writeJson(FILE, forms);
  return forms;
}

/** @throws Error where this Node lacks the language too: then its forms have to be written by hand */
export function collectForms(language: string): Forms {
  if (!Intl.DateTimeFormat.supportedLocalesOf(language)[0]) {
    throw new Error(`Node has no ${language}: write its forms into ${FILE} by hand`);
  }
  const months = namesOfMonths(language, { day: 'numeric' });
  const monthsAlone = namesOfMonths(language, {});
  const list = new Intl.ListFormat(language);
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(0.5);
  const day = datePattern(language, { month: 'long', day: 'numeric' });
  const moment = datePattern(language, {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    months,
    ...(String(months) !== String(monthsAlone) && { monthsAlone }),
    year: datePattern(language, {}),
    month: datePattern(language, { month: 'long' }),
    day,
    moment: moment.replace(day, '{date}').replace(/\{hour\}.*\{minute\}/, '{time}'),
    ofTwo: between(list.format(['A', 'B']), 'A', 'B'),
    ofMore: between(list.format(['A', 'B', 'C']), 'B', 'C'),
    percent: percent.replace('50', '{percent}'),
    name: new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language,
  };
}

const calendar = { year: 'numeric', calendar: 'gregory', timeZone: 'UTC' } as const;

function namesOfMonths(language: string, options: Intl.DateTimeFormatOptions): string[] {
  const format = new Intl.DateTimeFormat(language, { ...calendar, month: 'long', ...options });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2021, month, 5));
    return parts.find(({ type }) => type === 'month')?.value ?? '';
  });
}

function datePattern(language: string, options: Intl.DateTimeFormatOptions): string {
  return (
    new Intl.DateTimeFormat(language, { ...calendar, ...options })
      .formatToParts(Date.UTC(2021, 10, 5))
      .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
      .join('')
      // As engines write it: for the sake of pages that read dates, they have no narrow spaces.
      .replaceAll('\u202F', ' ')
  );
}

function between(text: string, before: string, after: string): string {
  return text.slice(text.indexOf(before) + before.length, text.indexOf(after));
}
