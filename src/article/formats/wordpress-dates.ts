/** As WordPress writes the clock of its site, and that of Greenwich, both without a zone. */
const CLOCK = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?$/;

/** Zones are at most 14 hours from Greenwich, in quarters of an hour. */
const FARTHEST = 14 * 60;

/**
 * A date of WordPress with its zone, which is in the difference of two clocks: `date` is the one of the
 * site, `date_gmt` that of Greenwich (https://developer.wordpress.org/rest-api/reference/posts/).
 * Without a second clock it stays without a zone.
 */
export function zonedDate(local: string | undefined, greenwich: string | undefined): unknown {
  const hasGreenwich = greenwich !== undefined && CLOCK.test(greenwich) && greenwich > '0001';
  if (local === undefined) return hasGreenwich ? `${greenwich}Z` : undefined;
  if (!hasGreenwich || !CLOCK.test(local)) return local;
  const minutes = (timeOf(local) - timeOf(greenwich)) / 60_000;
  // A draft has the date of its last change in one of the two.
  const isZone = Math.abs(minutes) <= FARTHEST && minutes % 15 === 0;
  return isZone ? local + offsetOf(minutes) : local;
}

/** The form that ECMA-262 defines, so that every engine reads it alike. */
function timeOf(clock: string): number {
  return Date.parse(`${clock.replace(' ', 'T')}Z`);
}

function offsetOf(minutes: number): string {
  const size = Math.abs(minutes);
  const pad = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(size / 60)}:${pad(size % 60)}`;
}
