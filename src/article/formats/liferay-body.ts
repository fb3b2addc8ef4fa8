import type { FieldKind, FormatTools } from './format-tools.js';
import { type Field, findNamed, flatten, isOfKind, isSame } from './liferay-fields.js';
import { isHeading, isSection, joinParts, partsOf } from './liferay-sections.js';

export interface Body {
  html: string | undefined;
  /** The fields that it is made of. */
  used: ReadonlySet<Field>;
}

/** What a text is not that is for something else. */
const OTHERS: readonly FieldKind[] = [
  'author',
  'caption',
  'credit',
  'dateline',
  'image',
  'overline',
  'place',
  'related',
  'subheadline',
  'summary',
];

/** A text shorter than this, in a field with any name, may be a choice from a list or a code. */
const SHORTEST = 100;

/**
 * The text of a content: that of one field, and of its repetitions in their order. Where it repeats
 * with the set of fields in which it is, those are sections, with headings and images of their own.
 */
export function bodyOf(
  fields: readonly Field[],
  wanted: string | null | undefined,
  tools: FormatTools,
): Body {
  const named = findNamed(fields, 'body', wanted, tools) ?? [];
  const chosen = named.length > 0 ? named : bestFields(fields, tools);
  const texts = new Set(chosen.flatMap((field) => flatten([field])));
  const sets = flatten(fields).filter(
    (set) => !texts.has(set) && set.nested.some((field) => texts.has(field)),
  );
  const roots = sets.length > 1 ? sets : sets.filter((set) => isSection(set, tools));
  const inner = new Set([...roots, ...chosen].flatMap(({ nested }) => flatten(nested)));
  const used = new Set<Field>();
  const repeats = roots.length > 1 || chosen.length > 1;
  const isOther = (field: Field) => OTHERS.some((kind) => isOfKind(field, kind, tools));
  // Without sections, an image is the article's.
  const isWanted = (field: Field) =>
    field.image ? repeats : texts.has(field) && (chosen.includes(field) || !isOther(field));
  const parts = flatten(fields)
    .filter((field) => (roots.includes(field) || texts.has(field)) && !inner.has(field))
    .flatMap((field) => partsOf([field], isWanted, used, tools));
  return { html: joinParts(parts, tools), used };
}

/** The repetitions of the field that is most of a text: by its name, else by its tags and length. */
function bestFields(fields: readonly Field[], tools: FormatTools): Field[] {
  const all = flatten(fields);
  const lengths = new Map(all.map((field) => [field, lengthOf(field)]));
  const lengthIn = (field: Field) => lengths.get(field) ?? 0;
  const named = all.filter((field) => isOfKind(field, 'body', tools) && lengthIn(field) > 0);
  const others = all.filter(
    (field) => field.text && !OTHERS.some((kind) => isOfKind(field, kind, tools)),
  );
  const isRich = (field: Field): boolean =>
    (!!field.text && tools.hasTags(field.text)) || field.nested.some(isRich);
  // Scripts of sites keep JSON in fields.
  const isLong = ({ text = '' }: Field) => text.length >= SHORTEST && /^[^[{].*\s/s.test(text);
  const candidates = [
    named.filter(({ text }) => text && tools.hasTags(text)),
    named.filter(isRich),
    others.filter(({ text }) => text && tools.hasTags(text)),
    named,
    others.filter(isLong),
  ].find((list) => list.length > 0);
  const [best] = [...(candidates ?? [])].sort((a, b) => lengthIn(b) - lengthIn(a));
  if (!best) return [];
  // Sections go on with a text that stands beside them.
  const inSections = new Set(flatten(all.filter((field) => isSection(field, tools))));
  const isMore = (field: Field) =>
    inSections.has(field) &&
    others.includes(field) &&
    !isHeading(field, tools) &&
    (isRich(field) || named.includes(field));
  return all.filter((field) => isSame(field, best) || isMore(field));
}

function lengthOf({ text = '', nested }: Field): number {
  return nested.reduce((sum, field) => sum + lengthOf(field), text.length);
}
