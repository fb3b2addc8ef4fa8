import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { inTime } from '../in-time.js';
import { sourceLocale, targetLocales } from './generated/locale-codes.js';

const importers: Record<string, (() => Promise<LocaleModule>) | undefined> = {
  fr: () => import('./generated/locales/fr.js'),
} satisfies Record<(typeof targetLocales)[number], () => Promise<LocaleModule>>;

const english: LocaleModule = { templates: {} };
/** The strings that are here, by language; those of English are in the code. */
const loaded: Record<string, LocaleModule | undefined> = { [sourceLocale]: english };
let renderingLanguage: string = sourceLocale;

// `@lit/localize` has one language for the page; its reentrant initialiser (0.12.2, not in its
// README) asks for it at each string instead, so that each element can render in its own.
configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => renderingLanguage,
  loadLocaleSync: (language) => loaded[language] ?? english,
});

/**
 * Fetches the strings of a language, and answers which one there are strings of: that, or English
 * where it can't be had. Never rejects.
 */
export async function loadStrings<Language extends string>(
  language: Language,
): Promise<Language | typeof sourceLocale> {
  try {
    const fetched = importers[language];
    if (fetched) loaded[language] ??= await inTime(fetched());
    return language;
  } catch {
    // Offline, or the chunk's host is slow or not allowed: English is better than nothing.
    return sourceLocale;
  }
}

/** Whether the strings of a language are here. */
export function hasStrings(language: string): boolean {
  return !!loaded[language];
}

/** Sets the language of all `msg()` from here on: to be called at the start of each rendering. */
export function renderIn(language: string): void {
  renderingLanguage = language;
}
