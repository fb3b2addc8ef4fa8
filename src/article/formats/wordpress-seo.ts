import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** What plugins for search engines tell of a post: Yoast SEO, All in One SEO, Parse.ly. */
export interface Seo {
  yoast: JsonObject;
  /** All in One SEO, with the names of meta elements as its keys. */
  aioseo: JsonObject;
  /** The nodes of schema.org that describe the article and its page. */
  article: JsonObject;
  page: JsonObject;
  /** In our own format. */
  publisher: JsonObject | undefined;
  /** A node that is meant by a reference to it; other values as they are. */
  resolve: (value: unknown) => unknown;
}

/** https://developer.yoast.com/customization/apis/rest-api/ */
export function readSeo(post: JsonObject, tools: FormatTools): Seo {
  const { membersOf, listOf, textOf } = tools;
  const yoast = membersOf(post['yoast_head_json']);
  const aioseo = membersOf(post['aioseo_head_json']);
  const parsely = membersOf(membersOf(post['parsely'])['meta']);
  const nodes = [
    ...[yoast, aioseo].flatMap((head) => listOf(membersOf(head['schema'])['@graph'])),
    parsely,
  ].map(membersOf);
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const find = (type: RegExp): JsonObject =>
    nodes.find((node) =>
      listOf(node['@type']).some((name) => typeof name === 'string' && type.test(name)),
    ) ?? {};
  const site = find(/^WebSite$/);
  const name =
    textOf(yoast['og_site_name']) ?? textOf(site['name']) ?? textOf(aioseo['og:site_name']);
  return {
    yoast,
    aioseo,
    article: find(/(?:Article|Posting|^Report)$/),
    page: find(/Page$/),
    publisher: name ? { name, url: textOf(site['url']) } : undefined,
    resolve: (value) => {
      const id = membersOf(value)['@id'];
      return typeof id === 'string' ? { ...byId.get(id), ...membersOf(value) } : value;
    },
  };
}

/**
 * The page of the original: where another address than the post's own is canonical, the post is a copy,
 * or shown by another site than the one that stores it.
 */
export function originalOf(
  post: JsonObject,
  { yoast, aioseo }: Seo,
  { textOf }: FormatTools,
): string | undefined {
  const own = textOf(post['link'] ?? post['URL']);
  const canonical = textOf(yoast['canonical'] ?? aioseo['canonical_url']);
  if (!canonical || !/^https?:\/\/[^/]/i.test(canonical)) return own;
  return own && decoded(own) === decoded(canonical) ? own : canonical;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
