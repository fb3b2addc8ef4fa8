import { addressOfUri, pageOf } from './drupal-addresses.js';
import type { Entity } from './drupal-entity.js';
import { fieldNames, findNamed, isField, namesOfKind } from './drupal-fields.js';
import { nameOf } from './drupal-texts.js';
import type { FormatTools } from './format-tools.js';

export interface Link {
  name?: string | undefined;
  url?: string | undefined;
}

/** Fields with a link that isn't one to read on. */
const NOT_RELATED = /canonical|redirect|video|oembed|embed|social|share|facebook|twitter|map|logo/;

/**
 * Related links: of the field that the webmaster names, else of fields that are named so, else of all
 * link fields.
 */
export function relatedOf(
  entity: Entity,
  relatedField: string | null | undefined,
  tools: FormatTools,
): Link[] {
  const wanted = findNamed(entity, relatedField, tools);
  if (wanted) return unique(linksIn(entity, wanted, tools));
  const named = namesOfKind(entity, 'related', tools).flatMap((name) =>
    linksIn(entity, name, tools),
  );
  if (named.length > 0) return unique(named);
  const others = fieldNames(entity).filter(
    (name) => !NOT_RELATED.test(name) && !isField(name, 'author', entity, tools),
  );
  return unique(others.flatMap((name) => linksInField(entity, name, tools)));
}

/** What a field links to: by addresses, or by references to what has a page, or to parts with links. */
function linksIn(entity: Entity, name: string, tools: FormatTools): Link[] {
  const referred = (entity.references.get(name) ?? []).flatMap(({ target }): Link[] => {
    const found = target();
    if (!found) return [];
    if (found.kind === 'node' || found.kind === '') return linkTo(found, tools);
    if (found.kind !== 'paragraph') return [];
    const nodes = [...found.references.values()]
      .flat()
      .flatMap((reference) => reference.target() ?? [])
      .filter(({ kind }) => kind === 'node');
    const links = fieldNames(found).flatMap((field) => linksInField(found, field, tools));
    return [...links, ...nodes.flatMap((node) => linkTo(node, tools))];
  });
  return [...linksInField(entity, name, tools), ...referred];
}

function linkTo(entity: Entity, tools: FormatTools): Link[] {
  const name = nameOf(entity, tools);
  return name ? [{ name: name.replaceAll('&amp;', '&'), url: pageOf(entity, tools) }] : [];
}

/** The values of a link field. https://www.drupal.org/docs/8/core/modules/link */
export function linksInField(entity: Entity, name: string, tools: FormatTools): Link[] {
  const { listOf, membersOf, textOf } = tools;
  return listOf(entity.fields[name]).flatMap((item): Link[] => {
    const { uri, title, url } = membersOf(item);
    // Files have a `uri` too, which is an object in JSON:API; in REST, references have a `url`.
    if (typeof uri !== 'string' || /^(public|private|temporary):/.test(uri)) return [];
    const address = addressOfUri(uri, entity, tools) ?? addressOfUri(url, entity, tools);
    const [, path = ''] = /^entity:(\w+\/\d+)/.exec(uri) ?? [];
    const target = path ? entity.find(path) : undefined;
    const words = textOf(title) ?? (target && nameOf(target, tools)?.replaceAll('&amp;', '&'));
    return address || words ? [{ name: words, url: address }] : [];
  });
}

function unique(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter(({ name, url }) => {
    const key = `${url ?? ''} ${url ? '' : (name ?? '')}`;
    return !seen.has(key) && seen.add(key);
  });
}
