import { intlLocale } from './intl-locale.js';

/** A moment in the reader's own zone, in words: "24 November 2026 at 13:05". */
export function formatMoment(moment: Date, language: string): string {
  return moment.toLocaleString(intlLocale(language), { dateStyle: 'long', timeStyle: 'short' });
}
