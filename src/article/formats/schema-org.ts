import type { Article } from '../article.js';
import type { ArticleError, ArticleErrorCode } from '../article-error.js';
import type { readDate, toTimestamp } from '../fields/date.js';
import type { JsonObject } from '../fields/json-value.js';
import type { MapOwnFormat, MappingContext } from './article-format.js';
import {
  baseOf,
  datelineDateOf,
  isArticle,
  makeDocument,
  relatedTitlesOf,
} from '../article-document.js';
import { isObject, listNodes, resolveReferences, typesOf } from './json-ld-graph.js';

/** Kinds of article, the most newsworthy first: which node to show where a document has several. */
const KINDS: readonly RegExp[] = [/NewsArticle$/, /^(?:Article|Report)$/, /Article$|Posting$/];

/** What this module needs of the entry, handed in so that its chunk imports nothing from there. */
export interface SchemaOrgDependencies {
  mapOwnFormat: MapOwnFormat;
  readDate: typeof readDate;
  toTimestamp: typeof toTimestamp;
  ArticleError: typeof ArticleError;
}

/**
 * schema.org in the shapes that content systems write: a list, a `@graph`, references by `@id`.
 * The chosen node, with its references resolved, is an article in our own format.
 * @throws ArticleError `unknown-format`, `not-an-article`, `no-such-item` or `withheld`
 */
export async function mapSchemaOrg(
  document: unknown,
  context: MappingContext,
  dependencies: SchemaOrgDependencies,
): Promise<Article> {
  const { mapOwnFormat } = dependencies;
  const makeError = (code: ArticleErrorCode, found: unknown): ArticleError =>
    new dependencies.ArticleError(code, { url: context.documentUrl, found });
  if (isArticle(document)) return mapGivenArticle(document, context, dependencies);
  const nodes = listNodes(document);
  if (Array.isArray(document) && document.length === 0) {
    throw makeError('no-such-item', 'an empty list');
  }
  if (!nodes.some(isRecognized)) throw makeError('unknown-format', document);
  const articles = nodes.filter((node) => rankOf(node) >= 0);
  if (articles.length === 0) {
    const types = [...new Set(nodes.flatMap(typesOf))].join(', ');
    throw makeError('not-an-article', types || 'objects without a type');
  }
  const chosen = chooseItem(articles, String(context.item ?? '').trim());
  if (!chosen) throw makeError('no-such-item', `a list of ${articles.length}`);
  const expiry = findExpiry(chosen, dependencies);
  if (expiry !== undefined) throw makeError('withheld', expiry);
  const article = useOwnNames(resolveReferences(chosen, nodes));
  // What a content system writes into its pages is relative to the page, not to the JSON.
  const page = nodes.length > 1 ? await mapOwnFormat({ url: article['url'] }, context) : undefined;
  return mapOwnFormat(article, context, context.baseUrl ?? page?.url);
}

/**
 * An Article that a page's own code gives. Two things in it have no place in a document: the date of
 * a dateline beside that of publication, and a related title without an address.
 */
async function mapGivenArticle(
  given: JsonObject,
  context: MappingContext,
  { mapOwnFormat, readDate: read }: SchemaOrgDependencies,
): Promise<Article> {
  const article = await mapOwnFormat(makeDocument(given), context, baseOf(given));
  article.dateline.date = read(datelineDateOf(given));
  const titles = relatedTitlesOf(given);
  const linked = new Map(article.related.map((link) => [link.title, link]));
  article.related = titles.map((title) => linked.get(title) ?? { title });
  return article;
}

/** Whether a node says of itself that it is linked data, or looks like an article of ours. */
function isRecognized(node: JsonObject): boolean {
  return rankOf(node) >= 0 || Object.keys(node).some((key) => /^@(graph|type|context)$/.test(key));
}

function rankOf(node: JsonObject): number {
  const types = typesOf(node);
  if (types.length > 0) return KINDS.findIndex((kind) => types.some((type) => kind.test(type)));
  return typeof (node['headline'] ?? node['articleBody']) === 'string' ? 0 : -1;
}

/**
 * The article whose id or address is `wanted`, or whose 1-based number; without `wanted` the most
 * newsworthy, of several such the first.
 */
function chooseItem(articles: readonly JsonObject[], wanted: string): JsonObject | undefined {
  if (!wanted) return [...articles].sort((a, b) => rankOf(a) - rankOf(b))[0];
  return (
    articles.find((article) =>
      ['@id', 'identifier', 'url'].some((name) => String(article[name]) === wanted),
    ) ?? (/^\d+$/.test(wanted) ? articles[Number(wanted) - 1] : undefined)
  );
}

/** When an article expired, as written; `undefined` for one that did not. */
function findExpiry(
  article: JsonObject,
  { readDate: read, toTimestamp: toTime }: SchemaOrgDependencies,
): string | undefined {
  const expires = read(article['expires']);
  if (!expires) return undefined;
  // What expires in a month, or on a day, can be read until that is over.
  const end = new Date(toTime(expires));
  if (expires.precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1);
  if (expires.precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  if (expires.precision === 'day') end.setUTCDate(end.getUTCDate() + 1);
  return end.getTime() < Date.now() ? expires.raw : undefined;
}

/** Other names under which schema.org has the fields of our own format, in the order of preference. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  headline: ['name'],
  articleBody: ['text'],
  description: ['abstract'],
  datePublished: ['dateCreated'],
  locationCreated: ['contentLocation'],
  author: ['creator'],
  publisher: ['sourceOrganization'],
  image: ['thumbnailUrl'],
};

function useOwnNames(article: JsonObject): JsonObject {
  const renamed = { ...article };
  for (const [name, others] of Object.entries(OTHER_NAMES)) {
    renamed[name] ??= others.map((other) => article[other]).find((value) => value != null);
  }
  renamed['mentions'] = [article['mentions'], article['citation']].flat();
  renamed['author'] = [renamed['author']].flat().map(nameWhole);
  const page = article['mainEntityOfPage'];
  // Words such as "True" or "Article" are found here too.
  if (isObject(page) || /^https?:/.test(String(page))) renamed['url'] ??= page;
  return renamed;
}

/** A person with the name in one piece: some give only its parts. */
function nameWhole(person: unknown): unknown {
  if (!isObject(person) || 'name' in person) return person;
  const { givenName = '', familyName = '' } = person;
  return { ...person, name: `${String(givenName)} ${String(familyName)}` };
}
