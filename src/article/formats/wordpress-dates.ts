import type { FormatTools } from './format-tools.js';

const MINUTE = 60_000;

/** A date without a zone, of a clock or of Greenwich: `2022-10-24T13:33:30`. */
const WALL = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)$/;

/**
 * A date with its zone. `local` is what the clock of the site showed, `greenwich` the same moment in
 * UTC, both written without a zone, so the zone is the difference between them. `other` is the moment as
 * a plugin has it, with its zone.
 */
export function offsetDate(
  local: unknown,
  greenwich: unknown,
  other: unknown,
  { textOf }: FormatTools,
): string | undefined {
  const wall = textOf(local);
  const utc = textOf(greenwich);
  if (!wall || !timeOf(wall)) return wall ?? (timeOf(utc) ? `${utc ?? ''}Z` : textOf(other));
  const moment = timeOf(utc) ?? momentOf(textOf(other));
  return moment === undefined ? wall : `${wall}${offsetOf((timeOf(wall) ?? 0) - moment)}`;
}

/** The moment that a date without a zone would be in Greenwich; `undefined` for `0000-00-00T00:00:00`. */
function timeOf(text: string | undefined): number | undefined {
  const [, day, clock] = WALL.exec(text ?? '') ?? [];
  const time = day && clock ? Date.parse(`${day}T${clock}Z`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function momentOf(text: string | undefined): number | undefined {
  const isZoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(text ?? '');
  const time = isZoned ? Date.parse(text ?? '') : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** Zones are whole quarters of an hour, 12 hours west to 14 hours east; else it is no zone. */
function offsetOf(difference: number): string {
  const minutes = difference / MINUTE;
  if (minutes % 15 !== 0 || minutes < -12 * 60 || minutes > 14 * 60) return '';
  const pad = (count: number) => String(count).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
