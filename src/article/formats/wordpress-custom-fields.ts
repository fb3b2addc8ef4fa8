import type { JsonObject } from '../fields/json-value.js';
import type { FieldNames } from './article-format.js';
import type { FieldKind, FormatTools } from './format-tools.js';
import { type RelatedLink, relatedLinksOf } from './wordpress-related.js';
import { renderedOf } from './wordpress-texts.js';

/** What editors have put into fields of their own. */
export interface CustomFields {
  /** HTML of the field that the webmaster names. */
  namedBody: string | undefined;
  /** HTML of a field with a usual name. */
  body: string | undefined;
  subheadline: string | undefined;
  summary: string | undefined;
  dateline: string | undefined;
  place: string | undefined;
  related: readonly RelatedLink[] | undefined;
}

/** More than a place's name has. */
const MAX_PLACE = 80;

/**
 * Reads the fields of Advanced Custom Fields (`acf`) and Meta Box (`meta_box`) by their usual names, and
 * any field by the name that the webmaster gives. https://www.advancedcustomfields.com/resources/wp-rest-api-integration/
 */
export function customFieldsOf(
  post: JsonObject,
  { bodyField, datelineField, relatedField }: FieldNames = {},
  tools: FormatTools,
): CustomFields {
  const { encodeWords, findName, isNamed, membersOf } = tools;
  const meta = membersOf(post['meta']);
  const groups = [post['acf'], post['meta_box']].map(membersOf);
  const named = (kind: 'body' | 'dateline' | 'related', wanted: string | null | undefined) => {
    const all = [...groups, meta, post];
    const name = findName(all.flatMap(Object.keys), wanted, kind) ?? '';
    return all.find((group) => Object.hasOwn(group, name))?.[name];
  };
  const usual = <T>(kind: FieldKind, read: (value: unknown) => T | undefined): T | undefined =>
    groups
      .flatMap((group) => Object.entries(group))
      .filter(([name]) => isNamed(name, kind))
      .map(([, value]) => read(value))
      .find((result) => result !== undefined);
  const words = (value: unknown) => encodeWords(renderedOf(value, tools));
  const related = (value: unknown) => {
    const links = relatedLinksOf(value, tools);
    return links.length > 0 ? links : undefined;
  };
  const place = usual('place', words);
  return {
    namedBody: htmlOf(named('body', bodyField), tools),
    body: usual('body', (value) => htmlOf(value, tools)),
    subheadline:
      usual('subheadline', words) ??
      words(meta['newspack_post_subtitle']) ??
      usual('overline', words),
    summary: usual('summary', words),
    dateline: words(named('dateline', datelineField)) ?? usual('dateline', words),
    place: place && place.length <= MAX_PLACE ? place : undefined,
    related: related(named('related', relatedField)) ?? usual('related', related),
  };
}

/** Names of the heading of a part, as `simplify` makes them. */
const HEADING = /^(?:section|block)?(?:title|heading|headline|titre|titel|titulo|titolo)$/;

/** Words of a text. */
const PROSE = /\S\s+\S+\s+\S+\s+\S/;

/** Names of settings, and of words for other places. */
const IS_SETTING =
  /(?:^|_)(?:alt|anchor|button|class|colou?r|id|label|layout|link|style|url)(?:_|$)/i;

/** The HTML of a field: its own, or that of the parts of a text built from blocks, in their order. */
function htmlOf(value: unknown, tools: FormatTools): string | undefined {
  if (!Array.isArray(value)) return renderedOf(value, tools);
  const parts = tools.listOf(value).flatMap((part) => {
    const members = typeof part === 'string' ? { text: part } : tools.membersOf(part);
    return Object.entries(members).map(([name, member]) => partOf(name, member, tools));
  });
  return parts.filter(Boolean).join('\n') || undefined;
}

/** A member of a part: HTML as it is, a heading, or words; nothing of what only says how it looks. */
function partOf(name: string, value: unknown, tools: FormatTools): string {
  const { escapeTags, hasTags, isNamed, simplify } = tools;
  if (typeof value !== 'string' || !value.trim() || IS_SETTING.test(name)) return '';
  if (hasTags(value)) return value;
  if (HEADING.test(simplify(name))) return `<h2>${escapeTags(value)}</h2>`;
  return isNamed(name, 'body') || PROSE.test(value) ? `<p>${escapeTags(value)}</p>` : '';
}
