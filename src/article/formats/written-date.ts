const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** RFC 5322 §3.3 with the obsolete years and zones of §4.3. */
const MAIL_DATE =
  /^(?:[a-z]{3},? )?(\d\d?) ([a-z]{3})[a-z]* (\d{4}|\d\d) (\d\d?):(\d\d)(?::\d\d)? ?([a-z]{1,4}|[+-]\d{4})?$/i;

/** What the reading of our own format knows already. */
const STRICT_ISO = /^\d{4}(-\d\d(-\d\d([T ]\d\d:\d\d[\d:.]*\s?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

const LENIENT_ISO =
  /^(\d{4})(?:-(\d\d?)(?:-(\d\d?)(?:[T ](\d\d?):(\d\d)[\d:.,]*\s?(Z|UTC|GMT|MSK|[CEW]ES?T|[CEMP][DS]T|[+-]\d\d(?::?\d\d)?)?)?)?)?$/i;

/** The basic format of ISO 8601, which has no dashes. A day alone in it is a mere number. */
const BASIC_ISO = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/;

/** Zones that mail may name (RFC 5322 §4.3), and those of Europe with a name that no other has. */
const ZONES: Readonly<Record<string, string>> = {
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  CST: '-06:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  WET: '+00:00',
  WEST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
};

/**
 * A date as systems write it, in the form of ISO 8601 that our own format has, with no more precision
 * than it had: `Fri, 31 May 2019 9:17:58 -0700` is `2019-05-31T09:17-07:00`. `undefined` for anything
 * else, for the zero dates of databases, and for a future in which nothing is published.
 */
export function isoDateOf(value: unknown): string | undefined {
  const text = writtenDateOf(value).replace(/\s+/g, ' ');
  const iso = STRICT_ISO.test(text) ? text : (fromIso(text) ?? fromMail(text) ?? fromClock(text));
  return iso && !isUnset(iso) && iso > '1400' && iso < '2100' ? iso : undefined;
}

/** A date as it is written; empty for what is no text. */
export function writtenDateOf(value: unknown): string {
  const [first] = [value].flat<unknown[]>();
  const isText = typeof first === 'string' || typeof first === 'number';
  return isText ? String(first).trim().slice(0, 100) : '';
}

/** Whether a date stands for none, as databases write it. */
export function isUnset(date: string): boolean {
  return /^(0|1970-01-01)/.test(date);
}

function fromIso(text: string): string | undefined {
  const dashed = text.replace(BASIC_ISO, '$1-$2-$3T$4:$5');
  const [found, year = '', month, day, hour, minute, zone] = LENIENT_ISO.exec(dashed) ?? [];
  if (!found) return undefined;
  const days = [year, month, day]
    .filter((part) => part !== undefined)
    .map(pad)
    .join('-');
  return hour && minute ? `${days}T${pad(hour)}:${minute}${offsetOf(zone)}` : days;
}

function fromMail(text: string): string | undefined {
  const [found, day = '', name = '', year = '', hour = '', minute = '', zone] =
    MAIL_DATE.exec(text) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (!found || !month) return undefined;
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  return `${whole}-${pad(String(month))}-${pad(day)}T${pad(hour)}:${minute}${offsetOf(zone)}`;
}

/** Seconds or milliseconds from 1970, of which those of this century have 10 and 13 digits. */
function fromClock(text: string): string | undefined {
  const [milliseconds] = /^\d{13}$/.exec(text) ?? [/^\d{10}$/.test(text) && `${text}000`];
  return milliseconds ? new Date(Number(milliseconds)).toISOString() : undefined;
}

function offsetOf(zone: string | undefined): string {
  if (!zone) return '';
  if (/^(Z|UTC?|GMT)$/i.test(zone)) return 'Z';
  const [, sign, hour, minute = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  return sign && hour ? `${sign}${hour}:${minute}` : (ZONES[zone.toUpperCase()] ?? '');
}

function pad(part: string): string {
  return part.padStart(2, '0');
}
