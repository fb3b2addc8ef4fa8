import type { JsonObject } from '../fields/json-value.js';
import type { ListArticles } from './article-format.js';
import { mapNode } from './drupal-article.js';
import { type DrupalEntity, JsonApiReader, readCoreRest } from './drupal-entity.js';
import { textIn } from './drupal-fields.js';
import { pageOf } from './drupal-links.js';
import type { FormatTools } from './format-tools.js';

/** Entities that are no articles, whatever texts they have. */
const NO_ARTICLE =
  /^(?:user|file|media|menu\w*|taxonomy_\w+|block\w*|paragraph|comment|view|node_type|shortcut|webform\w*|redirect|search_\w+)--/;

/**
 * Nodes of Drupal: one or a collection of its JSON:API, or of core's REST interface, each in a dialect
 * of its own.
 */
export const listArticles: ListArticles = (entries, document, context, tools) => {
  const { fail, listOf, membersOf } = tools;
  const data = entries.flatMap((entry) => listOf(membersOf(entry)['data'] ?? entry)).map(membersOf);
  const [first] = entries;
  const { data: own } = membersOf(first);
  if ('jsonapi' in membersOf(first) && listOf(own).length === 0) {
    fail('no-such-item', 'an empty list');
  }
  const reader = new JsonApiReader(document, context.documentUrl, tools);
  const resources = data.filter((resource) => isResource(resource, tools));
  const articles = resources.filter((resource) => !NO_ARTICLE.test(typeOf(resource, tools)));
  if (resources.length > 0 && articles.length === 0) {
    fail('not-an-article', `an entity of the type "${typeOf(resources[0], tools)}"`);
  }
  const nodes = data.filter(isCoreRest);
  return [
    ...articles.map((resource) => ({
      names: namesOf(reader.readAlone(resource), tools),
      map: () => mapNode(reader.read(resource), context, tools),
    })),
    ...nodes.map((members) => {
      const node = readCoreRest(members, context.documentUrl, tools);
      return { names: namesOf(node, tools), map: () => mapNode(node, context, tools) };
    }),
  ];
};

function typeOf(resource: JsonObject | undefined, { textOf }: FormatTools): string {
  return textOf(resource?.['type']) ?? '';
}

/** A resource with a type of Drupal's, or of a site that renamed it. Other systems have JSON:API too. */
function isResource(resource: JsonObject, tools: FormatTools): boolean {
  const { attributes } = resource;
  const names = Object.keys(tools.membersOf(attributes));
  const type = typeOf(resource, tools);
  const isRenamed = names.some((name) => /^(?:drupal_internal__\w+|langcode)$/.test(name));
  return names.length > 0 && !!type && (type.includes('--') || isRenamed);
}

function isCoreRest({ title }: JsonObject): boolean {
  const [first] = Array.isArray(title) ? (title as unknown[]) : [];
  return typeof first === 'object' && first !== null && 'value' in first;
}

function namesOf(node: DrupalEntity, tools: FormatTools): unknown[] {
  const page = pageOf(node, tools);
  const numbers = ['drupal_internal__nid', 'nid'].map((name) => textIn(node, name, tools));
  const slug = page?.replace(/^.*\//, '');
  return [node.id, ...numbers, page, page?.slice(node.site.length), slug];
}
