import { intlLocale } from './intl-locale.js';

/**
 * Names as a sentence of the language lists them: "A, B et C". Few articles have more than one, and
 * the first list format costs an engine some ten milliseconds.
 */
export function formatList(names: readonly string[], language: string): string {
  return names[1] ? new Intl.ListFormat(intlLocale(language)).format(names) : names.join();
}
