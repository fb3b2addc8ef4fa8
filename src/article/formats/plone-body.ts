import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { renderBlocks } from './plone-blocks.js';
import { renderSlate } from './plone-slate.js';

/** More than any type has. */
const MAX_FIELDS = 500;

export interface Body {
  text: string;
  /** A media type, where that is sure. */
  type?: 'text/html';
}

/**
 * The text of an object: that of a field which the webmaster names, what Volto shows, the text of
 * classic Plone, or else the first other field with a text, as types made for a site have.
 */
export function bodyOf(
  item: JsonObject,
  page: string,
  bodyField: string | null | undefined,
  tools: FormatTools,
): Body | undefined {
  const name = tools.findName(Object.keys(item), bodyField);
  const named = name !== undefined ? read(item[name], page, tools, true) : undefined;
  if (named) return named;
  const own = read(item, page, tools) ?? read(item['text'], page, tools, true);
  if (own) return own;
  for (const [name, value] of Object.entries(item).slice(0, MAX_FIELDS)) {
    if (name.startsWith('@') || name === 'blocks') continue;
    const other = read(value, page, tools, tools.isNamed(name, 'body'));
    if (other) return other;
  }
  return undefined;
}

/**
 * What is in a field: rich text, blocks, or nodes of Volto's editor; a plain text only where it is sure
 * to be the body.
 */
function read(value: unknown, page: string, tools: FormatTools, isBody = false): Body | undefined {
  const { membersOf, textOf } = tools;
  const { blocks, data, 'content-type': type } = membersOf(value);
  const html = blocks
    ? renderBlocks(membersOf(value), { tools, page })
    : Array.isArray(value) && isBody
      ? renderSlate(value, tools)
      : '';
  if (html.trim()) return { text: html, type: 'text/html' };
  const text =
    typeof data === 'string' && (isBody || type !== undefined) ? data : isBody ? textOf(value) : '';
  if (!text?.trim()) return undefined;
  // A text written as plain text comes as HTML too, and says that it is plain.
  return textOf(type)?.includes('html') ? { text, type: 'text/html' } : { text };
}
