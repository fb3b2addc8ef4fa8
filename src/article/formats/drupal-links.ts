import type { DrupalEntity } from './drupal-entity.js';
import { entityOf, nameOf, textIn } from './drupal-fields.js';
import type { FormatTools } from './format-tools.js';

/** The page of a node: its alias, else its number, below the site in its language. */
export function pageOf(node: DrupalEntity, tools: FormatTools): string | undefined {
  const { membersOf, textOf } = tools;
  const [path] = node.fields.get('path') ?? [];
  const alias = textOf(membersOf(path)['alias']) ?? textOf(path);
  if (alias?.startsWith('/')) return node.site + alias;
  const number = textIn(node, 'drupal_internal__nid', tools) ?? textIn(node, 'nid', tools);
  return number ? `${node.site}/node/${number}` : undefined;
}

/**
 * A link as editors make it: of a link field, `internal:` and `entity:` addresses included
 * (https://www.drupal.org/docs/drupal-apis/routing-system), or another node, as far as it is there.
 */
export function linkOf(
  value: unknown,
  node: DrupalEntity,
  tools: FormatTools,
): { name?: string | undefined; url?: string | undefined } | undefined {
  const { encode, membersOf, textOf } = tools;
  const entity = entityOf(value);
  if (entity) return { name: decode(nameOf(entity, tools)), url: pageOf(entity, tools) };
  const { uri, title, url, full_url: whole } = membersOf(value);
  const address = textOf(whole) ?? textOf(uri) ?? textOf(url) ?? textOf(value);
  const name = decode(encode(textOf(title)));
  if (!address || address.startsWith('route:')) return name ? { name } : undefined;
  const path = address
    .replace(/^internal:/, '')
    .replace(/^entity:([a-z_]+)\//, '/$1/')
    .replace(/^base:/, '/');
  if (path.startsWith('/') && !path.startsWith('//')) return { name, url: node.site + path };
  return /^https?:/i.test(path) ? { name, url: path } : undefined;
}

/** Names of links are plain text. */
function decode(name: string | undefined): string | undefined {
  return name?.replaceAll('&amp;', '&');
}
