import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { pickAsset } from './guardian-image.js';

export interface Body {
  body: string | undefined;
  type: 'text/html' | 'text/plain' | undefined;
}

/** A recording above the text: the lead image is read apart. */
const RECORDING = /<(?:iframe|video|audio)\b/i;

/**
 * The text: the blocks that were asked for by name, else `body`, else all its blocks, of which a live
 * blog has many, else the pictures of a gallery, else the words alone.
 */
export function readBody(content: JsonObject, fields: JsonObject, tools: FormatTools): Body {
  const { escapeTags, hasTags, listOf, membersOf, textOf } = tools;
  const { body, requestedBodyBlocks } = membersOf(content['blocks']);
  const requested = Object.values(membersOf(requestedBodyBlocks)).map(listOf);
  const text = [
    htmlOf(requested.find((list) => list.length > 0) ?? [], tools),
    textOf(fields['body']),
    htmlOf(listOf(body), tools),
    galleryOf(content, tools),
  ].find(Boolean);
  const words = textOf(fields['bodyText']);
  const main = textOf(fields['main']) ?? '';
  if (RECORDING.test(main)) {
    return {
      body: main + (text ?? (words ? `<p>${escapeTags(words)}</p>` : '')),
      type: 'text/html',
    };
  }
  if (text) return { body: text, type: hasTags(text) ? 'text/html' : undefined };
  return { body: words, type: 'text/plain' };
}

/** With `show-blocks`: blocks in the order given, which is the latest first. */
function htmlOf(
  blocks: readonly unknown[],
  { encode, escapeTags, membersOf, textOf }: FormatTools,
): string {
  return blocks
    .map(membersOf)
    .filter((block) => textOf(block['bodyHtml']) && block['published'] !== false)
    .map((block) => {
      const title = escapeTags(encode(textOf(block['title'])));
      return `${title ? `<h2>${title}</h2>` : ''}${textOf(block['bodyHtml']) ?? ''}`;
    })
    .join('<hr>');
}

/** With `show-elements`: the pictures of a gallery, whose `body` is empty. */
function galleryOf(content: JsonObject, tools: FormatTools): string {
  const { escapeTags, listOf, membersOf } = tools;
  return listOf(content['elements'])
    .map(membersOf)
    .filter((element) => element['relation'] === 'gallery')
    .map((element) => pickAsset(element, tools))
    .map((image) => {
      if (!image) return '';
      const attribute = (name: string, value: string | undefined) =>
        value ? ` ${name}="${escapeTags(value)}"` : '';
      const { url, description, caption, creditText, width, height } = image;
      const size = attribute('width', width) + attribute('height', height);
      const words = [caption, creditText].filter(Boolean).join(' ');
      return `<figure><img${attribute('src', url)}${attribute('alt', description)}${size}><figcaption>${words}</figcaption></figure>`;
    })
    .join('');
}
