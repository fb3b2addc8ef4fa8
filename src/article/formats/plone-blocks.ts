import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { renderBox } from './plone-box.js';
import { renderDraft } from './plone-draft.js';
import { renderEmbed, renderFigure } from './plone-figure.js';
import { escapeValue, MAX_DEPTH, wrap } from './plone-html.js';
import { renderSlate } from './plone-slate.js';
import { renderTable } from './plone-table.js';
import { renderLine, renderWords } from './plone-words.js';

export interface BlockContext {
  tools: FormatTools;
  /** The article's own address: an image of this address is its lead image. */
  page: string;
}

/** What has a place of its own in an article, or is made by code that only the site has. */
const SKIPPED =
  /^(title|description|leadimage|toc|navigation|relatedItems|comments|socialMedia)$|metadata|search|listing|calendar|form(_?block)?$/i;

/** Lists in which add-ons keep the parts of a block: slides, cards, the panels of an accordion. */
const PARTS =
  /(blocks|boxes|cards|columns|elements|entries|figures|items|panels|slides|steps|tabs)$/i;

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
  const { html, value, code } = block;
  if (typeof html === 'string' && html.trim()) return `<div>${html}</div>`;
  if (Array.isArray(value) && /^(slate|introduction)$/.test(type)) return renderSlate(value, tools);
  const draft = membersOf(block['text']);
  if (Array.isArray(draft['blocks']) && type === 'text') return renderDraft(draft, tools);
  if (typeof code === 'string') return wrap('pre', escapeValue(code));
  if (/(image|figure)$/i.test(type)) return renderFigure(block, context);
  if (/^(maps?|embed|iframe)|video/i.test(type)) return renderEmbed(block, context);
  if (/separator|divider/i.test(type)) return '<hr>';
  if (type === 'heading') return renderHeading(block, tools);
  if (/quote/i.test(type)) return renderQuote(block, tools);
  const rows = listOf(membersOf(block['table'])['rows']);
  if (rows.length > 0) return renderTable(membersOf(block['table']), tools);
  return renderBox(block, type, renderParts(block, context, depth + 1), context);
}

/** The blocks within a block, and the parts that it keeps in lists. */
function renderParts(block: JsonObject, context: BlockContext, depth: number): string {
  if (depth > MAX_DEPTH) return '';
  const { listOf, membersOf } = context.tools;
  const inner = [block, membersOf(block['data'])].map((one) => renderBlocks(one, context, depth));
  const parts = Object.entries(block)
    .filter(([name, value]) => PARTS.test(name) && Array.isArray(value))
    .flatMap(([, value]) => listOf(value))
    .map((part) => renderBlock(membersOf(part), context, depth));
  return [...inner, ...parts].join('');
}

function renderHeading({ heading, tag }: JsonObject, tools: FormatTools): string {
  const level = /^h[2-6]$/.exec(tools.textOf(tag) ?? '')?.[0] ?? 'h2';
  return wrap(level, renderLine(heading, tools));
}

function renderQuote(block: JsonObject, tools: FormatTools): string {
  const words = ['value', 'text', 'quote', 'author', 'source', 'extra'];
  return wrap('blockquote', words.map((name) => renderWords(block[name], tools)).join(''));
}
