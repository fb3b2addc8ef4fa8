import { addressOfUri, pageOf } from './drupal-addresses.js';
import type { Entity } from './drupal-entity.js';
import { fieldNames, isField } from './drupal-fields.js';
import { addressOfFile, imagesIn, type OwnImage } from './drupal-images.js';
import { linksInField } from './drupal-links.js';
import { escape, htmlOf, nameOf, textsIn, wordsIn } from './drupal-texts.js';
import type { FormatTools } from './format-tools.js';

/** Deeper than any editor nests. */
const MAX_DEPTH = 10;

/** What paragraphs are made of: themselves, what a library of them holds, and blocks. */
const IS_PART = /^(paragraph|paragraphs_library_item|block_content)$/;

/** What each paragraph has of Drupal's own. */
const IS_BASE =
  /^(drupal_internal_|revision_|parent_|behavior_|content_translation_|default_langcode|langcode$|status$|created$|changed$|type$|uuid$|id$)/;

/** The HTML of the paragraphs that a field refers to; `isStrict`: of nothing else. */
export type WriteParagraphs = (entity: Entity, field: string, isStrict?: boolean) => string;

/**
 * Writes paragraphs (https://www.drupal.org/project/paragraphs) as HTML, in the order of the editor,
 * each once: its heading, its texts and links, and then what it refers to.
 */
export function makeParagraphWriter(tools: FormatTools): WriteParagraphs {
  const seen = new Set<Entity>();
  const words = (entity: Entity, name: string) => wordsIn(entity.fields[name], tools);

  function writePart(part: Entity, depth: number): string {
    if (depth > MAX_DEPTH || seen.has(part) || part.fields['status'] === false) return '';
    seen.add(part);
    const names = fieldNames(part).filter((name) => !IS_BASE.test(name));
    const isQuote = isField(part.bundle, 'quote', part, tools);
    const titles = names.filter((name) => isTitle(name, part, tools));
    const texts = names
      .filter((name) => !titles.includes(name))
      .flatMap((name) => textOf(part, name));
    const heading = titles.map((name) => words(part, name)).find(Boolean);
    const author = names.find((name) => isField(name, 'author', part, tools));
    const by = isQuote && author ? words(part, author) : undefined;
    const said = [...texts, by && `<p>${tag(by)}</p>`].filter(Boolean).join('\n');
    return [
      heading && `<h${depth > 0 ? 3 : 2}>${tag(heading)}</h${depth > 0 ? 3 : 2}>`,
      isQuote && said ? `<blockquote>${said}</blockquote>` : said,
      ...names.map((name) => writeLinks(part, name)),
      ...[...part.references.keys()].map((name) => writeReferences(part, name, depth + 1)),
    ]
      .filter(Boolean)
      .join('\n');
  }

  function textOf(part: Entity, name: string): string[] {
    const value = part.fields[name];
    const isText = (['body', 'summary', 'quote'] as const).some((kind) =>
      isField(name, kind, part, tools),
    );
    return tools
      .listOf(value)
      .filter((item) => (typeof item === 'string' ? isText : isFormatted(item, isText)))
      .flatMap((item) => textsIn(item, tools))
      .map((text) => htmlOf(text, tools));
  }

  function isFormatted(item: unknown, isNamed: boolean): boolean {
    const { processed, format } = tools.membersOf(item);
    return (
      isNamed ||
      typeof processed === 'string' ||
      /^\w+$/.test(String(typeof format === 'string' && format))
    );
  }

  function writeLinks(part: Entity, name: string): string {
    return linksInField(part, name, tools)
      .filter(({ url }) => url)
      .map(({ name: title, url = '' }) => link(url, title ?? url))
      .join('\n');
  }

  function writeReferences(part: Entity, name: string, depth: number, isStrict = false): string {
    const images = isStrict ? [] : imagesIn(part, name, tools);
    if (images.length > 0) return images.map(figure).join('\n');
    return (part.references.get(name) ?? [])
      .map(({ target }) => {
        const found = target();
        if (!found) return '';
        if (IS_PART.test(found.kind)) return writePart(found, depth);
        return isStrict || name === 'thumbnail' ? '' : writeLinkTo(found);
      })
      .filter(Boolean)
      .join('\n');
  }

  /** What can't stand in the text itself: videos, files, other pages. */
  function writeLinkTo(entity: Entity): string {
    const name = nameOf(entity, tools) ?? '';
    if (entity.kind === 'node') {
      const page = pageOf(entity, tools);
      return page && name ? link(page, name.replaceAll('&amp;', '&')) : '';
    }
    if (entity.kind !== 'media') return '';
    const [video] = fieldNames(entity)
      .filter((field) => /oembed|video|embed|url/.test(field))
      .map((field) => addressOfUri(words(entity, field), entity, tools))
      .filter(Boolean);
    const [file] = [...entity.references]
      .filter(([field]) => field !== 'thumbnail')
      .flatMap(([, references]) => references)
      .flatMap(({ target }) => target() ?? [])
      .filter(({ kind }) => kind === 'file')
      .map((found) => addressOfFile(found, tools))
      .filter(Boolean);
    const url = video ?? file;
    return url ? link(url, name.replaceAll('&amp;', '&') || url) : '';
  }

  return (entity, field, isStrict = true) => writeReferences(entity, field, 0, isStrict);
}

/** Whether a field has a heading: one that a paragraph hides is none of these. */
function isTitle(name: string, part: Entity, tools: FormatTools): boolean {
  return /^(field|[a-z]+_)/.test(name) && isField(name, 'title', part, tools);
}

/** Words that are encoded already but for their tags. */
function tag(words: string): string {
  return words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function link(url: string, title: string): string {
  return `<p><a href="${escape(url)}">${escape(title)}</a></p>`;
}

function figure({ url, description, width, height, caption, creditText }: OwnImage): string {
  const size = [
    ['width', width],
    ['height', height],
  ].map(([name, value]) =>
    typeof value === 'string' && /^\d+$/.test(value) ? ` ${String(name)}="${value}"` : '',
  );
  const alt = typeof description === 'string' ? description : '';
  const lines = [caption, creditText]
    .filter((line) => typeof line === 'string')
    .map((line) => (/<a\s/i.test(line) ? line : tag(line)));
  const below = lines.length > 0 ? `<figcaption>${lines.join(' ')}</figcaption>` : '';
  return `<figure><img src="${escape(url)}" alt="${escape(alt)}"${size.join('')}>${below}</figure>`;
}
