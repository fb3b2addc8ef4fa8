import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { type Graph, isObject, typesOf } from './json-ld-graph.js';
import { oneLanguageOf } from './schema-org-language.js';
import { addressOf, isAddress, nameOf } from './schema-org-values.js';

/** The address of the article's page. Templates leave words such as `True` in `mainEntityOfPage`. */
export function pageAddressOf(
  article: JsonObject,
  page: JsonObject,
  { listOf, textOf }: FormatTools,
): string | undefined {
  const own = listOf(article['url']).map(addressOf).find(Boolean);
  const [id] = /^https?:\/\/[^#]+/i.exec(textOf(article['@id']) ?? '') ?? [];
  return (
    own ??
    [...listOf(article['mainEntityOfPage']), page, id]
      .map(addressOf)
      // The example in Google's documentation, copied with its address.
      .find(
        (address) =>
          /^(?:https?:)?\//i.test(address ?? '') && !(address ?? '').endsWith('google.com/article'),
      )
  );
}

/**
 * Where a back link leads: what the article says that it is part of, or the page above it in the
 * bread crumbs. The page around an article is no place to go back to.
 */
export function backOf(
  article: JsonObject,
  page: JsonObject,
  url: string | undefined,
  { nodes, follow }: Graph,
  tools: FormatTools,
): JsonObject | undefined {
  const { listOf, membersOf, textOf } = tools;
  const own = new Set([url, textOf(page['url']), textOf(page['@id'])].map(comparable));
  const parts = listOf(article['isPartOf']);
  const crumbs = [article, page, ...nodes]
    .map((node) => follow(typesOf(node).includes('BreadcrumbList') ? node : node['breadcrumb']))
    .map((list) => crumbsOf(membersOf(list)['itemListElement'], follow, tools))
    .find((list) => list.length > 0);
  return [
    ...parts,
    ...(crumbs ?? []).reverse(),
    ...parts.map(follow),
    ...listOf(page['isPartOf']).map(follow),
  ]
    .map((part) => (isObject(part) ? { url: addressOf(part), name: nameOf(part, tools) } : {}))
    .find((part) => isAddress(part.url) && !own.has(comparable(part.url)));
}

function crumbsOf(
  elements: unknown,
  follow: Graph['follow'],
  { listOf, membersOf }: FormatTools,
): JsonObject[] {
  return listOf(elements)
    .flat()
    .map((element) => membersOf(follow(element)))
    .sort((a, b) => positionOf(a) - positionOf(b))
    .map((element) => {
      const item = follow(element['item']);
      return {
        url: addressOf(item) ?? addressOf(element['url']),
        name: element['name'] ?? membersOf(item)['name'],
      };
    });
}

function positionOf({ position }: JsonObject): number {
  return typeof position === 'string' || typeof position === 'number' ? Number(position) || 0 : 0;
}

/** Addresses are the same whatever their scheme, last slash and fragment. */
function comparable(address: string | undefined): string | undefined {
  return address?.replace(/^https?:\/\/(?:www\.)?|#.*/gi, '').replace(/\/$/, '');
}

/**
 * What else there is to read: `mentions`, `citation`, `isBasedOn` and `relatedLink`, which has addresses
 * alone. Of what has a name but no page, nothing is shown: those are topics.
 */
export function relatedOf(
  article: JsonObject,
  page: JsonObject,
  url: string | undefined,
  { follow }: Graph,
  tools: FormatTools,
): JsonObject[] {
  const { listOf, encode } = tools;
  const named = ['mentions', 'citation', 'isBasedOn']
    .flatMap((name) => listOf(article[name]))
    .map(follow)
    .filter(isObject);
  const plain = [article['relatedLink'], page['relatedLink']].flatMap(listOf);
  const seen = new Set([comparable(url)]);
  return [...named, ...plain].flatMap((link) => {
    const address = addressOf(link);
    const key = comparable(address);
    if (!isAddress(address) || seen.has(key)) return [];
    const name = isObject(link) ? nameOf(link, tools) : encode(hostOf(address));
    if (!name) return [];
    seen.add(key);
    return [{ name, url: address }];
  });
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}

/** The article in other languages, the original of a translation among them. */
export function translationsOf(
  article: JsonObject,
  { follow }: Graph,
  { listOf, membersOf }: FormatTools,
): JsonObject[] {
  return ['workTranslation', 'translationOfWork']
    .flatMap((name) => listOf(article[name]))
    .map((work) => membersOf(follow(work)))
    .map((work) => ({
      inLanguage: oneLanguageOf(work['inLanguage']),
      url: addressOf(work),
      encoding: work['encoding'],
    }));
}
