import type { Entity } from './drupal-entity.js';
import { type DrupalKind, namesOfKind } from './drupal-fields.js';
import { escape, tableOf } from './drupal-tables.js';
import type { FormatTools } from './format-tools.js';

/**
 * A formatted text: `processed` is what Drupal's filters made of it, `value` what the editor typed,
 * which counts only where the API leaves the other out.
 */
export interface FormattedText {
  text: string;
  /** `text/plain` for a text format without HTML; absent where only the text itself can tell. */
  type: 'text/html' | 'text/plain' | undefined;
}

/** The texts in a field, each a string or `{ value, format, processed }`, or a table. */
export function textsIn(field: unknown, tools: FormatTools): FormattedText[] {
  return tools.listOf(field).flatMap((item): FormattedText[] => {
    if (typeof item === 'string') return item.trim() ? [{ text: item, type: undefined }] : [];
    const { processed, value, format } = tools.membersOf(item);
    const html = typeof processed === 'string' ? processed : tableOf(item, tools);
    if (html.trim()) return [{ text: html, type: 'text/html' }];
    const type = format === 'plain_text' ? 'text/plain' : undefined;
    return typeof value === 'string' && value.trim() ? [{ text: value, type }] : [];
  });
}

/** Whether an editor has a text format to choose. A text without one is a word or a line. */
export function isFormatted(item: unknown, { membersOf }: FormatTools): boolean {
  const { processed, format, value } = membersOf(item);
  // The format of a date is one too: `Y-m-d\TH:i:sP`.
  const isText = typeof format === 'string' && /^\w+$/.test(format) && typeof value === 'string';
  return typeof processed === 'string' || isText;
}

/** The first value in a field, each a text or number or `{ value }`. */
export function valueOf(
  field: unknown,
  { listOf, membersOf, textOf }: FormatTools,
): string | undefined {
  const [first] = listOf(field);
  return textOf(membersOf(first)['value'] ?? first);
}

/** The words of the first text in a field, for a plain field of our own format. */
export function wordsIn(field: unknown, tools: FormatTools): string | undefined {
  const { listOf, membersOf, textOf, hasTags, encode, encodeWords } = tools;
  const [found] = textsIn(field, tools);
  if (found) {
    if (found.type === 'text/plain') return encode(found.text);
    return found.type || hasTags(found.text) ? encodeWords(found.text) : found.text.trim();
  }
  return textOf(listOf(field).map((item) => membersOf(item)['value'] ?? item));
}

/** The words of the first field of a kind that has any. */
export function wordsOfKind(
  entity: Entity,
  kind: DrupalKind,
  tools: FormatTools,
): string | undefined {
  return namesOfKind(entity, kind, tools)
    .map((name) => wordsIn(entity.fields[name], tools))
    .find((words) => words !== undefined);
}

/** What a node, a term, a person is called, encoded as words are. */
export function nameOf(entity: Entity, tools: FormatTools): string | undefined {
  const { fields } = entity;
  return ['title', 'display_name', 'name', 'label']
    .map((name) => wordsIn(fields[name], tools))
    .find((words) => words !== undefined);
}

/** The same, and any words, where nothing decodes them. */
export function plainNameOf(entity: Entity, tools: FormatTools): string | undefined {
  const name = nameOf(entity, tools);
  return name && decode(name);
}

/** A text with the references decoded with which `wordsIn` gives it. */
export function decode(words: string): string {
  return words.replaceAll('&amp;', '&');
}

/** The HTML of a text that stands among others. */
export function htmlOf({ text, type }: FormattedText, { hasTags }: FormatTools): string {
  if (type === 'text/html' || (!type && hasTags(text))) return text.trim();
  const blankLine = /\n\s*\n/;
  return text
    .split(blankLine.test(text) ? blankLine : '\n')
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => `<p>${escape(paragraph.trim())}</p>`)
    .join('');
}
