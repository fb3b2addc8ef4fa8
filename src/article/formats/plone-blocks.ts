import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { renderDraft } from './plone-draft.js';
import { escapeText, escapeValue, linkTo, MAX_DEPTH, withoutApi, wrap } from './plone-html.js';
import { chooseFileOf } from './plone-image.js';
import { renderSlate } from './plone-slate.js';

export interface BlockContext {
  tools: FormatTools;
  /** The article's own address: an image of this address is its lead image. */
  page: string;
}

/** What has a place of its own in an article, or is made by code that only the site has. */
const SKIPPED =
  /^(title|description|leadimage|listing|search|searchBlock|toc|form|navigation|relatedItems|comments|socialMedia|.*metadata.*)$/i;

/** Boxes of add-ons with a heading and a few words. */
const BOX = /hero|highlight|slide|card|item|callout|alert|banner|statistic/i;

/**
 * The blocks of Volto, Plone's front end, as HTML in the order of their layout. All but HTML blocks is
 * text, and escaped. https://6.docs.plone.org/volto/blocks/anatomy.html
 */
export function renderBlocks(holder: JsonObject, context: BlockContext, depth = 0): string {
  if (depth > MAX_DEPTH) return '';
  const { membersOf } = context.tools;
  const blocks = membersOf(holder['blocks']);
  return orderOf(holder, context.tools)
    .map((id) => renderBlock(membersOf(blocks[id]), context, depth))
    .join('');
}

/** The ids of blocks, each once: a layout may list them by regions, or be missing. */
function orderOf(holder: JsonObject, { listOf, membersOf }: FormatTools): readonly string[] {
  const layout = holder['blocks_layout'];
  const regions = Array.isArray(layout) ? [layout] : Object.values(membersOf(layout));
  const ids = regions.flatMap(listOf).filter((id) => typeof id === 'string');
  return ids.length > 0
    ? [...new Set(ids)]
    : listOf(Object.keys(membersOf(holder['blocks']))).map(String);
}

function renderBlock(block: JsonObject, context: BlockContext, depth: number): string {
  const { tools } = context;
  const { membersOf, listOf, textOf } = tools;
  const type = textOf(block['@type']) ?? '';
  if (SKIPPED.test(type)) return '';
  const draft = membersOf(block['text']);
  const { html, value, code } = block;
  if (typeof html === 'string' && html.trim()) return `<div>${html}</div>`;
  if (Array.isArray(value)) {
    const text = renderSlate(value, tools);
    return /quote/i.test(type) ? wrap('blockquote', text) : text;
  }
  if (Array.isArray(draft['blocks'])) return renderDraft(draft, tools);
  if (typeof code === 'string') return wrap('pre', escapeValue(code));
  if (/image$/i.test(type)) return renderImage(block, context);
  if (/^(video|maps?|embed|iframe)/i.test(type)) return renderEmbed(block, context);
  if (/separator|divider/i.test(type)) return '<hr>';
  if (/^heading$/i.test(type)) return wrap('h2', textHtml(block['heading'], context));
  const rows = listOf(membersOf(block['table'])['rows']);
  if (rows.length > 0) return renderTable(membersOf(block['table']), context);
  const inner = [block, membersOf(block['data'])].find((one) => isFilled(one['blocks']));
  if (inner) {
    return (
      heading(block['headline'] ?? block['title'], context) +
      renderBlocks(inner, context, depth + 1)
    );
  }
  const parts = [block['columns'], block['slides'], block['cards']].find(Array.isArray);
  if (parts && depth < MAX_DEPTH) {
    return listOf(parts)
      .map((part) => renderBlock(membersOf(part), context, depth + 1))
      .join('');
  }
  return renderBox(block, type, context);
}

/** What leads to another page, or stands in a box: its title, and a few words. */
function renderBox(block: JsonObject, type: string, context: BlockContext): string {
  const { listOf, membersOf, textOf } = context.tools;
  const [link] = listOf(block['href']);
  const target = membersOf(link);
  const address = textOf(target['@id']) ?? textOf(link);
  if (!address && !BOX.test(type)) return '';
  const title = textHtml(block['title'] ?? target['title'], context);
  const words = block['hide_description'] === true ? '' : wordsOf(block, context);
  return address
    ? wrap('p', linkTo(address, title)) + words
    : heading(block['title'], context) + words;
}

function wordsOf({ description, text }: JsonObject, context: BlockContext): string {
  const words = description ?? text;
  return Array.isArray(words)
    ? renderSlate(words, context.tools)
    : wrap('p', textHtml(words, context));
}

function renderImage(block: JsonObject, context: BlockContext): string {
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
  const caption = [block['caption'] ?? block['description'], creditOf(block, context.tools)]
    .map((part) => textHtml(part, context))
    .filter(Boolean)
    .join(' ');
  const figure = linkTo(textOf(membersOf(goal)['@id']) ?? textOf(goal), img);
  return `<figure>${figure}${wrap('figcaption', caption)}</figure>`;
}

function creditOf({ credit }: JsonObject, { membersOf, textOf }: FormatTools): unknown {
  return textOf(credit) ?? membersOf(credit)['data'];
}

/** Whether an image block shows the article's own image, which stands above the text. */
function isOwn(address: string, { page }: BlockContext): boolean {
  const own = withoutApi(address).replace(/\/@@images\b.*/, '');
  return own === page || (own.startsWith('/') && page.endsWith(own));
}

/** Recordings of the site play; other embedded pages become links. */
function renderEmbed(block: JsonObject, { tools: { textOf } }: BlockContext): string {
  const address = textOf(block['url']) ?? textOf(block['src']);
  if (!address) return '';
  const url = escapeValue(withoutApi(address));
  if (/\.(mp4|webm)(\/@@download\/\w+)?$/i.test(address)) {
    return `<video controls src="${url}"></video>`;
  }
  return `<p><iframe src="${url}" title="${escapeValue(textOf(block['title']) ?? '')}"></iframe></p>`;
}

function renderTable(table: JsonObject, { tools }: BlockContext): string {
  const { listOf, membersOf } = tools;
  const rows = listOf(table['rows']).map((row, index) => {
    const cells = listOf(membersOf(row)['cells']).map((value) => {
      const cell = membersOf(value);
      const isHeader = cell['type'] === 'header' && !(index === 0 && table['hideHeaders'] === true);
      const tag = isHeader ? 'th' : 'td';
      const content = Array.isArray(cell['value'])
        ? renderSlate(cell['value'], tools)
        : renderDraft(membersOf(cell['value']), tools);
      return `<${tag}>${content}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table>${rows.join('')}</table>`;
}

function heading(title: unknown, context: BlockContext): string {
  return wrap('h3', textHtml(title, context));
}

function textHtml(value: unknown, { tools }: BlockContext): string {
  return escapeText(tools.textOf(value) ?? '');
}

function isFilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
