import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { renderDraft } from './plone-draft.js';
import { renderSlate } from './plone-slate.js';

/** The table of Volto's editor; its cells hold texts of the editor of their time. */
export function renderTable(table: JsonObject, tools: FormatTools): string {
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
