import { type InterfaceLanguage, languages } from './generated/languages.js';

/**
 * Tags that mean another: ISO 639 gave up `no`, `sh`, `iw` and `mo` for what stands beside them, Serbian
 * is Cyrillic unless it says otherwise (CLDR, likely subtags), and `sr-ME` is what `Intl` makes of `cnr`.
 */
const aliases: Record<string, string | undefined> = {
  no: 'nb',
  sh: 'sr-latn',
  iw: 'he',
  mo: 'ro',
  sr: 'sr-cyrl',
  'sr-me': 'cnr',
};

/**
 * The first of the wanted languages in which the controls have names, by the lookup of BCP 47
 * (RFC 4647 §3.4: `fr-CH` is served by `fr`), else English. The tags as they were written: their
 * canonical form has lost Montenegrin.
 */
export function matchLanguage(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    // Each tag with its last subtags left out, one by one.
    for (let range = tag.toLowerCase(); range; range = range.replace(/(^|-)[^-]*$/, '')) {
      const known = aliases[range] ?? range;
      const match = languages.find((locale) => locale.toLowerCase() === known);
      if (match) return match;
    }
  }
  return 'en';
}

/** What parts a place from its date in a line: Arabic script has a comma of its own. */
export function comma(language: string): string {
  return /^(ar|fa|ur)\b/i.test(language) ? '، ' : ', ';
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
