import { intlLocale } from './intl-locale.js';

/** Names as a sentence of the language lists them: "A, B et C". */
export function formatList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(intlLocale(language)).format(names);
}
