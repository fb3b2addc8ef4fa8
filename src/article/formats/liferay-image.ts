import type { JsonObject } from '../fields/json-value.js';
import type { FieldKind, FormatTools } from './format-tools.js';
import { type Field, flatten, isCalled, isOfKind, isSame } from './liferay-fields.js';

/** Names of fields for an image's alternative text, as `simplify` makes them. */
const ALTERNATIVES =
  'alt alttext alternativetext imagealt imagealttext textealternatif alternativtext textoalternativo testoalternativo';

/**
 * The images of a field with a usual name and its repetitions, else of the first that the text doesn't
 * have.
 */
export function imagesOf(
  fields: readonly Field[],
  used: ReadonlySet<Field>,
  tools: FormatTools,
): JsonObject[] {
  const places = placesOf(fields).filter(({ field }) => field.image && !used.has(field));
  const isImage = ({ field, set }: Place) =>
    [field, set].some((one) => one && isOfKind(one, 'image', tools));
  const lead = places.find(isImage) ?? places[0];
  return places
    .filter(({ field }) => lead && isSame(field, lead.field))
    .map(({ field, beside }) => describe(field, beside, tools));
}

/** An image with its words, which stand in fields in it, or among those beside it. */
export function describe(field: Field, beside: readonly Field[], tools: FormatTools): JsonObject {
  const image = field.image ?? {};
  const start = beside.indexOf(field);
  // A second image owns what follows it.
  const next = beside.findIndex((other, index) => index > start && other.image);
  const after = beside.slice(start + 1, next < 0 ? undefined : next);
  const hints = [...flatten(field.nested), ...after, ...beside.slice(0, start)];
  const find = (kind: FieldKind) =>
    hints.find((hint) => hint.text && isOfKind(hint, kind, tools))?.text;
  const alternative = hints.find((hint) => hint.text && isCalled(hint, ALTERNATIVES, tools));
  return {
    url: image['contentUrl'],
    // Liferay scales images to these, and cuts nothing off.
    encoding: image['adaptedImages'],
    description: oneOf(tools.textOf(image['description'])) ?? alternative?.text ?? '',
    caption: withoutParagraph(find('caption') ?? tools.textOf(image['caption'])),
    creditText: withoutParagraph(find('credit')),
  };
}

interface Place {
  field: Field;
  /** What it stands among. */
  beside: readonly Field[];
  /** In which field it is. */
  set: Field | undefined;
}

function placesOf(beside: readonly Field[], set?: Field): Place[] {
  return beside.flatMap((field) => [{ field, beside, set }, ...placesOf(field.nested, field)]);
}

/** Of an alternative text in several languages, some versions give JSON in a text. */
function oneOf(text: string | undefined): string | undefined {
  if (!text || !/^\{.*\}$/s.test(text)) return text;
  try {
    const words = Object.values(JSON.parse(text) as JsonObject);
    return words.find((word): word is string => typeof word === 'string' && word !== '');
  } catch {
    return text;
  }
}

/** An editor makes a paragraph of each text; one without other markup is a text. */
export function withoutParagraph(text: string | undefined): string | undefined {
  return /^<p>([^<]*)<\/p>$/.exec(text ?? '')?.[1] ?? text;
}
