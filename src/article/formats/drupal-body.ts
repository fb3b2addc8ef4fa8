import type { DrupalEntity } from './drupal-entity.js';
import { type DrupalText, entityOf, formattedText, valuesOf } from './drupal-fields.js';
import { renderParagraphs } from './drupal-paragraphs.js';
import type { FieldKind, FormatTools } from './format-tools.js';

/** Kinds of field that are texts, and yet not the text. */
const OTHER_KINDS: readonly FieldKind[] = [
  'summary',
  'caption',
  'credit',
  'subheadline',
  'related',
];

/**
 * The text of a node: of the field that the webmaster names; else of `body` or what it is usually
 * called, and of its paragraphs; else the longest text that has a format.
 */
export function bodyOf(
  node: DrupalEntity,
  given: string | null | undefined,
  documentUrl: string,
  tools: FormatTools,
): DrupalText | undefined {
  const named = given
    ? valuesOf(node, 'body', tools, given)
    : [node.fields.get('body') ?? [], valuesOf(node, 'body', tools)].find(isFilled);
  const texts = (named ?? []).flatMap((value) => formattedText(value, tools) ?? []);
  const references = given ? (named ?? []) : [...node.fields.values()].flat();
  const paragraphs = references.filter(isParagraph);
  if (paragraphs.length > 0) {
    const html = texts.map(({ text }) => text).join('\n');
    return { text: html + renderParagraphs(paragraphs, documentUrl, tools), type: 'text/html' };
  }
  return joined(texts) ?? (given ? undefined : longestText(node, tools));
}

function isFilled(values: readonly unknown[]): boolean {
  return values.length > 0;
}

function isParagraph(value: unknown): boolean {
  return entityOf(value)?.type.startsWith('paragraph--') ?? false;
}

/** A field can have several values. */
function joined([first, ...others]: readonly DrupalText[]): DrupalText | undefined {
  if (!first || others.length === 0) return first;
  const separator = first.type === 'text/plain' ? '\n\n' : '\n';
  return { ...first, text: [first, ...others].map(({ text }) => text).join(separator) };
}

function longestText(node: DrupalEntity, tools: FormatTools): DrupalText | undefined {
  const { hasTags, isNamed, membersOf } = tools;
  const [longest] = [...node.fields]
    .filter(([name]) => !OTHER_KINDS.some((kind) => isNamed(name, kind)))
    .flatMap(([, values]) => values)
    .filter((value) => 'processed' in membersOf(value) || 'format' in membersOf(value))
    .flatMap((value) => formattedText(value, tools) ?? [])
    .filter(({ text, type }) => type === 'text/html' || hasTags(text) || text.length > 200)
    .sort((a, b) => b.text.length - a.text.length);
  return longest;
}
