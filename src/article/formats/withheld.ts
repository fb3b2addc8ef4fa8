import type { ArticleDate } from '../article.js';
import type { readDate, toTimestamp } from '../fields/date.js';
import type { MappedArticle } from './article-format.js';
import { isoDateOf } from './written-date.js';

/** How dates are read and compared, which the entry knows. */
export interface DateTools {
  readDate: typeof readDate;
  toTimestamp: typeof toTimestamp;
}

/** Why an article is not to be shown now, as the end of a sentence; `undefined` if it may be. */
export function findReason(
  { node, embargoedUntil, withheld }: MappedArticle,
  { readDate: read, toTimestamp: toTime }: DateTools,
): string | undefined {
  if (withheld) return withheld;
  const expires = read(isoDateOf(node['expires']));
  if (expires && endOf(expires, toTime) < Date.now()) return `expired on ${expires.raw}`;
  // Some say "never" with a year that no date of publication has.
  const embargo = read(isoDateOf(embargoedUntil) ?? embargoedUntil);
  if (embargo && toTime(embargo) > Date.now()) return `is embargoed until ${embargo.raw}`;
  return undefined;
}

/** The moment when a date is over: what expires in a month, or on a day, can be read until then. */
function endOf(date: ArticleDate, toTime: typeof toTimestamp): number {
  const end = new Date(toTime(date));
  if (date.precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  if (date.precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  if (date.precision === 'day') end.setUTCDate(end.getUTCDate() + 1);
  return end.getTime();
}
