import type { ArticleDate } from '../article/article.js';
import { formsOf } from './forms.js';
import { intlLocale } from './intl-locale.js';

/**
 * A date as a newspaper of the language prints it, as precise as it was written: "novembre 2021",
 * "5 November 2021", or a range of such dates: "15–19 novembre 2021". The day and the zone are those of
 * the writer, not of the reader.
 */
export function formatDate({ wall, until }: ArticleDate, language: string): string {
  const day = wall.slice(0, 10);
  const forms = formsOf(language);
  if (forms) {
    const write = (date: string): string => {
      const [year = 0, ...rest] = date.split('-').map(Number);
      return forms.date(year, ...rest);
    };
    return until ? `${write(day)} – ${write(until)}` : write(day);
  }
  const format = new Intl.DateTimeFormat(intlLocale(language), {
    year: 'numeric',
    month: wall[5] && 'long',
    day: wall[8] && 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  } as Intl.DateTimeFormatOptions);
  // Of a year, a month or a day, ECMA-262 makes its first moment in UTC.
  const date = new Date(day);
  return until ? format.formatRange(date, new Date(until)) : format.format(date);
}
