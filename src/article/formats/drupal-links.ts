import { addressOfUri, pageOf } from './drupal-addresses.js';
import { type Entity, targetsIn } from './drupal-entity.js';
import { fieldNames, isField, namesOfKind } from './drupal-fields.js';
import { plainNameOf } from './drupal-texts.js';
import type { FormatTools } from './format-tools.js';

export interface Link {
  name?: string | undefined;
  url?: string | undefined;
}

/** Fields with a link that isn't one to read on. */
const NOT_RELATED =
  /breadcrumb|canonical|redirect|video|oembed|embed|social|share|facebook|twitter|map|logo/;

/**
 * Related links: of the field that the webmaster names, else of fields that are named so, else of all
 * link fields.
 */
export function relatedOf(
  entity: Entity,
  relatedField: string | null | undefined,
  tools: FormatTools,
): Link[] {
  const wanted = tools.findName(fieldNames(entity), relatedField, 'related');
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
  const referred = targetsIn(entity, name).flatMap((found): Link[] => {
    if (found.kind === 'node' || found.kind === '') return linkTo(found, tools);
    if (found.kind !== 'paragraph') return [];
    const nodes = [...found.references.keys()]
      .flatMap((field) => targetsIn(found, field))
      .filter(({ kind }) => kind === 'node');
    const links = fieldNames(found).flatMap((field) => linksInField(found, field, tools));
    return [...links, ...nodes.flatMap((node) => linkTo(node, tools))];
  });
  return [...linksInField(entity, name, tools), ...referred];
}

function linkTo(entity: Entity, tools: FormatTools): Link[] {
  const name = plainNameOf(entity, tools);
  return name ? [{ name, url: pageOf(entity, tools) }] : [];
}

/** The values of a link field. https://www.drupal.org/docs/8/core/modules/link */
export function linksInField(entity: Entity, name: string, tools: FormatTools): Link[] {
  const { listOf, membersOf, textOf } = tools;
  return listOf(entity.fields[name]).flatMap((item): Link[] => {
    const { uri, title, url } = membersOf(item);
    // Files have a `uri` too, which is an object in JSON:API; in REST, references have a `url`.
    if (typeof uri !== 'string' || /^(public|private|temporary):/.test(uri)) return [];
    // Modules add the address that visitors see.
    const address = addressOfUri(url, entity, tools) ?? addressOfUri(uri, entity, tools);
    const [, path = ''] = /^(?:entity:|internal:\/)([^?#]+)/.exec(uri) ?? [];
    const target = entity.find(path);
    const words = textOf(title) ?? (target && plainNameOf(target, tools));
    return address || words ? [{ name: words, url: address }] : [];
  });
}

/** The page above an article: the last of its breadcrumbs. https://www.drupal.org/project/computed_breadcrumbs */
export function parentOf(entity: Entity, tools: FormatTools): Link | undefined {
  const page = pageOf(entity, tools);
  const last = fieldNames(entity)
    .filter((field) => field.includes('breadcrumb'))
    .flatMap((field) => linksInField(entity, field, tools))
    .filter(({ url }) => url && !(page && url.endsWith(page)))
    .at(-1);
  return last && { ...last, name: tools.encode(last.name) };
}

function unique(links: readonly Link[]): Link[] {
  const seen = new Set<string>();
  return links.filter(({ name, url }) => {
    const key = url ?? ` ${name ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}
