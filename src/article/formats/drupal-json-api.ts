import type { JsonObject } from '../fields/json-value.js';
import { prefixIn } from './drupal-addresses.js';
import type { Entity, Entry, Reference } from './drupal-entity.js';
import type { FormatTools } from './format-tools.js';

/** Entity types of Drupal that are no content of their own; all else may be an article. */
const PARTS =
  /^((taxonomy|menu|paragraphs|block|webform)_\w+|(media|user|comment|node)_(type|role)|media|file|user|paragraph|block|comment|menu|path_alias|redirect|shortcut|view|webform|crop|image_style|view_mode|date_format)$/;

/** How entity types name the number that paths have: `drupal_internal__nid` is that of `node/12`. */
const NUMBERS: Readonly<Record<string, string>> = {
  drupal_internal__nid: 'node',
  drupal_internal__mid: 'media',
  drupal_internal__fid: 'file',
  drupal_internal__tid: 'taxonomy_term',
  drupal_internal__uid: 'user',
};

/** More than any answer has: JSON:API gives at most 50 articles, with what they refer to. */
const MAX_RESOURCES = 20_000;

/** Whether a value is a resource object. https://jsonapi.org/format/#document-resource-objects */
export function isResource(value: unknown, { membersOf }: FormatTools): value is JsonObject {
  const { type, attributes } = membersOf(value);
  return typeof type === 'string' && typeof attributes === 'object' && attributes !== null;
}

/** Whether a resource can be an article, not only a part of one. */
export function isContent(resource: JsonObject, tools: FormatTools): boolean {
  return !PARTS.test(kindOf(resource, tools));
}

/** Articles of a JSON:API document, which refer to what it has in `included`. */
export function readResources(
  resources: readonly JsonObject[],
  document: unknown,
  documentUrl: string,
  tools: FormatTools,
): Entry[] {
  const { membersOf, textOf } = tools;
  const { included, links } = membersOf(document);
  const byId = new Map<string, JsonObject>();
  const byPath = new Map<string, JsonObject>();
  const others: unknown[] = Array.isArray(included) ? included.slice(0, MAX_RESOURCES) : [];
  for (const other of [...others, ...resources]) {
    const resource = membersOf(other);
    const key = keyOf(resource);
    if (key) {
      byId.set(key, resource);
      byPath.set(key.replace(/--| /g, '/'), resource);
    }
    const attributes = membersOf(resource['attributes']);
    const alias = textOf(membersOf(attributes['path'])['alias']);
    if (alias) byPath.set(alias.replace(/^\//, ''), resource);
    for (const [name, kind] of Object.entries(NUMBERS)) {
      const number = textOf(attributes[name]);
      if (number) byPath.set(`${kind}/${number}`, resource);
    }
  }
  const entities = new Map<JsonObject, Entity>();
  const toEntity = (resource: JsonObject): Entity => {
    const known = entities.get(resource);
    if (known) return known;
    const fields = membersOf(resource['attributes']);
    const self = selfOf(resource['links'], tools) ?? selfOf(links, tools) ?? documentUrl;
    const entity: Entity = {
      kind: kindOf(resource, tools),
      bundle: (textOf(resource['type']) ?? '').replace(/^.*--/, ''),
      fields,
      links: resource['links'],
      references: referencesOf(resource, byId, toEntity, tools),
      prefix: prefixOf(self, textOf(fields['langcode']), documentUrl),
      find: (path) => {
        const found = byPath.get(path);
        return found && toEntity(found);
      },
    };
    entities.set(resource, entity);
    return entity;
  };
  return resources.map((resource) => {
    const entity = toEntity(resource);
    return { entity, names: [resource['id'], selfOf(resource['links'], tools)] };
  });
}

function referencesOf(
  resource: JsonObject,
  byId: ReadonlyMap<string, JsonObject>,
  toEntity: (resource: JsonObject) => Entity,
  { membersOf, listOf }: FormatTools,
): ReadonlyMap<string, readonly Reference[]> {
  const relationships = Object.entries(membersOf(resource['relationships'])).slice(0, 500);
  return new Map(
    relationships.map(([name, relationship]) => [
      name,
      listOf(membersOf(relationship)['data']).map((linkage) => ({
        meta: membersOf(membersOf(linkage)['meta']),
        target: () => {
          const found = byId.get(keyOf(membersOf(linkage)));
          return found && toEntity(found);
        },
      })),
    ]),
  );
}

/** A resource is told by type and id together. */
function keyOf({ type, id }: JsonObject): string {
  return typeof type === 'string' && typeof id === 'string' ? `${type} ${id}` : '';
}

/** The entity type: from the resource type, or from what the entity has where the site renamed that. */
function kindOf(resource: JsonObject, { membersOf, textOf }: FormatTools): string {
  const type = textOf(resource['type']) ?? '';
  if (type.includes('--')) return type.replace(/--.*/, '');
  const attributes = membersOf(resource['attributes']);
  const number = Object.keys(NUMBERS).find((name) => name in attributes);
  if (number) return NUMBERS[number] ?? '';
  if ('parent_field_name' in attributes) return 'paragraph';
  if ('filemime' in attributes) return 'file';
  return 'display_name' in attributes ? 'user' : '';
}

function selfOf(links: unknown, { membersOf, textOf }: FormatTools): string | undefined {
  const { self } = membersOf(links);
  return textOf(membersOf(self)['href'] ?? self);
}

/**
 * What comes before `/jsonapi/…` in an address of the API, or before another word in its place, such
 * as `/api/v1`: the path of the site and its language. Where even the rest is renamed, a language alone is taken.
 */
function prefixOf(self: string, language: string | undefined, documentUrl: string): string {
  return prefixIn(
    self,
    documentUrl,
    [/^(.*?)\/jsonapi(?:\/|$)/, /^(.*?)(?:\/api)?\/[^/]+\/node\/[^/]+\/[\da-f-]{36}/],
    language,
  );
}
