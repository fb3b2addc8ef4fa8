import type { JsonObject } from '../fields/json-value.js';
import {
  baseOf,
  datelineDateOf,
  isArticle,
  makeDocument,
  relatedLinksOf,
} from '../article-document.js';
import type { Candidate, ListArticles } from './article-format.js';
import { isObject, listNodes, resolveReferences, typesOf } from './json-ld-graph.js';

/** Kinds of article, the most newsworthy first: which node to show where a document has several. */
const KINDS: readonly RegExp[] = [/NewsArticle$/, /^(?:Article|Report)$/, /Article$|Posting$/];

/**
 * schema.org in the shapes that content systems write: a list, a `@graph`, references by `@id`. Each
 * article, with its references resolved, is one in our own format; the most newsworthy come first.
 */
export const listArticles: ListArticles = (entries, document, _context, { fail, textOf }) => {
  const [only] = entries;
  if (only === document && isArticle(only)) return [givenArticle(only)];
  const nodes = listNodes(entries);
  // What is around a list may describe it, but is none of its nodes.
  if (!nodes.some(isRecognized)) return [];
  const articles = nodes.filter((node) => rankOf(node) >= 0);
  if (articles.length === 0) {
    const types = [...new Set(nodes.flatMap(typesOf))].join(', ');
    fail('not-an-article', types || 'objects without a type');
  }
  return [...articles]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((article) => ({
      names: ['@id', 'identifier', 'url'].map((name) => article[name]),
      map: () => {
        const node = useOwnNames(resolveReferences(article, nodes));
        // What a content system writes into its pages is relative to the page, not to the JSON.
        return { node, base: nodes.length > 1 ? textOf(addressOf(node['url'])) : undefined };
      },
    }));
};

/**
 * An Article that a page's own code gives. Two things in it have no place in a document: the date of
 * a dateline beside that of publication, and a related title without an address.
 */
function givenArticle(given: JsonObject): Candidate {
  return {
    names: [given['id'], given['url']],
    map: () => ({
      node: makeDocument(given),
      base: baseOf(given),
      related: relatedLinksOf(given),
      datelineDate: datelineDateOf(given) ?? null,
      isGiven: true,
    }),
  };
}

/** Whether a node says of itself that it is linked data, or looks like an article of ours. */
function isRecognized(node: unknown): boolean {
  if (!isObject(node)) return false;
  return rankOf(node) >= 0 || Object.keys(node).some((key) => /^@(graph|type|context)$/.test(key));
}

function rankOf(node: JsonObject): number {
  const types = typesOf(node);
  if (types.length > 0) return KINDS.findIndex((kind) => types.some((type) => kind.test(type)));
  return typeof (node['headline'] ?? node['articleBody']) === 'string' ? 0 : -1;
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

function addressOf(value: unknown): unknown {
  return isObject(value) ? (value['url'] ?? value['@id']) : value;
}

/** A person with the name in one piece: some give only its parts. */
function nameWhole(person: unknown): unknown {
  if (!isObject(person) || 'name' in person) return person;
  const { givenName = '', familyName = '' } = person;
  return { ...person, name: `${String(givenName)} ${String(familyName)}` };
}
