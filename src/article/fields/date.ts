import type { ArticleDate } from '../article.js';
import { readText } from './plain-text.js';

const ISO_DATE = /^(\d{4}(-\d\d(-\d\d)?)?)(?:[T ](\d\d:\d\d)[\d:.]*\s?(Z|[+-]\d\d:?\d\d)?)?$/;

/**
 * A date with the precision and the zone in which it was written, from the year to the second as
 * ISO 8601 has it. Never `Date.parse` on what was written: of the forms found in the wild it reads
 * some in one engine only, and a day without a time as midnight in Greenwich.
 */
export function readDate(value: unknown): ArticleDate | undefined {
  const raw = readText(value) ?? '';
  const [, days, month, day, time, zone] = ISO_DATE.exec(raw) ?? [];
  if (!days || (time && !day)) return undefined;
  const date: ArticleDate = {
    raw,
    precision: time ? 'minute' : day ? 'day' : month ? 'month' : 'year',
    wall: time ? `${days}T${time}` : days,
    offset: zone?.replace(/(\d\d):?(\d\d)/, '$1:$2'),
  };
  // Engines differ on the 30th of February; systems write 0001 or 1970-01-01 for "no date".
  const moment = new Date(toTimestamp({ ...date, offset: 'Z' }));
  return days > '1400' && toTimestamp(date) && moment.toISOString().startsWith(date.wall)
    ? date
    : undefined;
}

/** The moment in milliseconds since 1970, reading a clock without a zone as in Greenwich. */
export function toTimestamp({ wall, offset = 'Z' }: ArticleDate): number {
  // This form is the one that ECMA-262 defines, so every engine reads it alike.
  return Date.parse(wall[10] ? `${wall}:00${offset}` : wall);
}
