import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize';
import { inTime } from '../in-time.js';
import { importStrings } from './generated/import-strings.js';
import { type InterfaceLanguage, languages } from './generated/languages.js';

/** What the chunk of a language holds. */
export interface Strings extends LocaleModule {
  /** How it writes what `Intl` would write, where some engine lacks it. */
  forms?: Forms;
}

export interface Forms {
  /** A date of the Gregorian calendar, as precise as it is given. */
  date(year: number, month?: number, day?: number): string;
  /** A day and the time of it, by the reader's clock. */
  moment(time: Date): string;
  /** At least two names as a sentence lists them. */
  list(names: readonly string[]): string;
  /** A share, 1 being the whole. */
  percent(share: number): string;
}

const english: Strings = { templates: {} };
/** The strings that are here, by language; those of English are in the code. */
const loaded: Record<string, Strings | undefined> = { en: english };
let renderingLanguage = 'en';

// `@lit/localize` has one language for the page; its reentrant initialiser (0.12.2, not in its
// README) asks for it at each string instead, so that each element can render in its own.
configureReentrantLocalization({
  sourceLocale: 'en',
  targetLocales: languages,
  getLocale: () => renderingLanguage,
  loadLocaleSync: (language) => loaded[language] ?? english,
});

/**
 * Fetches the strings of a language, and answers which one there are strings of: that, or English
 * where it can't be had. Never rejects.
 */
export async function loadStrings(language: InterfaceLanguage): Promise<InterfaceLanguage> {
  try {
    loaded[language] ??= await inTime(importStrings(language));
    return language;
  } catch {
    // Offline, or the chunk's host is slow or not allowed: English is better than nothing.
    return 'en';
  }
}

/** The strings of a language that are here. */
export function stringsOf(language: string): Strings | undefined {
  return loaded[language];
}

/** Sets the language of all words from here on: to be called at the start of each rendering. */
export function renderIn(language: string): void {
  renderingLanguage = language;
}
