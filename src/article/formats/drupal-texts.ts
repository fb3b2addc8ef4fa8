import type { Entity } from './drupal-entity.js';
import { type DrupalKind, namesOfKind } from './drupal-fields.js';
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

/** The texts in a field, each a string or `{ value, format, processed }`. */
export function textsIn(field: unknown, { listOf, membersOf }: FormatTools): FormattedText[] {
  return listOf(field).flatMap((item): FormattedText[] => {
    if (typeof item === 'string') return item.trim() ? [{ text: item, type: undefined }] : [];
    const { processed, value, format } = membersOf(item);
    if (typeof processed === 'string' && processed.trim()) {
      return [{ text: processed, type: 'text/html' }];
    }
    const type = format === 'plain_text' ? 'text/plain' : undefined;
    return typeof value === 'string' && value.trim() ? [{ text: value, type }] : [];
  });
}

/** The words of the first text in a field, for a plain field of our own format. */
export function wordsIn(field: unknown, tools: FormatTools): string | undefined {
  const { listOf, membersOf, textOf, hasTags, encode, encodeWords } = tools;
  const [found] = textsIn(field, tools);
  if (found) {
    if (found.type === 'text/plain') return encode(found.text);
    return found.type || hasTags(found.text) ? encodeWords(found.text) : found.text.trim();
  }
  return listOf(field)
    .map((item) => textOf(membersOf(item)['value'] ?? item))
    .find((text) => text !== undefined);
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

/** What is called by a title or a name: a node, a term, a person. */
export function nameOf(entity: Entity, tools: FormatTools): string | undefined {
  const { fields } = entity;
  return ['title', 'display_name', 'name', 'label']
    .map((name) => wordsIn(fields[name], tools))
    .find((words) => words !== undefined);
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

export function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
