import type { FormatTools } from './format-tools.js';
import { type Field, isCalled } from './liferay-fields.js';
import { describe } from './liferay-image.js';

/** Names of fields for the heading of a section, as `simplify` makes them. */
const HEADINGS =
  'heading title sectiontitle titre intertitre titel uberschrift ueberschrift zwischentitel titulo titolo';

/** Names of sets of fields that are sections of a text, as `simplify` makes them. */
const SECTIONS =
  'section sections block blocks contentblock textblock paragraph paragraphs abschnitt abschnitte absatz bloc blocs ' +
  'paragraphe paragraphes seccion secciones bloque bloques parrafo parrafos sezione sezioni blocco blocchi paragrafo paragrafi';

/** Whether a field is a set of fields that is by its name a section of the text. */
export function isSection(field: Field, tools: FormatTools): boolean {
  return field.nested.length > 0 && isCalled(field, SECTIONS, tools);
}

/** Sets of fields whose title is no heading, as `simplify` makes their names. */
const NO_SECTIONS =
  /^(?:image|picture|photo|bild|foto|imagen|immagine|link|lien|enlace|file|button)/;

/** Whether a field has the heading of a section. */
export function isHeading(field: Field, tools: FormatTools): boolean {
  const { names, text, short } = field;
  if (text === undefined) return false;
  const isOfSet =
    !names.some((name) => NO_SECTIONS.test(tools.simplify(name))) &&
    short.some((name) => HEADINGS.split(' ').includes(name));
  return isOfSet || isCalled(field, HEADINGS, tools);
}

/**
 * The parts of sections: the texts and images that are wanted, and headings beside them or in them.
 * What is taken is added to `used`.
 */
export function partsOf(
  section: readonly Field[],
  isWanted: (field: Field) => boolean,
  used: Set<Field>,
  tools: FormatTools,
): string[] {
  return section.flatMap((field) => {
    const { text, image, nested } = field;
    let own: string | undefined;
    if (isHeading(field, tools)) own = `<h2>${tools.escapeTags(tools.encodeWords(text))}</h2>`;
    else if (isWanted(field)) own = image ? figureOf(field, section, tools) : text;
    if (own) used.add(field);
    return [...(own ? [own] : []), ...partsOf(nested, isWanted, used, tools)];
  });
}

function figureOf(field: Field, beside: readonly Field[], tools: FormatTools): string {
  const { url, description, caption, creditText } = describe(field, beside, tools);
  const words = [caption, creditText]
    .flatMap((text) => toHtml(tools.textOf(text), tools))
    .join(' – ');
  const image = `<img src="${tools.escapeTags(tools.textOf(url))}" alt="${tools.escapeTags(tools.textOf(description))}">`;
  return `<figure>${image}${words && `<figcaption>${words}</figcaption>`}</figure>`;
}

/** Where one part is HTML, all must be. */
export function joinParts(parts: readonly string[], tools: FormatTools): string | undefined {
  if (parts.length < 2 || !parts.some(tools.hasTags)) return parts.join('\n\n') || undefined;
  return parts
    .map((part) => (tools.hasTags(part) ? part : `<p>${tools.escapeTags(part)}</p>`))
    .join('\n');
}

function toHtml(text: string | undefined, { escapeTags, hasTags }: FormatTools): string[] {
  if (!text) return [];
  return [hasTags(text) ? text : escapeTags(text)];
}
