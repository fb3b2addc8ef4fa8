import type { DrupalEntity, DrupalReference } from './drupal-entity.js';
import type { FieldKind, FormatTools } from './format-tools.js';

/** What modules and distributions put before the names of their fields. */
const PREFIX = /^(?:field|localgov|govcms|node|content|drupal)_/;

/** The values of the first field that the webmaster names, or else that has a usual name. */
export function valuesOf(
  entity: DrupalEntity,
  kind: FieldKind,
  tools: FormatTools,
  given?: string | null,
): readonly unknown[] {
  const { isNamed, simplify } = tools;
  const exact = given?.trim();
  const wanted = simplify(given);
  const names = [...entity.fields.keys()].filter((name) => hasValue(entity, name));
  const found = wanted
    ? (names.find((name) => name === exact) ?? names.find((name) => simplify(name) === wanted))
    : names.find((name) => ownNamesOf(name, entity).some((own) => isNamed(own, kind)));
  return found === undefined ? [] : (entity.fields.get(found) ?? []);
}

/** A field's name, and what is left of it without prefixes and the name of the content type. */
function ownNamesOf(name: string, { type }: DrupalEntity): string[] {
  const bundle = type.replace(/^.*--/, '');
  const short = name.replace(PREFIX, '');
  const shorter = bundle ? short.replace(`${bundle}_`, '') : short;
  return [name, short, shorter];
}

function hasValue({ fields }: DrupalEntity, name: string): boolean {
  return fields.get(name)?.some((value) => value !== '' && value !== null) ?? false;
}

/** A text with what it is: `type` of HTML is `text/html`; without one it has to be found out. */
export interface DrupalText {
  text: string;
  type: string | undefined;
}

/**
 * A text as it is to be shown: `processed` has passed the filters of its format, `value` is what was
 * typed, and all there is in some answers of core REST.
 */
export function formattedText(value: unknown, tools: FormatTools): DrupalText | undefined {
  const { membersOf, textOf } = tools;
  const { processed, value: typed, format } = membersOf(value);
  const filtered = textOf(processed);
  if (filtered) return { text: filtered, type: 'text/html' };
  const text = textOf(typed) ?? textOf(value);
  const isPlain = textOf(format) === 'plain_text' || textOf(format) === 'plaintext';
  return text ? { text, type: isPlain ? 'text/plain' : undefined } : undefined;
}

/** The words of a value: a text, plain or not, or the name of what it refers to. */
export function wordsOf(value: unknown, tools: FormatTools): string | undefined {
  const { encode, encodeWords, hasTags, membersOf, textOf } = tools;
  const entity = entityOf(value);
  if (entity) return nameOf(entity, tools);
  const text = formattedText(value, tools);
  if (!text) return encode(textOf(membersOf(value)['title']));
  return text.type === 'text/html' || hasTags(text.text) ? encodeWords(text.text) : text.text;
}

/** What a value refers to, if the answer has it. */
export function entityOf(value: unknown): DrupalEntity | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const { entity } = isObject ? (value as Partial<DrupalReference>) : {};
  // A document may have a member of this name.
  return entity?.fields instanceof Map ? entity : undefined;
}

/** The name of an entity: a title, that of a term or file, or by which an account is shown. */
export function nameOf({ fields }: DrupalEntity, { encode, textOf }: FormatTools) {
  const names = ['title', 'display_name', 'name', 'label', 'field_name'];
  return encode(names.map((name) => textOf(fields.get(name))).find(Boolean));
}

/** The first text in a field, as it is. */
export function textIn(
  { fields }: DrupalEntity,
  name: string,
  { textOf }: FormatTools,
): string | undefined {
  return textOf(fields.get(name));
}
