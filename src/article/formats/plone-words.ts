import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { renderDraft } from './plone-draft.js';
import { escapeText, wrap } from './plone-html.js';
import { renderSlate } from './plone-slate.js';

/** The words of a block's field, of whichever editor they are, as paragraphs. */
export function renderWords(value: unknown, tools: FormatTools): string {
  if (Array.isArray(value)) return renderSlate(value, tools);
  const { blocks, data } = tools.membersOf(value);
  if (Array.isArray(blocks)) return renderDraft(value as JsonObject, tools);
  const text = tools.textOf(data ?? value) ?? '';
  return tools.hasTags(text) ? `<div>${text}</div>` : wrap('p', escapeText(text));
}

/** The words of a field on one line, as those of a heading or a link. */
export function renderLine(value: unknown, tools: FormatTools): string {
  const { listOf, membersOf, textOf } = tools;
  const text = textOf(value);
  if (text) return escapeText(text);
  const lines = Array.isArray(value) ? value : listOf(membersOf(value)['blocks']);
  return lines
    .map((line) => {
      const { children, text: words } = membersOf(line);
      return children ? renderSlate(children, tools, 1) : escapeText(textOf(words) ?? '');
    })
    .filter((words) => words.trim())
    .join(' ');
}
