import type { JsonObject } from '../fields/json-value.js';
import type { Entity, Reference } from './drupal-entity.js';
import { fieldNames, isField, namesOfKind } from './drupal-fields.js';
import { textsIn, valueOf, wordsIn } from './drupal-texts.js';
import type { FormatTools } from './format-tools.js';

/** An image as our own format has it. */
export type OwnImage = JsonObject & { url: string };

/** Names of fields with images that aren't the article's. */
const NOT_LEAD =
  /seo|meta|share|social|^og_|_og_|logo|icon|related|author|avatar|sponsor|partner|download|telecharg|attachment|anhang/;

/** Media whose picture is only a sign for something else. */
const NOT_IMAGE = /video|audio|document|file|tweet|twitter|instagram|youtube|sound/;

const IMAGE_FILE = /\.(avif|bmp|gif|jpe?g|png|svg|tiff?|webp)($|[?#])/i;

/** The images of the field that most likely holds the lead image. */
export function imagesOf(entity: Entity, tools: FormatTools): OwnImage[] {
  const named = namesOfKind(entity, 'image', tools).filter((name) => !NOT_LEAD.test(name));
  const others = [...entity.references.keys()].filter(
    (name) => !named.includes(name) && !NOT_LEAD.test(name),
  );
  for (const name of [...named, ...others]) {
    const images = imagesIn(entity, name, tools);
    if (images.length === 0) continue;
    const [lead, ...rest] = images;
    return lead ? [{ ...lead, ...addLines(lead, entity, tools) }, ...rest] : [];
  }
  return [];
}

/** The images in a field: what it refers to, or in the export of a view, what it shows. */
export function imagesIn(entity: Entity, name: string, tools: FormatTools): OwnImage[] {
  const referred = (entity.references.get(name) ?? []).flatMap((reference) => {
    return imageOf(reference, tools) ?? [];
  });
  if (referred.length > 0 || !isField(name, 'image', entity, tools)) return referred;
  return tools.listOf(entity.fields[name]).flatMap((value) => shownImage(value, tools) ?? []);
}

/** A caption and credit that stand in fields of the article itself. */
function addLines(image: OwnImage, entity: Entity, tools: FormatTools): JsonObject {
  const line = (kind: 'caption' | 'credit') =>
    lineIn(
      entity,
      fieldNames(entity).filter((name) => tools.isNamed(name, kind)),
      tools,
    );
  return {
    caption: image['caption'] ?? line('caption'),
    creditText: image['creditText'] ?? line('credit'),
  };
}

/** An image file, or that of a media item. Alternative text and size stand beside the reference to it. */
function imageOf({ target, meta }: Reference, tools: FormatTools): OwnImage | undefined {
  const found = target();
  if (found?.kind === 'file') return fileImage(found, meta, tools);
  if (found?.kind !== 'media') return undefined;
  const names = [...found.references.keys()].filter((name) => name !== 'thumbnail');
  if (!NOT_IMAGE.test(found.bundle)) names.push('thumbnail');
  for (const name of names) {
    for (const { target: file, meta: facts } of found.references.get(name) ?? []) {
      const entity = file();
      const image = entity?.kind === 'file' ? fileImage(entity, facts, tools) : undefined;
      if (image) {
        return {
          ...image,
          caption: lineOf(found, 'caption', tools),
          creditText: lineOf(found, 'credit', tools),
        };
      }
    }
  }
  return undefined;
}

function fileImage(file: Entity, meta: JsonObject, tools: FormatTools): OwnImage | undefined {
  const { membersOf, textOf } = tools;
  const url = addressOfFile(file, tools);
  const mime = valueOf(file.fields['filemime'], tools);
  const isImage = mime ? mime.startsWith('image/') : 'alt' in meta || IMAGE_FILE.test(url ?? '');
  const sizes = Object.values(membersOf(file.links)).map((style) => {
    const { href, meta: size } = membersOf(style);
    return { ...membersOf(size), url: href };
  });
  return url && isImage
    ? {
        url,
        description: textOf(meta['alt']),
        width: textOf(meta['width']),
        height: textOf(meta['height']),
        encoding: tools.uncut(sizes, meta),
      }
    : undefined;
}

/** Where a file can be fetched: `public://…` is where Drupal stores it, which only Drupal can tell. */
export function addressOfFile({ fields }: Entity, tools: FormatTools): string | undefined {
  const { listOf, membersOf, textOf } = tools;
  const [uri] = listOf(fields['uri']);
  const { url, value } = membersOf(uri);
  // Modules that cut images to sizes add the addresses of these.
  const [sized] = listOf(fields['image_style_uri']).flatMap((sizes) =>
    Object.values(membersOf(sizes)),
  );
  return [url, fields['url'], value, uri, sized]
    .map(textOf)
    .find((address) => address && /^(https?:\/)?\//i.test(address));
}

/** An image of which a view gives the address, or the tag. */
function shownImage(value: unknown, { membersOf, textOf }: FormatTools): OwnImage | undefined {
  const members = membersOf(value);
  const { url, src, uri } = members;
  const text = textOf(url ?? src ?? uri ?? value)?.slice(0, 2000) ?? '';
  const [tag] = /<img\s[^<>]*>/i.exec(text) ?? [];
  const address = tag ? attributeOf(tag, 'src') : text;
  if (!address || !/^(https?:\/)?\/[^\s<>]+$/i.test(address)) return undefined;
  const fact = (name: string) => textOf(tag ? attributeOf(tag, name) : members[name]);
  return {
    url: address,
    description: fact('alt'),
    width: fact('width'),
    height: fact('height'),
  };
}

function attributeOf(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1];
}

/** A caption or credit that an entity has for its image. */
export function lineOf(
  entity: Entity,
  kind: 'caption' | 'credit',
  tools: FormatTools,
): string | undefined {
  return lineIn(entity, namesOfKind(entity, kind, tools), tools);
}

function lineIn({ fields }: Entity, names: readonly string[], tools: FormatTools) {
  return names.map((name) => captionIn(fields[name], tools)).find((text) => text !== undefined);
}

/** A caption keeps its links; without, it is words. */
function captionIn(field: unknown, tools: FormatTools): string | undefined {
  const [found] = textsIn(field, tools);
  if (!found || found.type === 'text/plain' || !/<a\s/i.test(found.text)) {
    return tools.escapeTags(wordsIn(field, tools)) || undefined;
  }
  const html = found.text.trim();
  const isOne = html.startsWith('<p>') && html.indexOf('</p>') === html.length - 4;
  return isOne ? html.slice(3, -4) : html;
}
