import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/**
 * A node, or what one refers to, in the shape that both interfaces of Drupal are brought into: each
 * field a list of values. A value that refers to an entity has it as `entity`, where the answer has it.
 */
export interface DrupalEntity {
  /** `node--article`; of core REST `article`. */
  type: string;
  id: string | undefined;
  fields: ReadonlyMap<string, readonly unknown[]>;
  /** Where the site is, with the prefix of the language: `https://site.example/en`. */
  site: string;
}

/** A value that refers to an entity: what the field says of it stands beside. */
export interface DrupalReference extends JsonObject {
  entity: DrupalEntity | undefined;
}

/** Entities refer to one another in circles. */
const MAX_DEPTH = 6;

/** Of what one node refers to, directly or not, so many are read in all. */
const MAX_ENTITIES = 2000;

/**
 * An entity from a resource of JSON:API, with those that it refers to
 * (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module).
 */
export class JsonApiReader {
  readonly #included = new Map<string, JsonObject>();
  readonly #documentUrl: string;
  readonly #tools: FormatTools;
  #count = 0;

  constructor(document: unknown, documentUrl: string, tools: FormatTools) {
    this.#documentUrl = documentUrl;
    this.#tools = tools;
    const { included } = tools.membersOf(document);
    for (const value of Array.isArray(included) ? (included as unknown[]) : []) {
      const resource = tools.membersOf(value);
      this.#included.set(this.#keyOf(resource), resource);
    }
  }

  /** A resource with all that it refers to. */
  read(resource: JsonObject): DrupalEntity {
    this.#count = 0;
    return this.#readAt(resource, 0);
  }

  /** A resource alone. */
  readAlone(resource: JsonObject): DrupalEntity {
    return this.#readAt(resource, MAX_DEPTH);
  }

  #readAt(resource: JsonObject, depth: number): DrupalEntity {
    const { listOf, membersOf, textOf } = this.#tools;
    const fields = new Map<string, readonly unknown[]>();
    for (const [name, value] of Object.entries(membersOf(resource['attributes']))) {
      fields.set(name, listOf(value));
    }
    for (const [name, value] of Object.entries(membersOf(resource['relationships']))) {
      const references = listOf(membersOf(value)['data']).map((one) =>
        this.#refer(membersOf(one), depth),
      );
      // A language or a path is no relation, though it has the name of one.
      if (references.length > 0 || !fields.has(name)) fields.set(name, references);
    }
    return {
      type: textOf(resource['type']) ?? '',
      id: textOf(resource['id']),
      fields,
      site: this.#siteOf(resource),
    };
  }

  #refer(identifier: JsonObject, depth: number): DrupalReference {
    const found = this.#included.get(this.#keyOf(identifier));
    const isRead = found && depth < MAX_DEPTH && this.#count++ < MAX_ENTITIES;
    const meta = this.#tools.membersOf(identifier['meta']);
    return { ...meta, entity: isRead ? this.#readAt(found, depth + 1) : undefined };
  }

  #keyOf({ type, id }: JsonObject): string {
    return `${this.#tools.textOf(type) ?? ''} ${this.#tools.textOf(id) ?? ''}`;
  }

  /** The address up to `/jsonapi/`, or what a site calls that, has the language. */
  #siteOf(resource: JsonObject): string {
    const { membersOf, resolve, textOf } = this.#tools;
    const self = membersOf(resource['links'])['self'];
    const address = textOf(membersOf(self)['href']) ?? textOf(self);
    const { origin, pathname } = new URL(resolve(address, this.#documentUrl) ?? this.#documentUrl);
    const [, prefix = ''] = /^((?:\/[^/]+)*?)\/(?:jsonapi|api)\//.exec(pathname) ?? [];
    return origin + prefix;
  }
}

/**
 * An entity from core's REST interface, in which every field is a list of objects; in HAL, what it
 * refers to is embedded (https://www.drupal.org/docs/8/core/modules/rest).
 */
export function readCoreRest(
  members: JsonObject,
  documentUrl: string,
  tools: FormatTools,
  depth = 0,
): DrupalEntity {
  const { listOf, membersOf, textOf } = tools;
  const fields = new Map<string, readonly unknown[]>();
  for (const [name, value] of Object.entries(members)) {
    if (!name.startsWith('_'))
      fields.set(
        name,
        listOf(value).map((one) => unwrap(one, tools)),
      );
  }
  for (const [relation, value] of Object.entries(membersOf(members['_embedded']))) {
    const embedded = depth < 3 ? listOf(value) : [];
    const name = relation.replace(/^.*\//, '');
    fields.set(
      name,
      embedded.map((one) => ({
        ...membersOf(one),
        entity: readCoreRest(membersOf(one), documentUrl, tools, depth + 1),
      })),
    );
  }
  const [type] = listOf(members['type']);
  return {
    type: textOf(membersOf(type)['target_id']) ?? '',
    id: textOf(fields.get('uuid')),
    fields,
    site: siteOf(textOf(fields.get('langcode')), documentUrl),
  };
}

/** `{ "value": … }` alone is no more than its value. */
function unwrap(value: unknown, { membersOf }: FormatTools): unknown {
  const members = membersOf(value);
  const isMore = ['processed', 'summary', 'end_value', 'url'].some((name) => name in members);
  const isFormatted = 'format' in members && typeof members['value'] === 'string';
  return 'value' in members && !isMore && !(isFormatted && !isDate(members))
    ? members['value']
    : value;
}

/** Dates tell the format in which they are written, as PHP has it. */
function isDate({ format }: JsonObject): boolean {
  return typeof format === 'string' && format.startsWith('Y-');
}

function siteOf(language: string | undefined, documentUrl: string): string {
  const { origin, pathname } = new URL(documentUrl);
  const prefix = language && pathname.startsWith(`/${language}/`) ? `/${language}` : '';
  return origin + prefix;
}
