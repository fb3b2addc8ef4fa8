import type { Entity } from './drupal-entity.js';
import { namesOfKind } from './drupal-fields.js';
import { valueOf } from './drupal-texts.js';
import type { FormatTools } from './format-tools.js';

/** The greatest time that the database holds, which the module Published At writes for "not yet". */
const NEVER = 2_147_483_647;

/** A day in digits alone, as a site's own fields have it; as seconds it would be one of the seventies. */
const DAY = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/;

/**
 * When an article was published: as an editor wrote it, as Published At (`published_at`) or Scheduler
 * (`publish_on`) noted it, or else when it was created.
 */
export function firstDate(entity: Entity, tools: FormatTools): string | undefined {
  const named = namesOfKind(entity, 'date', tools).filter(
    (name) => !/^(changed|created)/.test(name),
  );
  return [...named, 'published_at', 'publish_on', 'created']
    .map((name) => dateOf(entity.fields[name], tools))
    .find((date) => date !== undefined);
}

/** The date in a field: a text, a day in digits, Unix seconds, or the beginning of a range. */
export function dateOf(field: unknown, tools: FormatTools): string | undefined {
  const text = valueOf(field, tools);
  // Views write a date as `<time datetime="…">` around what readers see.
  const [, marked] = /^<time[^<>]*\sdatetime="([^"<>]+)"/i.exec(text?.slice(0, 500) ?? '') ?? [];
  const date = marked ?? text;
  if (!date) return undefined;
  if (DAY.test(date)) return date.replace(DAY, '$1-$2-$3');
  if (!/^\d{6,13}(\.\d+)?$/.test(date)) return /\d/.test(date) ? date : undefined;
  const seconds = Number(date) > 1e11 ? Number(date) / 1000 : Number(date);
  return seconds < NEVER ? new Date(seconds * 1000).toISOString() : undefined;
}
