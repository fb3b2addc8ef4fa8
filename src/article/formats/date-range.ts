import type { ArticleDate } from '../article.js';
import { writtenDateOf } from './written-date.js';

/**
 * A range of dates as ISO 8601-1 writes it (§5.5.2): `2021-11-15/2021-11-19`, or with an end of which
 * only what differs is told: `2021-11-15/19`. Both are of one precision, a day at most, and in order;
 * `undefined` for all else.
 */
export function readRange(
  value: unknown,
  readDate: (value: unknown) => ArticleDate | undefined,
): ArticleDate | undefined {
  const raw = writtenDateOf(value);
  const [from = '', end, more] = raw.split('/');
  // After a year alone, two digits may as well be a month.
  if (!end || more !== undefined || (from.length === 4 && end.length < 4)) return undefined;
  const date = readDate(from);
  const until = readDate(from.slice(0, Math.max(0, from.length - end.length)) + end);
  if (!date || date.precision !== until?.precision || date.precision === 'minute') return undefined;
  return until.wall > date.wall ? { ...date, raw, until: until.wall } : undefined;
}
