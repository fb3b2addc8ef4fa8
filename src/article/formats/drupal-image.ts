import type { JsonObject } from '../fields/json-value.js';
import { type DrupalEntity } from './drupal-entity.js';
import { entityOf, textIn, valuesOf, wordsOf } from './drupal-fields.js';
import type { FormatTools } from './format-tools.js';

/** Fields that every entity has, which hold no lead image. */
const NOT_LEAD =
  /^(?:uid|revision_u(?:id|ser)|node_type|type|menu_link|thumbnail|field_(?:paragraphs?|content|sections?|components?|tags|related\w*))$/;

/** The lead image: a field with a usual name first, else whichever leads to an image. */
export function leadImageOf(
  node: DrupalEntity,
  documentUrl: string,
  tools: FormatTools,
): JsonObject | undefined {
  const named = [...node.fields].filter(([name]) =>
    /image|photo|picture|media|bild|imagen/.test(name),
  );
  const others = [...node.fields].filter(([name]) => !NOT_LEAD.test(name));
  const values = [
    ...valuesOf(node, 'image', tools),
    ...[...named, ...others].flatMap(([, found]) => found),
  ];
  return values.map((value) => imageOf(value, documentUrl, tools)).find((image) => image);
}

/**
 * The image to which a value leads, over a media entity or straight to a file. The field with the file
 * has the alternative text; a file's address is relative to the root of its site.
 */
export function imageOf(
  value: unknown,
  documentUrl: string,
  tools: FormatTools,
  depth = 0,
): JsonObject | undefined {
  const { encode, membersOf, resolve, textOf } = tools;
  const members = membersOf(value);
  const entity = entityOf(value);
  const address =
    addressOf(entity, tools) ?? (isFile(members) ? textOf(members['url']) : undefined);
  const url = resolve(address, documentUrl);
  if (url) {
    const { alt, width, height } = members;
    return { url: encode(url), width, height, description: encode(textOf(alt)) ?? '' };
  }
  if (!entity || depth > 1 || !/^(?:media--|image$)/.test(entity.type)) return undefined;
  const inner = [...entity.fields]
    .filter(([name]) => !/^(?:thumbnail|uid|bundle|revision_user)$/.test(name))
    .flatMap(([, values]) => values);
  const [image] = [...inner, ...(entity.fields.get('thumbnail') ?? [])]
    .map((one) => imageOf(one, documentUrl, tools, depth + 1))
    .filter((one) => one !== undefined);
  if (!image) return undefined;
  const first = (kind: 'caption' | 'credit') => wordsOf(valuesOf(entity, kind, tools)[0], tools);
  return { ...image, caption: first('caption'), creditText: first('credit') };
}

/** What core REST writes of an image: its address with what its field says. */
function isFile(members: JsonObject): boolean {
  return 'url' in members && ('alt' in members || members['target_type'] === 'file');
}

/** The address of a file that is an image; a file without a kind may be one. */
function addressOf(file: DrupalEntity | undefined, tools: FormatTools): string | undefined {
  if (!file?.fields.has('uri')) return undefined;
  const { membersOf, textOf } = tools;
  const kind = textIn(file, 'filemime', tools) ?? 'image/';
  const [uri] = file.fields.get('uri') ?? [];
  const { url, value } = membersOf(uri);
  const typed = textOf(value) ?? textOf(uri);
  const address = textOf(url) ?? (/^https?:/.test(typed ?? '') ? typed : undefined);
  return kind.startsWith('image/') ? address : undefined;
}
