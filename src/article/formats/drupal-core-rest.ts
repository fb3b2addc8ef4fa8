import type { JsonObject } from '../fields/json-value.js';
import { pathOf, prefixIn } from './drupal-addresses.js';
import type { Entity, Entry, Reference } from './drupal-entity.js';
import { valueOf } from './drupal-texts.js';
import type { FormatTools } from './format-tools.js';

/** Fields that hold an entity's own number, and the kind of entity that has each. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['nid', 'node'],
  ['mid', 'media'],
  ['fid', 'file'],
  ['tid', 'taxonomy_term'],
  ['parent_field_name', 'paragraph'],
  ['filemime', 'file'],
];

/**
 * An article of Drupal's REST API: each field is a list of `{ value, … }` or `{ target_id, … }`. In
 * HAL, references stand in `_embedded` by the addresses of their fields; in the export of a view,
 * fields may be single texts. `undefined`: without a title it is none.
 * https://www.drupal.org/docs/8/core/modules/rest/overview
 */
export function readRecord(
  record: unknown,
  documentUrl: string,
  tools: FormatTools,
): Entry | undefined {
  const fields = tools.membersOf(record);
  if (!valueOf(fields['title'], tools)) return undefined;
  const entity = toEntity(fields, 0, documentUrl, tools);
  return { entity: { ...entity, kind: 'node' }, names: [valueOf(fields['uuid'], tools)] };
}

function toEntity(
  fields: JsonObject,
  depth: number,
  documentUrl: string,
  tools: FormatTools,
): Entity {
  const { membersOf, listOf, textOf } = tools;
  const links = membersOf(fields['_links']);
  const self = textOf(membersOf(links['self'])['href']);
  const type = textOf(membersOf(links['type'])['href']) ?? '';
  const [, halKind, halBundle] = /\/rest\/type\/(\w+)\/(\w+)/.exec(type) ?? [];
  const [bundle] = listOf(fields['type'] ?? fields['bundle']);
  const references = new Map<string, Reference[]>();
  const add = (name: string, reference: Reference): void => {
    references.set(name, [...(references.get(name) ?? []), reference]);
  };
  for (const [name, value] of Object.entries(fields).slice(0, 500)) {
    if (/^_|^type$|^bundle$/.test(name) || !Array.isArray(value) || depth > 8) continue;
    for (const item of value.slice(0, 100) as unknown[]) {
      const meta = membersOf(item);
      if (!isReference(meta)) continue;
      // Modules put the whole entity where core has only its number.
      const isWhole = Array.isArray(meta['uuid'] ?? meta['type'] ?? meta['bundle']);
      add(name, {
        meta,
        target: () => {
          if (isWhole) return toEntity(meta, depth + 1, documentUrl, tools);
          // Of a file, core gives the address beside its number.
          return isFile(meta)
            ? { ...toEntity(meta, Infinity, documentUrl, tools), kind: 'file' }
            : undefined;
        },
      });
    }
  }
  for (const [relation, embedded] of Object.entries(membersOf(fields['_embedded'])).slice(0, 500)) {
    for (const item of listOf(embedded).slice(0, 100)) {
      const meta = membersOf(item);
      add(relation.replace(/^.*\//, ''), {
        meta,
        target: () => (depth > 8 ? undefined : toEntity(meta, depth + 1, documentUrl, tools)),
      });
    }
  }
  const kind = NUMBERS.find(([name]) => name in fields)?.[1];
  return {
    kind: halKind ?? kind ?? '',
    bundle: halBundle ?? textOf(membersOf(bundle)['target_id'] ?? bundle) ?? '',
    // A file's own address is what HAL links to.
    fields: halKind === 'file' && self ? { ...fields, url: self } : fields,
    references,
    // In `/fr/node/12?_format=json`.
    prefix: prefixIn(
      documentUrl,
      documentUrl,
      [/^(.*?)\/node\/\d+/],
      valueOf(fields['langcode'], tools),
    ),
    page: pageOf(self, documentUrl),
    find: () => undefined,
  };
}

function isReference(item: JsonObject): boolean {
  return 'target_id' in item || 'target_uuid' in item || 'target_type' in item || 'uuid' in item;
}

function isFile(item: JsonObject): boolean {
  const { target_type: kind } = item;
  return kind === 'file' || (kind === undefined && ('alt' in item || 'width' in item));
}

/** HAL links to the page itself, in the format that was asked for. */
function pageOf(self: string | undefined, documentUrl: string): string | undefined {
  const path = self && pathOf(self, documentUrl);
  return path === '/' ? undefined : path || undefined;
}
