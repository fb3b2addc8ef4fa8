import type { JsonObject } from '../fields/json-value.js';
import {
  baseOf,
  datelineDateOf,
  isArticle,
  makeDocument,
  relatedLinksOf,
} from '../article-document.js';
import type { Candidate, ListArticles } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { type Graph, isObject, isOfSchemaOrg, readGraph, typesOf } from './json-ld-graph.js';
import { makeNode } from './schema-org-article.js';
import { isHandWritten } from './schema-org-hand-written.js';
import { joinSizes } from './schema-org-sizes.js';
import { addressOf } from './schema-org-values.js';

/** Kinds of article, the most newsworthy first: which node to show where a document has several. */
const KINDS: readonly RegExp[] = [
  /NewsArticle$/i,
  /^(?:Article|Report)$/i,
  /(?:Article|(?:Blog|Forum|Media)Posting|^SpecialAnnouncement)$/i,
];

/**
 * schema.org in the shapes that content systems write: a list, a `@graph`, references by `@id`. Each
 * article, with its references resolved, is one in our own format; the most newsworthy come first.
 * What people wrote in that format is taken as it is.
 */
export const listArticles: ListArticles = (entries, document, _context, tools) => {
  const [only] = entries;
  if (only === document && isArticle(only)) return [givenArticle(only)];
  const graph = readGraph(entries);
  // What is around a list may describe it, but is none of its nodes.
  const nodes = graph.nodes.filter((node) => isOfSchemaOrg(node) && isRecognized(node));
  const articles = findArticles(nodes, graph);
  if (nodes.length > 0 && articles.length === 0) {
    const types = [...new Set(nodes.flatMap(typesOf))].join(', ');
    if (types || graph.nodes.length > 1) {
      tools.fail('not-an-article', types || 'objects without a type');
    }
  }
  const isAmongArticles = graph.nodes.every((node) => rankOf(node) >= 0);
  return articles.map((article) => candidateOf(article, isAmongArticles, graph, tools));
};

/** The articles among the nodes; without any, those of which a page says that it is about them. */
function findArticles(nodes: readonly JsonObject[], { follow }: Graph): JsonObject[] {
  const ranked = (list: readonly JsonObject[]) =>
    list.filter((node) => rankOf(node) >= 0).sort((a, b) => rankOf(a) - rankOf(b));
  const articles = ranked(nodes);
  if (articles.length > 0) return articles;
  const pages = nodes.filter((node) =>
    typesOf(node).some((type) => /(?:Item|Web)Page$/.test(type)),
  );
  return ranked(
    pages.map((page) => {
      const subject = follow(page['mainEntity']);
      return isObject(subject)
        ? { '@context': page['@context'], mainEntityOfPage: page, ...subject }
        : {};
    }),
  );
}

function candidateOf(
  article: JsonObject,
  isAmongArticles: boolean,
  graph: Graph,
  tools: FormatTools,
): Candidate {
  const { identifier, url } = article;
  const names = [article['@id'], identifier, url, article['mainEntityOfPage']].flat();
  return {
    names: names.flatMap((name) => [isObject(name) ? name['value'] : name, addressOf(name)]),
    map: () => {
      const isOwn = isAmongArticles && isHandWritten(article, tools);
      const node = isOwn ? withOneOfEach(article, tools) : makeNode(article, graph, tools);
      const parts = tools.listOf(article['hasPart']).map(graph.follow).map(tools.membersOf);
      const status = tools.textOf(article['creativeWorkStatus']);
      return {
        node: {
          ...node,
          isAccessibleForFree: [article, ...parts].flatMap((one) => one['isAccessibleForFree']),
        },
        // What a content system writes into its pages is relative to the page, not to the JSON.
        base: graph.nodes.length > 1 ? tools.textOf(node['url']) : undefined,
        withheld: /^draft$/i.test(status ?? '') ? 'is a draft' : undefined,
      };
    },
  };
}

/** An article with each picture once, whatever sizes of it there are. */
function withOneOfEach(article: JsonObject, tools: FormatTools): JsonObject {
  const images = [article['image']].flat(4).filter(Boolean);
  return images.length > 1
    ? {
        ...article,
        image: joinSizes(
          images.map((image) => (isObject(image) ? image : { url: image })),
          tools,
        ),
      }
    : article;
}

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
function isRecognized(node: JsonObject): boolean {
  return rankOf(node) >= 0 || node['@context'] !== undefined || node['@type'] !== undefined;
}

function rankOf(node: JsonObject): number {
  const types = typesOf(node);
  const rank = KINDS.findIndex((kind) => types.some((type) => kind.test(type)));
  const { headline, articleBody } = node;
  if (rank >= 0) return rank;
  if (types.length === 0) return typeof (headline ?? articleBody) === 'string' ? 0 : -1;
  // Whatever else it is, it has what makes an article.
  return typeof headline === 'string' && typeof articleBody === 'string' ? KINDS.length : -1;
}
