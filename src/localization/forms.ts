import { intlLocale } from './intl-locale.js';
import { matchLanguage } from './language-tag.js';
import { type Forms, loadStrings, stringsOf } from './strings.js';

/**
 * How a language writes dates and lists, if that is in its chunk and the chunk is here: that of a language
 * which some engine lacks has it. It comes before `Intl`, since engines differ in the age of their CLDR.
 */
export function formsOf(language: string): Forms | undefined {
  return stringsOf(matchLanguage([language]))?.forms;
}

/**
 * Whether a language can be written: of one that the engine's `Intl` lacks it takes the browser's instead,
 * and of some that it claims to have it writes months as "M11".
 */
export function canWrite(language: string): boolean {
  return (
    !!formsOf(language) ||
    (!!Intl.DateTimeFormat.supportedLocalesOf(intlLocale(language))[0] &&
      !/M\d/.test(new Intl.DateTimeFormat(language, { month: 'long' }).format()))
  );
}

/** Fetches what is needed to write a language that the engine does not know. Never rejects. */
export async function loadForms(language: string): Promise<void> {
  if (!canWrite(language)) await loadStrings(matchLanguage([language]));
}
