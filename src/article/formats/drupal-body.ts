import type { FieldNames } from './article-format.js';
import type { Entity } from './drupal-entity.js';
import { type DrupalKind, fieldNames, isField, namesOfKind } from './drupal-fields.js';
import { makeParagraphWriter } from './drupal-paragraphs.js';
import { tableOf } from './drupal-tables.js';
import { type FormattedText, htmlOf, isFormatted, textsIn } from './drupal-texts.js';
import type { FormatTools } from './format-tools.js';

/** Fields with paragraphs that stand beside the text. */
const BESIDE =
  /related|link|sidebar|footer|header|banner|hero|contact|author|image|gallery|media|seo/;

/** Kinds of texts that have their own place in an article. */
const OTHER_KINDS: readonly DrupalKind[] = [
  'author',
  'caption',
  'credit',
  'dateline',
  'overline',
  'place',
  'related',
  'subheadline',
  'summary',
];

/** The members of our own format that hold the text. */
export interface OwnBody {
  articleBody?: string | undefined;
  encodingFormat?: string | undefined;
}

/**
 * The text: of the field that the webmaster names; else of `body`, or of the first field that is named
 * so and has one, followed by the paragraphs; else the longest formatted text; and then the tables.
 */
export function bodyOf(entity: Entity, names: FieldNames | undefined, tools: FormatTools): OwnBody {
  const { fields } = entity;
  const write = makeParagraphWriter(tools);
  const wanted = tools.findName(fieldNames(entity), names?.bodyField, 'body');
  if (wanted) {
    const body = join(textsIn(fields[wanted], tools), [write(entity, wanted)], tools);
    if (body.articleBody) return body;
  }
  const bodies = [...new Set(['body', ...namesOfKind(entity, 'body', tools)])];
  const texts = bodies.map((name) => textsIn(fields[name], tools)).find(({ length }) => length > 0);
  // Each paragraph is written once, where it comes first.
  const parts = [
    ...bodies,
    ...namesOfKind(entity, 'paragraphs', tools),
    ...[...entity.references.keys()].filter((name) => !BESIDE.test(name)),
  ]
    .map((name) => write(entity, name))
    .filter(Boolean);
  const tables = fieldNames(entity)
    .filter((name) => !BESIDE.test(name) && !bodies.includes(name))
    .flatMap((name) => tools.listOf(fields[name]))
    .map((item) => tableOf(item, tools))
    .filter(Boolean);
  const rest = parts.length > 0 ? [] : longestText(entity, tools);
  return join(texts ?? rest, [...parts, ...tables], tools);
}

function longestText(entity: Entity, tools: FormatTools): FormattedText[] {
  const texts = fieldNames(entity)
    .filter((name) => /^field|_/.test(name) && !name.startsWith('drupal_internal'))
    .filter((name) => !OTHER_KINDS.some((kind) => isField(name, kind, entity, tools)))
    .filter((name) => tools.listOf(entity.fields[name]).every((item) => isFormatted(item, tools)))
    .map((name) => textsIn(entity.fields[name], tools));
  const lengthOf = (list: readonly FormattedText[]) =>
    list.reduce((sum, { text }) => sum + text.length, 0);
  return texts.reduce<FormattedText[]>(
    (best, list) => (lengthOf(list) > lengthOf(best) ? list : best),
    [],
  );
}

function join(
  texts: readonly FormattedText[],
  written: readonly string[],
  tools: FormatTools,
): OwnBody {
  const [only] = texts;
  if (only && texts.length === 1 && written.length === 0) {
    return { articleBody: only.text, encodingFormat: only.type };
  }
  const html = [...texts.map((text) => htmlOf(text, tools)), ...written].filter(Boolean).join('\n');
  return { articleBody: html || undefined, encodingFormat: 'text/html' };
}
