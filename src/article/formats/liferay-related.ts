import type { JsonObject } from '../fields/json-value.js';
import type { MappedArticle } from './article-format.js';
import type { Field } from './liferay-fields.js';
import type { FormatTools } from './format-tools.js';

interface Row {
  name?: string | undefined;
  url?: string | undefined;
}

type Related = NonNullable<MappedArticle['related']>[number];

const ANCHOR =
  /<a\s[^<>]*?href=(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>([^<]*(?:<(?!\/a>)[^<]*)*)<\/a>/gi;

/**
 * Links to read on: of fields, or rows of fields, with an address and words; and the titles of related
 * contents, of which Liferay gives no address.
 */
export function relatedOf(
  fields: readonly Field[],
  content: JsonObject,
  tools: FormatTools,
): Related[] {
  const { listOf, membersOf, textOf } = tools;
  const titles = listOf(content['relatedContents']).map((one) => textOf(membersOf(one)['title']));
  return [
    ...fields.flatMap((field) => linksOf(field, tools)),
    ...titles.flatMap((name) => (name ? [{ name }] : [])),
  ];
}

/** Words and addresses belong together as they follow each other. */
function linksOf(field: Field, tools: FormatTools): Related[] {
  const rows: Row[] = [];
  const add = (part: Row) => {
    const last = rows.at(-1);
    const isFree = last && !(part.name && last.name) && !(part.url && last.url);
    if (isFree) Object.assign(last, part);
    else rows.push(part);
  };
  const walk = ({ text, address, title, nested }: Field) => {
    const anchors = text && tools.hasTags(text) ? anchorsOf(text, tools) : [];
    const name = anchors.length > 0 ? undefined : tools.encodeWords(text);
    rows.push(...anchors);
    if (address && title) add({ name: title, url: address });
    else {
      if (name) add({ name });
      if (address) add({ url: address });
      if (title) add({ name: title });
    }
    nested.forEach(walk);
  };
  walk(field);
  return rows;
}

function anchorsOf(html: string, tools: FormatTools): Row[] {
  return [...html.slice(0, 20_000).matchAll(ANCHOR)]
    .slice(0, 100)
    .map(([, double, single, words]) => ({
      name: tools.encodeWords(words),
      url: (double ?? single)?.replaceAll('&amp;', '&'),
    }));
}
