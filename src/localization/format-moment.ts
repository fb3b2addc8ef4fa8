import type { Forms } from './strings.js';

/** What this needs of the entry, handed in so that its chunk imports nothing from there. */
export interface MomentTools {
  formsOf: (language: string) => Forms | undefined;
  intlLocale: (language: string) => string;
}

/** A moment in the reader's own zone, in words and with 24 hours: "24 November 2026 at 13:05". */
export function formatMoment(
  moment: Date,
  language: string,
  { formsOf, intlLocale }: MomentTools,
): string {
  return (
    formsOf(language)?.moment(moment) ??
    moment.toLocaleString(intlLocale(language), {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
    })
  );
}
