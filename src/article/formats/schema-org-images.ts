import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { type Graph, isObject, typesOf } from './json-ld-graph.js';
import { joinSizes } from './schema-org-sizes.js';
import { isAddress, nameOf } from './schema-org-values.js';

/** The images of an article, or what stands in for one: its thumbnail, or an image of its page. */
export function imagesOf(
  article: JsonObject,
  page: JsonObject,
  graph: Graph,
  tools: FormatTools,
): JsonObject[] {
  const media = tools.listOf(article['associatedMedia']).map(graph.follow);
  const places = [
    article['image'],
    article['images'],
    page['primaryImageOfPage'],
    media.filter((file) => isObject(file) && typesOf(file).some((type) => /^image/i.test(type))),
    article['thumbnailUrl'],
    page['image'],
  ];
  for (const place of places) {
    const images = tools
      .listOf(place)
      .flat()
      .map((image) => imageOf(graph.follow(image), graph, tools))
      .filter((image) => image !== undefined);
    if (images.length > 0) return joinSizes(images, tools);
  }
  return [];
}

function imageOf(value: unknown, { follow }: Graph, tools: FormatTools): JsonObject | undefined {
  const { listOf, membersOf, textOf } = tools;
  if (!isObject(value)) return isAddress(value) ? { url: value } : undefined;
  // A reference in a circle leads to the article itself.
  if (typesOf(value).some((type) => /(?:Article|Posting)$/i.test(type))) return undefined;
  const id = textOf(value['@id']);
  const url = [
    value['url'],
    value['contentUrl'],
    id?.includes('#') ? undefined : id,
    value['thumbnailUrl'],
  ]
    .flatMap((addresses) => listOf(addresses))
    .map((address) => (isObject(address) ? (address['@id'] ?? address['url']) : address))
    .find(isAddress);
  const people = ['author', 'creator', 'copyrightHolder'].map((name) =>
    listOf(value[name])
      .map((person) => nameOf(follow(person), tools))
      .filter(Boolean)
      .join(', '),
  );
  const [by, maker, holder] = people;
  const caption = textOf(value['caption']) ?? textOf(membersOf(value['caption'])['text']);
  const words = [value['description'], value['alternateName'], value['name']].map(textOf);
  return url === undefined
    ? undefined
    : {
        url,
        description: words.find((text) => text && !isAddress(text)),
        caption: isAddress(caption) ? undefined : caption,
        creditText: textOf([
          textOf(value['creditText']),
          by,
          maker,
          textOf(value['copyrightNotice']),
          holder,
        ]),
        ...sizeOf(value, tools),
        encoding: tools.uncut(
          listOf(value['encoding'])
            .map(follow)
            .map(membersOf)
            .map((file) => ({
              url: [file['url'], file['contentUrl']],
              ...sizeOf(file, tools),
            })),
          sizeOf(value, tools),
        ),
      };
}

function sizeOf({ width, height }: JsonObject, tools: FormatTools): JsonObject {
  return { width: pixelsOf(width, tools), height: pixelsOf(height, tools) };
}

/** A length in pixels: a number, `"1440px"`, or an object that has one of those. */
function pixelsOf(value: unknown, { membersOf, textOf }: FormatTools): number | undefined {
  const { value: inner, name } = membersOf(value);
  const [, number] =
    /^(\d{1,5}(?:\.\d+)?)\s*(?:px|pixels?)?$/i.exec(textOf(inner ?? name ?? value) ?? '') ?? [];
  return number ? Math.round(Number(number)) : undefined;
}
