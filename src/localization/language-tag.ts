import { allLocales, sourceLocale } from './generated/locale-codes.js';

/** A language in which the controls have names. */
export type InterfaceLanguage = (typeof allLocales)[number];

/**
 * The first of the wanted languages in which the controls have names, by the lookup of BCP 47
 * (RFC 4647 §3.4: `fr-CH` is served by `fr`), else English.
 */
export function matchLanguage(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    // Each tag with its last subtags left out, one by one.
    for (let range = tag.toLowerCase(); range; range = range.replace(/(^|-)[^-]*$/, '')) {
      const match = allLocales.find((locale) => locale === range);
      if (match) return match;
    }
  }
  return sourceLocale;
}

/**
 * The direction of a language's script; `auto` where the language is not known. A list, since
 * `Intl.Locale` takes milliseconds to say the same.
 */
export function textDirection(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (!language) return 'auto';
  const isRightToLeft = /^(ar|he|iw|fa|ur|yi|ps|sd|ug|ckb|dv)\b(?!-latn)|-(arab|hebr)\b/i;
  return isRightToLeft.test(language) ? 'rtl' : 'ltr';
}
