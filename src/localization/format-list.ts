import { formsOf } from './forms.js';
import { intlLocale } from './intl-locale.js';
import { textDirection } from './language-tag.js';

/**
 * Names as a sentence of the language lists them: "A, B et C". Few articles have more than one, and
 * the first list format costs an engine some ten milliseconds.
 */
export function formatList(names: readonly string[], language: string): string {
  // What is of another script than the sentence keeps its brackets and numbers: the characters of Unicode
  // for what `bdi` does (UAX #9, §2.4), as these are words. From left to right the engine needs none.
  const isolated =
    textDirection(language) === 'rtl' ? names.map((name) => `\u2068${name}\u2069`) : names;
  if (!isolated[1]) return isolated.join();
  return (
    formsOf(language)?.list(isolated) ?? new Intl.ListFormat(intlLocale(language)).format(isolated)
  );
}
