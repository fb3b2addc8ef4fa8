/** What `Intl` is to be asked for in place of a language. */
const locales: Record<string, string | undefined> = {
  // The European way, with the day first.
  en: 'en-GB',
  // Before CLDR 42, Arabic had other digits.
  ar: 'ar-u-nu-latn',
  // Not every engine knows that it is written as Serbian is there.
  cnr: 'sr-Latn',
};

/** The language to hand to `Intl`. */
export function intlLocale(language: string): string {
  return locales[language] ?? language;
}
