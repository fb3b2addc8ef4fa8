import type { JsonObject } from '../fields/json-value.js';
import { findFields, type LiferayField, wordsOf } from './liferay-fields.js';
import type { FormatTools } from './format-tools.js';

/** A field that holds an image, or a document that is one. */
export function isImage({ value }: LiferayField, { membersOf, textOf }: FormatTools): boolean {
  const { contentUrl, encodingFormat } = fileOf(value, { membersOf });
  const isShown = value['image'] !== undefined || textOf(encodingFormat)?.startsWith('image/');
  return textOf(contentUrl) !== undefined && isShown === true;
}

function fileOf(value: JsonObject, { membersOf }: Pick<FormatTools, 'membersOf'>): JsonObject {
  return membersOf(value['image'] ?? value['document']);
}

/** The field of the lead image: one that is usually called so, else the first. */
export function leadImageIn(
  fields: readonly LiferayField[],
  tools: FormatTools,
): LiferayField | undefined {
  const all = fields.filter((field) => isImage(field, tools));
  // Those in sets belong to sections of the text.
  const alone = all.filter(({ set }) => set === undefined);
  const images = alone.length > 0 ? alone : all;
  return findFields(images, 'image', tools)[0] ?? images[0];
}

/**
 * An image in our own format. Its file is on the host of the JSON; caption and credit are fields in it
 * or beside it.
 */
export function readImage(
  field: LiferayField,
  fields: readonly LiferayField[],
  documentUrl: string,
  tools: FormatTools,
): JsonObject {
  const { encode, resolve, textOf } = tools;
  const { contentUrl, description } = fileOf(field.value, tools);
  const beside = fields.filter(({ set }) => set === field.set || set?.['nestedContentFields']);
  const near = beside.filter(({ set }) => set === field.set || isWithin(set, field, tools));
  return {
    url: encode(resolve(contentUrl, documentUrl)),
    description: encode(textOf(description)) ?? '',
    caption: wordsOf(findFields(near, 'caption', tools), tools),
    creditText: wordsOf(findFields(near, 'credit', tools), tools),
  };
}

/** Whether a set of fields is the image's own: it has the same names. */
function isWithin(set: JsonObject | undefined, { names }: LiferayField, { textOf }: FormatTools) {
  const own = [set?.['fieldReference'], set?.['name']].map(textOf);
  return own.some((name) => name !== undefined && names.map(textOf).includes(name));
}
