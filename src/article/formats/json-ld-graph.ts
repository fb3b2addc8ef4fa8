import type { JsonObject } from '../fields/json-value.js';

/**
 * The nodes of a JSON-LD document that can be its subject: the top level, or what a list or
 * `@graph` holds. Never what is nested deeper: an article in `hasPart` is another article.
 */
export function listNodes(document: unknown): JsonObject[] {
  return [document]
    .flat()
    .filter(isObject)
    .flatMap((node) => [node, ...[node['@graph']].flat().filter(isObject)]);
}

/** The types of a node without vocabulary or prefix: `schema:NewsArticle` is `NewsArticle`. */
export function typesOf(node: JsonObject): string[] {
  return [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));
}

/** A node whose members that are mere references by `@id` are replaced by the nodes they name. */
export function resolveReferences(node: JsonObject, nodes: readonly JsonObject[]): JsonObject {
  const byId = new Map(nodes.map((candidate) => [candidate['@id'], candidate]));
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    const target = isObject(value) ? byId.get(value['@id'] ?? Number.NaN) : undefined;
    return target && isObject(value) && target !== node ? { ...target, ...value } : value;
  };
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, resolve(value)]));
}

// The same as in json-value.ts: importing that would make this chunk share a module with the entry.
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
