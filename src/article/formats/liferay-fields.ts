import type { JsonObject } from '../fields/json-value.js';
import type { FieldKind, FormatTools } from './format-tools.js';

/** A field of a structure, which its editors named and arranged. */
export interface Field {
  /** Reference, name and labels, as far as there are any; those that people gave come first. */
  names: readonly string[];
  /** How many of `names` people gave. */
  given: number;
  /** Those in which the name of the set around it comes first, without that: `title` of `box_title`. */
  short: readonly string[];
  text: string | undefined;
  /** An address alone, of a page, of another site or of a file. */
  address: string | undefined;
  image: JsonObject | undefined;
  /** What the content or file that it leads to is called. */
  title: string | undefined;
  nested: readonly Field[];
}

/** Sets of fields stand in each other hardly deeper, and structures have hardly more fields. */
const MAX_DEPTH = 6;
const MAX_FIELDS = 500;
const MAX_LABELS = 50;

/** Liferay's own names: the type of the field with a number, as `Text72945361`. */
const GENERATED = /^[a-z]+(_[a-z]+)*\d{6,}$/i;

/** What an editor leaves of a text that is deleted, and what Java writes in place of none. */
const EMPTY = /^(?:null|(?:<\/?(?:p|br|div|span)\b[^<>]*>|&nbsp;|\s)*)$/i;

/** Only an address, without words. */
const ADDRESS = /^(https?:|javascript:|mailto:|tel:|www\.|\/)\S+$/i;

/**
 * The fields of a content, and those that a site adds to all contents. Liferay 7.1 and 7.2 have `value` in place of `contentFieldValue`.
 * https://learn.liferay.com/w/dxp/content-authoring-and-management/web-content/developer-guide/advanced-web-content-api
 */
export function fieldsOf(content: JsonObject, tools: FormatTools): Field[] {
  const { listOf, membersOf } = tools;
  const embedded = membersOf(content['_embedded']);
  let left = MAX_FIELDS;
  const read = (list: unknown, depth: number, set?: Pick<Field, 'names' | 'given'>): Field[] =>
    depth > MAX_DEPTH
      ? []
      : listOf(list).flatMap((entry) => {
          if (left-- <= 0) return [];
          const field = membersOf(entry);
          const names = namesOf(field, tools);
          const short = set ? shortNames(names, set, tools) : [];
          const inner = field['nestedContentFields'] ?? field['nestedFields'];
          const nested = read(inner, depth + 1, names);
          return [{ ...names, short, ...valueOf(field, tools), nested }];
        });
  return [
    content['contentFields'] ?? content['values'] ?? embedded['contentFields'],
    content['customFields'],
  ].flatMap((list) => read(list, 1));
}

function namesOf(
  { fieldReference, name, label, label_i18n: labels }: JsonObject,
  { membersOf, textOf }: FormatTools,
): Pick<Field, 'names' | 'given'> {
  // A label is in the reader's language; the others are there for `X-Accept-All-Languages`.
  const translated = Object.values(membersOf(labels)).slice(0, MAX_LABELS);
  const names = [fieldReference, name, label, ...translated]
    .map(textOf)
    .filter((text) => text !== undefined);
  const given = names.filter((text) => !GENERATED.test(text));
  return {
    names: [...given, ...names.filter((text) => GENERATED.test(text))],
    given: given.length,
  };
}

function shortNames(
  { names, given }: Pick<Field, 'names' | 'given'>,
  set: Pick<Field, 'names' | 'given'>,
  { simplify }: FormatTools,
): string[] {
  const around = set.names.slice(0, set.given).map(simplify).filter(Boolean);
  const own = names.slice(0, given).map(simplify);
  return own.flatMap((name) =>
    around.filter((start) => name.startsWith(start)).map((start) => name.slice(start.length)),
  );
}

