import type { FormatTools } from './format-tools.js';

/**
 * A table as HTML, empty for anything else: in `value`, numbered rows of numbered cells, beside
 * `weight` and `caption`. https://www.drupal.org/project/tablefield
 */
export function tableOf(item: unknown, { membersOf, textOf, hasTags }: FormatTools): string {
  const { value, format, caption } = membersOf(item);
  const numbered = (list: unknown): unknown[] =>
    Object.entries(Array.isArray(list) ? list : membersOf(list))
      .filter(([key]) => /^\d+$/.test(key))
      .map(([, entry]): unknown => entry);
  // Editors leave rows empty at the end.
  const rows = numbered(value)
    .map((row) => numbered(row).map((cell) => textOf(cell) ?? ''))
    .filter((cells) => cells.some(Boolean));
  const html = (text: string) => (format && hasTags(text) ? text : escape(text));
  const title = textOf(membersOf(value)['caption'] ?? caption);
  const lines = rows.map((cells, index) => {
    // As the module shows it: the first row has the headings.
    const tag = index === 0 && rows.length > 1 && cells.every(Boolean) ? 'th' : 'td';
    return `<tr>${cells.map((cell) => `<${tag}>${html(cell)}</${tag}>`).join('')}</tr>`;
  });
  if (lines.length === 0) return '';
  return `<table>${title ? `<caption>${html(title)}</caption>` : ''}${lines.join('')}</table>`;
}

/** A plain text between tags and in quoted values. */
export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
