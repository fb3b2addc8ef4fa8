import type { JsonObject } from '../fields/json-value.js';
import { findFields, type LiferayField } from './liferay-fields.js';
import type { FormatTools } from './format-tools.js';

interface RelatedLink {
  name?: string | undefined;
  url?: string | undefined;
}

/** Names of fields that are the words of the link beside them. */
const WORDS =
  /^(?:link)?(?:text|title|label|name|titre|titel|titulo|titolo|texte|texto|testo|linktext)$/;

/**
 * Related links: fields that are links to pages, or have an address where links are to be expected;
 * then contents that are related by name alone, since the interface tells no address of a page.
 */
export function relatedOf(
  content: JsonObject,
  fields: readonly LiferayField[],
  given: string | null | undefined,
  tools: FormatTools,
): RelatedLink[] {
  const { listOf, membersOf, textOf } = tools;
  const named = new Set(findFields(fields, 'related', tools, given));
  const within = (field: LiferayField): boolean =>
    named.has(field) ||
    (field.set !== undefined &&
      [...named].some(({ names }) => names.includes(field.set?.['name'])));
  const links = fields
    .filter((field) => (given ? within(field) : within(field) || 'link' in field.value))
    .flatMap((field) => linkOf(field, fields, tools) ?? []);
  const contents = listOf(content['relatedContents']).flatMap((related) => {
    const name = textOf(membersOf(related)['title']);
    return name ? [{ name }] : [];
  });
  return [...links, ...contents];
}

function linkOf(
  field: LiferayField,
  fields: readonly LiferayField[],
  tools: FormatTools,
): RelatedLink | undefined {
  const { membersOf, simplify, textOf } = tools;
  const { data, document, link, structuredContentLink } = field.value;
  const { title } = membersOf(structuredContentLink);
  if (textOf(title)) return { name: textOf(title) };
  const file = membersOf(document);
  const url =
    textOf(link) ?? textOf(membersOf(link)['url']) ?? textOf(data) ?? textOf(file['contentUrl']);
  if (!url || !/^(?:https?:\/\/|\/)\S+$/i.test(url)) return undefined;
  const words = fields.find(
    (other) =>
      field.set &&
      other.set === field.set &&
      other !== field &&
      other.names.some((name) => WORDS.test(simplify(name))),
  );
  return { name: textOf(words?.value['data']) ?? textOf(file['title']), url };
}
