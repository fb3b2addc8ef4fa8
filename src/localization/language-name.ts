import { inTime } from '../in-time.js';
import { matchLanguage } from './language-tag.js';
import type * as own from './generated/language-names.js';

interface HasLanguage {
  language: string;
}

let names: typeof own | undefined;

/** Whether `Intl` can't name a language in itself; of Montenegrin it says that it is Serbian. */
function isUnnamed(language: string): boolean {
  return language.startsWith('cnr') || !Intl.DisplayNames.supportedLocalesOf(language)[0];
}

/** Fetches the names of languages that the engine has not, if one of these is such. Never rejects. */
export async function loadNames(languages: readonly HasLanguage[]): Promise<void> {
  if (!languages.some(({ language }) => isUnnamed(language))) return;
  try {
    names = await inTime(import('./generated/language-names.js'));
  } catch {
    // A tag is better than nothing.
  }
}

/**
 * The name of a language in that language itself: "français". With its region only where another of the
 * languages beside it is of the same name. The tag, where there is no name.
 */
export function languageName(language: string, besides: readonly HasLanguage[]): string {
  const plain = withoutRegion(language);
  const isShared = besides.filter((other) => withoutRegion(other.language) === plain).length > 1;
  const tag = isShared ? language : plain;
  const name = isUnnamed(tag)
    ? names?.languageNames[matchLanguage([tag])]
    : new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
  return name ?? tag;
}

function withoutRegion(language: string): string {
  return language.replace(/-([a-z]{2}|\d{3})\b.*/i, '');
}
