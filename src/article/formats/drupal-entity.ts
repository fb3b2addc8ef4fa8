import type { JsonObject } from '../fields/json-value.js';

/**
 * Something that Drupal stores: a node, a media item, a file, a term, a user, a paragraph; the same
 * whichever API it came from.
 */
export interface Entity {
  /** `node`, `media`, `file`, `taxonomy_term`, `user`, `paragraph`, …; empty where nothing tells. */
  kind: string;
  /** The kind within the kind: `article`. */
  bundle: string;
  /** What stands in fields, by their names: a value or a list, of texts or `{ value, … }`. */
  fields: JsonObject;
  /** What fields refer to, by their names, in the order of the editor. */
  references: ReadonlyMap<string, readonly Reference[]>;
  /** Base path and language of its page's address: `/fr`, or nothing. */
  prefix: string;
  /** Its page, where the API says so; relative to the API's origin. */
  page?: string | undefined;
  /** Of a file: what its resource links to, the sizes of Consumer Image Styles among them. */
  links?: unknown;
  /** What has come along in the document, by its path within Drupal: `node/12`, `node/page/<uuid>`. */
  find: (path: string) => Entity | undefined;
}

export interface Reference {
  /** What is referred to, if it has come along. */
  target: () => Entity | undefined;
  /** What stands beside the reference: alternative text and size of an image. */
  meta: JsonObject;
}

/** The article's own entity, and what `item` may call it besides. */
export interface Entry {
  entity: Entity;
  names: readonly unknown[];
}

/** What a field refers to and has come along. */
export function targetsIn({ references }: Entity, name: string): Entity[] {
  return (references.get(name) ?? []).flatMap(({ target }) => target() ?? []);
}
