import type { ArticleDate } from '../article/article.js';
import { intlLocale } from './intl-locale.js';

/**
 * A date as a newspaper of the language prints it, as precise as it was written: "novembre 2021",
 * "5 November 2021". The day and the zone are those of the writer, not of the reader.
 */
export function formatDate({ wall }: ArticleDate, language: string): string {
  return new Intl.DateTimeFormat(intlLocale(language), {
    year: 'numeric',
    month: wall[5] && 'long',
    day: wall[8] && 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions).format(
    // Of a year, a month or a day, ECMA-262 makes its first moment in UTC.
    new Date(wall.slice(0, 10)),
  );
}
