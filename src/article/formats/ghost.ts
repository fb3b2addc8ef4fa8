import type { JsonObject } from '../fields/json-value.js';
import type { ListArticles, MappedArticle, MappingContext } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { authorsOf, imageOf, tagsOf } from './ghost-fields.js';
import { readTexts } from './ghost-texts.js';

/** Members of a post that `item` can name it by. */
const NAMES = ['id', 'slug', 'url', 'uuid', 'canonical_url', 'comment_id'];

/** Members of which a post of Ghost has at least one, beside a title or a text. */
const OWN = ['slug', 'uuid', 'html', 'plaintext', 'published_at', 'feature_image', 'comment_id'];

/** States of the Admin API in which a post is on no page of the site. */
const HIDDEN: ReadonlyMap<unknown, string> = new Map([
  ['draft', 'is a draft'],
  ['scheduled', 'is scheduled for later'],
  ['sent', 'was sent by e-mail only'],
]);

/**
 * Posts and pages of Ghost as its Content API has them (https://docs.ghost.org/content-api/posts), or,
 * as far as they are the same, its Admin API: in `posts` or `pages`, as a list, or one alone.
 */
export const listArticles: ListArticles = (entries, document, context, tools) => {
  const { fail, membersOf, textOf } = tools;
  const unwrap = (entry: unknown) => membersOf(entry)['posts'] ?? membersOf(entry)['pages'];
  const wrapped = unwrap(document);
  if (Array.isArray(wrapped) && wrapped.length === 0) fail('no-such-item', 'an empty list');
  return entries
    .flatMap((entry) => unwrap(entry) ?? entry)
    .map(membersOf)
    .filter((post) => OWN.some((name) => name in post))
    .filter((post) => ['title', 'html', 'plaintext'].some((name) => textOf(post[name])))
    .map((post) => ({
      names: NAMES.map((name) => post[name]),
      map: () => mapPost(withAddresses(post, context, tools), context, tools),
    }));
};

/** Raw texts of the database have a placeholder for the site's address. */
function withAddresses(
  post: JsonObject,
  { documentUrl }: MappingContext,
  { resolve }: FormatTools,
): JsonObject {
  const placeholder = '__GHOST_URL__';
  const own = resolve(post['url'], documentUrl);
  const isOwn = own && !own.includes(placeholder);
  const [site = ''] = isOwn ? [new URL(own).origin] : documentUrl.split('/ghost/');
  const address = site === documentUrl ? new URL(site).origin : site;
  const replace = (value: unknown) =>
    typeof value === 'string' ? value.replaceAll(placeholder, address) : value;
  return Object.fromEntries(Object.entries(post).map(([name, value]) => [name, replace(value)]));
}

function mapPost(
  post: JsonObject,
  { documentUrl }: MappingContext,
  tools: FormatTools,
): MappedArticle {
  const { resolve, textOf } = tools;
  const address = resolve(post['url'], documentUrl);
  // The address of what no route of the site leads to.
  const url = /\/404\/?$/.test(address ?? '') ? undefined : address;
  const { body, type, summary, isTeaser } = readTexts(post, tools);
  return {
    node: {
      identifier: textOf(post['id']) ?? textOf(post['uuid']),
      // Where it came out first, if that is another page.
      url: resolve(post['canonical_url'], address ?? documentUrl) ?? url,
      // Ghost keeps a language, but gives none out; sites that do so use these names.
      inLanguage: textOf([post['locale'], post['lang']]),
      headline: textOf(post['title']),
      datePublished: dateOf(post['published_at']),
      dateModified: dateOf(post['updated_at']),
      description: summary,
      articleBody: body,
      encodingFormat: type,
      image: imageOf(post, body, tools),
      author: authorsOf(post, tools),
      isAccessibleForFree: !isTeaser,
    },
    base: address,
    tags: tagsOf(post, tools),
    withheld: HIDDEN.get(textOf(post['status'])),
  };
}

/** Ghost before its version 1 had milliseconds. */
function dateOf(value: unknown): unknown {
  const isTime = typeof value === 'number' && value > 1e11 && value < 1e13;
  return isTime ? new Date(value).toISOString() : value;
}
