import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import type { BlockContext } from './plone-blocks.js';
import { escapeText, escapeValue, linkTo, withoutApi, wrap } from './plone-html.js';
import { chooseFileOf } from './plone-image.js';

/** The image of a block with its caption, a link if the block has one; nothing for the lead image. */
export function renderFigure(block: JsonObject, context: BlockContext): string {
  const { listOf, membersOf, textOf } = context.tools;
  const [link] = listOf(block['url'] ?? block['image']);
  const target = membersOf(link);
  const address = textOf(target['@id']) ?? textOf(link);
  if (!address || isOwn(address, context)) return '';
  const scales = block['image_scales'] ?? target['image_scales'];
  const field = block['image_field'] ?? target['image_field'];
  const image = { image_scales: scales, image_field: field };
  const file = chooseFileOf(image, address, context.page, context.tools);
  if (!file) return '';
  const { url, width, height } = file;
  const hasSize = typeof width === 'number' && typeof height === 'number';
  const size = hasSize ? ` width="${width}" height="${height}"` : '';
  const alt = escapeValue(textOf(block['alt']) ?? '');
  const img = `<img src="${escapeValue(url)}" alt="${alt}"${size}>`;
  const [goal] = listOf(block['href']);
  const caption = [
    escapeText(textOf(block['caption'] ?? block['description']) ?? ''),
    ...creditsOf(block, context.tools),
  ]
    .filter(Boolean)
    .join(' ');
  const figure = linkTo(textOf(membersOf(goal)['@id']) ?? textOf(goal), img);
  return `<figure>${figure}${wrap('figcaption', caption)}</figure>`;
}

/** Credits as HTML; some sites write their links in tags. */
function creditsOf(block: JsonObject, { membersOf, textOf, hasTags }: FormatTools): string[] {
  const { credit, copyright, copyright_and_sources: sources } = block;
  return [textOf(credit) ?? membersOf(credit)['data'], copyright ?? sources].map((value) => {
    const text = textOf(value) ?? '';
    return hasTags(text) ? text : escapeText(text);
  });
}

/** Whether an image block shows the article's own image, which stands above the text. */
function isOwn(address: string, { page }: BlockContext): boolean {
  const own = withoutApi(address).replace(/\/@@images\b.*/, '');
  return own === page || (own.startsWith('/') && page.endsWith(own));
}

/** Recordings of the site play; other embedded pages become links. */
export function renderEmbed(block: JsonObject, { tools: { textOf } }: BlockContext): string {
  const address = textOf(block['url']) ?? textOf(block['src']);
  if (!address) return '';
  const url = escapeValue(withoutApi(address));
  if (/\.(mp4|webm)(\/@@download\/\w+)?$/i.test(address)) {
    return `<video controls src="${url}"></video>`;
  }
  return `<p><iframe src="${url}" title="${escapeValue(textOf(block['title']) ?? '')}"></iframe></p>`;
}
