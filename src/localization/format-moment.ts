import { formsOf } from './forms.js';
import { intlLocale } from './intl-locale.js';

/** A moment in the reader's own zone, in words and with 24 hours: "24 November 2026 at 13:05". */
export function formatMoment(moment: Date, language: string): string {
  return (
    formsOf(language)?.moment(moment) ??
    moment.toLocaleString(intlLocale(language), {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
    })
  );
}
