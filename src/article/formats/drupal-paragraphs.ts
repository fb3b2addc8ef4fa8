import type { DrupalEntity } from './drupal-entity.js';
import { entityOf, formattedText, textIn } from './drupal-fields.js';
import { imageOf } from './drupal-image.js';
import { linkOf } from './drupal-links.js';
import type { FormatTools } from './format-tools.js';

/** Paragraphs hold paragraphs: in columns, in accordions. */
const MAX_DEPTH = 4;

/** Fields of a paragraph that are for its looks. */
const NOT_SHOWN =
  /^(?:drupal_internal__\w+|status|created|langcode|default_langcode|parent_\w+|behavior_settings|revision\w*|content_translation\w*|paragraph_type|uid|field_(?:style|layout|color|colour|theme|background\w*|width|align\w*|view\w*|anchor|id|class(?:es)?))$/;

/** Fields of a paragraph that are its heading. */
const HEADING = /^field_(?:\w*_)?(?:title|heading|headline|titre|titel|uberschrift|titulo|titolo)$/;

/**
 * A text that is built of paragraphs, the entities of the module of that name, as HTML: the fields of
 * each in their order. Untrusted still.
 */
export function renderParagraphs(
  references: readonly unknown[],
  documentUrl: string,
  tools: FormatTools,
  depth = 0,
): string {
  return references
    .map((reference) => entityOf(reference))
    .filter((paragraph) => paragraph !== undefined)
    .filter((paragraph) => textIn(paragraph, 'status', tools) !== 'false')
    .map((paragraph) => renderParagraph(paragraph, documentUrl, tools, depth))
    .join('\n');
}

function renderParagraph(
  paragraph: DrupalEntity,
  documentUrl: string,
  tools: FormatTools,
  depth: number,
): string {
  const html = [...paragraph.fields]
    .filter(([name]) => !NOT_SHOWN.test(name))
    // A heading comes before its text, wherever the answer has it.
    .sort(([a], [b]) => Number(HEADING.test(b)) - Number(HEADING.test(a)))
    .flatMap(([name, values]) => values.map((value) => [name, value] as const))
    .map(([name, value]) => renderValue(name, value, paragraph, documentUrl, tools, depth))
    .join('');
  return /quote|zitat|citation|cita/.test(paragraph.type)
    ? `<blockquote>${html}</blockquote>`
    : html;
}

function renderValue(
  name: string,
  value: unknown,
  paragraph: DrupalEntity,
  documentUrl: string,
  tools: FormatTools,
  depth: number,
): string {
  const { hasTags, membersOf } = tools;
  const entity = entityOf(value);
  if (entity?.type.startsWith('paragraph--')) {
    return depth < MAX_DEPTH ? renderParagraphs([value], documentUrl, tools, depth + 1) : '';
  }
  const image = imageOf(value, documentUrl, tools);
  if (image) return renderImage(image, tools);
  if (entity) return '';
  const members = membersOf(value);
  if ('uri' in members) {
    const { name: words, url } = linkOf(value, paragraph, tools) ?? {};
    return url ? `<p><a href="${escape(url)}">${escape(words ?? url)}</a></p>` : '';
  }
  const text = typeof value === 'boolean' ? undefined : formattedText(value, tools);
  if (!text) return '';
  if (text.type === 'text/html' || hasTags(text.text)) return text.text;
  return HEADING.test(name) ? `<h2>${escape(text.text)}</h2>` : renderPlain(name, text.text);
}

/** A short text is shown where it has a name that says so: others are names of colours and layouts. */
function renderPlain(name: string, text: string): string {
  const isText = /text|body|quote|caption|content|description|intro|author|source|zitat|cita/.test(
    name,
  );
  return isText ? `<p>${escape(text)}</p>` : '';
}

function renderImage(image: Record<string, unknown>, { textOf }: FormatTools): string {
  // These are encoded already.
  const [url, alt, caption] = ['url', 'description', 'caption'].map((name) => textOf(image[name]));
  const words = caption ? `<figcaption>${caption.replaceAll('<', '&lt;')}</figcaption>` : '';
  return `<figure><img src="${quote(url)}" alt="${quote(alt)}">${words}</figure>`;
}

function quote(encoded = ''): string {
  return encoded.replaceAll('"', '&quot;');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
