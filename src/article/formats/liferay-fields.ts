import type { JsonObject } from '../fields/json-value.js';
import type { FieldKind, FormatTools } from './format-tools.js';

/** A field of a structured content, in one order with those that are nested in others. */
export interface LiferayField {
  /** What it can be called by: its reference, which stays, its name, and its label, which is translated. */
  names: readonly unknown[];
  /** `data`, `image`, `document`, `link`, `structuredContentLink`: one of them. */
  value: JsonObject;
  /** The set of fields that it belongs to, if any. */
  set: JsonObject | undefined;
}

/** Sets of fields hold sets. */
const MAX_DEPTH = 8;
const MAX_FIELDS = 1000;

/** All fields in the order in which editors see them. Until 7.2 a value stood in `value`. */
export function readFields(content: JsonObject, tools: FormatTools): LiferayField[] {
  const { listOf, membersOf } = tools;
  const fields: LiferayField[] = [];
  const read = (list: unknown, set: JsonObject | undefined, depth: number): void => {
    for (const member of listOf(list)) {
      if (fields.length >= MAX_FIELDS) return;
      const field = membersOf(member);
      const value = field['contentFieldValue'] ?? field['value'];
      const isObject = typeof value === 'object' && value !== null;
      fields.push({
        names: [field['fieldReference'], field['name'], field['label']],
        value: isObject ? membersOf(value) : { data: value },
        set,
      });
      if (depth < MAX_DEPTH) read(field['nestedContentFields'], field, depth + 1);
    }
  };
  read(content['contentFields'], undefined, 0);
  return fields;
}

/** Fields that the webmaster names, or else that are usually called so, and have something in them. */
export function findFields(
  fields: readonly LiferayField[],
  kind: FieldKind,
  tools: FormatTools,
  given?: string | null,
): readonly LiferayField[] {
  const { isNamed, simplify } = tools;
  const filled = fields.filter(({ value }) => isFilled(value));
  const named = (isWanted: (name: unknown) => boolean) =>
    filled.filter(({ names }) => names.some(isWanted));
  if (!given?.trim()) return named((name) => !isMade(name) && isNamed(name, kind));
  const exact = named((name) => name === given.trim());
  return exact.length > 0 ? exact : named((name) => simplify(name) === simplify(given));
}

/** A name that no editor gave, such as `Text72945361`. */
function isMade(name: unknown): boolean {
  return typeof name === 'string' && /^[A-Za-z]+\d{5,}$/.test(name);
}

function isFilled(value: JsonObject): boolean {
  return Object.values(value).some((member) => member !== '' && member !== null);
}

/** The words of the first field of a kind. */
export function wordsOf(
  fields: readonly LiferayField[],
  { encodeWords, hasTags, textOf }: FormatTools,
): string | undefined {
  const text = fields.map(({ value }) => textOf(value['data'])).find(Boolean);
  return text && hasTags(text) ? encodeWords(text) : text;
}
