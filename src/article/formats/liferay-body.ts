import { findFields, type LiferayField } from './liferay-fields.js';
import { isImage, readImage } from './liferay-image.js';
import type { FieldKind, FormatTools } from './format-tools.js';

/** Kinds of field that are texts, and yet not the text. */
const OTHER_KINDS: readonly FieldKind[] = [
  'author',
  'caption',
  'credit',
  'dateline',
  'place',
  'related',
  'subheadline',
  'summary',
];

/** Names of headings in sets of fields. */
const HEADING = /^(?:section)?(?:title|heading|titre|titel|uberschrift|titulo|titolo)$/;

/** A plain text that is no label: the text where none is called so or has tags. */
const LONG = 120;

/**
 * The text: of the fields that the webmaster names, else of those that are usually called so, else the
 * longest HTML. Where it is one of a set that repeats, headings and images of the set come with it.
 */
export function bodyOf(
  fields: readonly LiferayField[],
  given: string | null | undefined,
  lead: LiferayField | undefined,
  documentUrl: string,
  tools: FormatTools,
): { text: string; type: string | undefined } | undefined {
  const chosen = new Set(chooseFields(fields, given, tools));
  const [first] = chosen;
  if (!first) return undefined;
  const { textOf } = tools;
  const isSet = first.set !== undefined && chosen.size > 1;
  if (chosen.size === 1 && !isSet) return sniffed(textOf(first.value['data']) ?? '', tools);
  const parts = fields.flatMap((field) => {
    if (chosen.has(field)) return [asHtml(textOf(field.value['data']) ?? '', tools)];
    if (!isSet || !field.set || field === lead) return [];
    if (isImage(field, tools)) return [figureOf(field, fields, documentUrl, tools)];
    const heading = field.names.some((name) => HEADING.test(tools.simplify(name)));
    const words = heading ? textOf(field.value['data']) : undefined;
    return words ? [`<h2>${escape(words)}</h2>`] : [];
  });
  return { text: parts.join('\n'), type: 'text/html' };
}

function chooseFields(
  fields: readonly LiferayField[],
  given: string | null | undefined,
  tools: FormatTools,
): readonly LiferayField[] {
  const { hasTags, textOf } = tools;
  const dataOf = ({ value }: LiferayField): string => textOf(value['data']) ?? '';
  const named = findFields(fields, 'body', tools, given).filter((field) => dataOf(field));
  if (named.length > 0 || given) {
    const [first] = named;
    const rich = named.find((field) => hasTags(dataOf(field)));
    return given || !rich || rich === first
      ? sameName(named, tools)
      : sameName([rich, ...named.filter((field) => field !== rich)], tools);
  }
  const others = new Set(OTHER_KINDS.flatMap((kind) => findFields(fields, kind, tools)));
  const texts = fields
    .filter((field) => !others.has(field))
    .sort((a, b) => dataOf(b).length - dataOf(a).length);
  const longest =
    texts.find((field) => hasTags(dataOf(field))) ??
    texts.find((field) => dataOf(field).length >= LONG);
  return longest ? sameName([longest, ...texts.filter((field) => field !== longest)], tools) : [];
}

/** Those of the list, in it, that are called like the first: a field that repeats. */
function sameName(
  fields: readonly LiferayField[],
  { textOf }: FormatTools,
): readonly LiferayField[] {
  const nameOf = ({ names }: LiferayField): string | undefined => names.map(textOf).find(Boolean);
  const [first] = fields;
  return fields.filter(
    (field) => first && textOf(field.value['data']) && nameOf(field) === nameOf(first),
  );
}

/** What a field's type is called tells nothing: a rich text is a "string" too. */
function sniffed(text: string, { hasTags }: FormatTools) {
  return { text, type: hasTags(text) ? 'text/html' : undefined };
}

function asHtml(text: string, { hasTags }: FormatTools): string {
  return hasTags(text) ? text : `<p>${escape(text)}</p>`;
}

function figureOf(
  field: LiferayField,
  fields: readonly LiferayField[],
  documentUrl: string,
  tools: FormatTools,
): string {
  // These are encoded already.
  const { url, description, caption } = readImage(field, fields, documentUrl, tools);
  const words = tools.textOf(caption)?.replaceAll('<', '&lt;');
  const quote = (value: unknown) => (tools.textOf(value) ?? '').replaceAll('"', '&quot;');
  return (
    `<figure><img src="${quote(url)}" alt="${quote(description)}">` +
    `${words ? `<figcaption>${words}</figcaption>` : ''}</figure>`
  );
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
