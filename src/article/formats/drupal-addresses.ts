import type { Entity } from './drupal-entity.js';
import { valueOf } from './drupal-texts.js';
import type { FormatTools } from './format-tools.js';

/** Paths of Drupal's own, by the entity types whose name they don't begin with. */
const PATHS: Readonly<Record<string, string>> = { taxonomy_term: 'taxonomy/term' };

/** The page of an entity, relative to the API's origin: its alias, else the path by its number. */
export function pageOf(entity: Entity, tools: FormatTools): string | undefined {
  const { listOf, membersOf, textOf } = tools;
  const { fields, prefix, page } = entity;
  if (page) return page;
  const [path] = listOf(fields['path']);
  // Where several sites share their contents, the alias begins with the number of the site.
  const { alias: ownAlias, url } = membersOf(path);
  const alias = textOf(url) ?? textOf(ownAlias ?? path);
  if (alias && /^https?:/.test(alias)) return alias;
  // In what a view exports, the path is the whole one already.
  if (alias) return withPrefix(alias, typeof path === 'string' ? '' : prefix);
  const number = valueOf(fields['drupal_internal__nid'] ?? fields['nid'], tools);
  if (number && /^\d+$/.test(number)) return `${prefix}/node/${number}`;
  return ['view_node', 'url', 'link']
    .map((name) => textOf(fields[name]))
    .find((address) => address && /^(https?:\/)?\/\S+$/.test(address));
}

/**
 * The address behind the `uri` of a link field: with the scheme `internal:`, `entity:`, `route:` or
 * `base:` for what is within the site. `undefined` for none, such as `route:<nolink>`.
 * https://api.drupal.org/api/drupal/core!lib!Drupal!Core!Url.php/function/Url%3A%3AfromUri
 */
export function addressOfUri(uri: unknown, entity: Entity, tools: FormatTools): string | undefined {
  const { prefix, find } = entity;
  const text = tools.textOf(uri);
  if (!text) return undefined;
  const [, scheme = '', rest = ''] = /^(internal|entity|route|base):(.*)$/is.exec(text) ?? [];
  if (scheme === 'internal') return addressWithin(rest, entity, tools);
  if (scheme === 'base') return withPrefix(rest, '');
  if (scheme === 'route') return addressOfRoute(rest, prefix);
  if (scheme === 'entity') {
    const [path = '', kind = '', id] = /^(\w+)\/(?:(\d+)|\w+\/[\w-]+)/.exec(rest) ?? [];
    const found = find(path);
    const page =
      (found && pageOf(found, tools)) ?? (id && `${prefix}/${PATHS[kind] ?? kind}/${id}`);
    return page && page + rest.slice(path.length);
  }
  return /^(https?:|mailto:|tel:|\/|#|\?)/i.test(text) ? text : undefined;
}

/** A path that an editor has typed: with its language or without, to a page, a file, or a place in the page. */
function addressWithin(path: string, entity: Entity, tools: FormatTools): string | undefined {
  if (/^[?#]/.test(path)) return `${pageOf(entity, tools) ?? ''}${path}`;
  if (!path.startsWith('/')) return undefined;
  const isWhole = path.startsWith(`${entity.prefix}/`) || /^\/sites\/[^/]+\/files\//.test(path);
  return withPrefix(path, isWhole ? '' : entity.prefix);
}

function addressOfRoute(route: string, prefix: string): string | undefined {
  if (route.startsWith('<front>')) return `${prefix}/`;
  const [, kind = '', id] = /^entity\.(\w+)\.canonical;\w+=(\d+)/.exec(route) ?? [];
  return id ? `${prefix}/${PATHS[kind] ?? kind}/${id}` : undefined;
}

/** The path of an address, empty for none. */
export function pathOf(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).pathname : '';
}

/**
 * The path of the site and its language in an address: what the first of `patterns` that fits finds,
 * else a language at the beginning.
 */
export function prefixIn(
  address: string,
  base: string,
  patterns: readonly RegExp[],
  language: string | undefined,
): string {
  const path = pathOf(address, base);
  const [, found] = patterns.map((pattern) => pattern.exec(path)).find(Boolean) ?? [];
  const [, first = ''] = path.split('/');
  const isLanguage = first && first.toLowerCase() === language?.toLowerCase();
  return found ?? (isLanguage ? `/${first}` : '');
}

/** A path of the site, behind what all of its paths in this language begin with. */
function withPrefix(path: string, prefix: string): string {
  return `${prefix}/${path.replace(/^\/+/, '')}`;
}