function valueOf(
  field: JsonObject,
  { listOf, membersOf, textOf }: FormatTools,
): Pick<Field, 'text' | 'address' | 'image' | 'title'> {
  const value = field['contentFieldValue'] ?? field['value'] ?? field['customValue'];
  const members = membersOf(listOf(value)[0]);
  const file = membersOf(members['document']);
  const isPicture = textOf(file['encodingFormat'])?.startsWith('image/');
  const picture = isPicture ? file : membersOf(members['image']);
  const image = textOf(picture['contentUrl']) ? picture : undefined;
  // Of what was chosen from a list, `data` has the words and `value` the code.
  const data = chosenOf(textOf(members['data']) ?? textOf(members['value']) ?? textOf(value));
  const isAddress = data !== undefined && ADDRESS.test(data);
  const link = textOf(membersOf(members['link'])['href'] ?? members['link']);
  return {
    text: isAddress || EMPTY.test(data ?? '') ? undefined : data,
    address:
      link ??
      (isAddress ? data.replace(/^www\./i, 'https://$&') : undefined) ??
      textOf(file['contentUrl']),
    image,
    title: textOf(membersOf(members['structuredContentLink'])['title']) ?? textOf(file['title']),
  };
}

/** Of several chosen from a list, Liferay gives JSON in a text. */
function chosenOf(text: string | undefined): string | undefined {
  if (!text || !/^(\[(".*")?\]|\{\})$/s.test(text)) return text;
  try {
    const list = JSON.parse(text) as unknown;
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').join(', ') : '';
  } catch {
    return text;
  }
}

/** All fields, those in sets of fields too, in the order in which they are to be seen. */
export function flatten(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...flatten(field.nested)]);
}

/** Whether people gave a field a usual name for a kind. */
export function isOfKind({ names, given }: Field, kind: FieldKind, tools: FormatTools): boolean {
  return names.slice(0, given).some((name) => tools.isNamed(name, kind));
}

/** The words of a field, or the first in it. */
export function wordsIn({ text, title, nested }: Field): string | undefined {
  return text ?? title ?? nested.map(wordsIn).find((words) => words !== undefined);
}

/** Whether a field has one of some names, parted by spaces, as `simplify` makes them. */
export function isCalled({ names, given }: Field, list: string, tools: FormatTools): boolean {
  const all = list.split(' ');
  return names.slice(0, given).some((name) => all.includes(tools.simplify(name)));
}

/** Whether a field, or one in it, has a value. */
export function isFilled({ text, address, image, title, nested }: Field): boolean {
  return !!(text ?? address ?? image ?? title) || nested.some(isFilled);
}

/** All filled fields with a usual name for a kind, but for those in one that is taken. */
export function findAll(fields: readonly Field[], kind: FieldKind, tools: FormatTools): Field[] {
  return fields
    .filter(isFilled)
    .flatMap((field) =>
      isOfKind(field, kind, tools) ? [field] : findAll(field.nested, kind, tools),
    );
}

/** Whether two are repetitions of one field. */
export function isSame(one: Field, other: Field): boolean {
  return one.names.join('\n').replace(/\d+/g, '') === other.names.join('\n').replace(/\d+/g, '');
}

/** The first filled field with a usual name, and its repetitions. */
export function findUsual(fields: readonly Field[], kind: FieldKind, tools: FormatTools): Field[] {
  const all = flatten(fields).filter(isFilled);
  const first = all.find((field) => isOfKind(field, kind, tools));
  return first ? all.filter((field) => isSame(field, first)) : [];
}

/**
 * The filled fields that have the name that a webmaster gives, in any spelling, if that is how no field
 * is written; `undefined` where no name is given, or no field has it.
 */
export function findNamed(
  fields: readonly Field[],
  kind: 'body' | 'dateline' | 'related',
  wanted: string | null | undefined,
  { findName, simplify }: FormatTools,
): Field[] | undefined {
  const all = flatten(fields);
  // Names that Liferay made up are alike in any spelling but their own.
  const names = all.flatMap((field) => [
    ...field.names.slice(0, field.given),
    ...field.names.filter((name) => name === wanted),
  ]);
  const found = findName(names, wanted, kind);
  if (found === undefined) return undefined;
  return all
    .filter(isFilled)
    .filter(({ names: own, given }) =>
      found === wanted
        ? own.includes(found)
        : own.slice(0, given).some((name) => simplify(name) === simplify(found)),
    );
}
