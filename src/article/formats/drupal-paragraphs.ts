import { addressOfUri, pageOf } from './drupal-addresses.js';
import { type Entity, targetsIn } from './drupal-entity.js';
import { fieldNames, isField } from './drupal-fields.js';
import { headingsIn, IS_BUTTON, isLabel, isShown } from './drupal-headings.js';
import { addressOfFile, imagesIn, lineOf, type OwnImage } from './drupal-images.js';
import { linksInField } from './drupal-links.js';
import { escape } from './drupal-tables.js';
import { decode, htmlOf, plainNameOf, textsIn, wordsIn } from './drupal-texts.js';
import type { FormatTools } from './format-tools.js';

/** Deeper than any editor nests. */
const MAX_DEPTH = 10;

/** What paragraphs are made of: themselves, what a library of them holds, and blocks. */
const IS_PART = /^(paragraph|paragraphs_library_item|block_content)$/;

/** What each paragraph has of Drupal's own, and what editors alone see a block called by. */
const IS_BASE =
  /^(drupal_internal_|revision_|parent_|behavior_|content_translation_|default_langcode|langcode$|status$|created$|changed$|type$|uuid$|id$|info$|label$)/;

/** The HTML of the paragraphs that a field refers to, and of nothing else. */
export type WriteParagraphs = (entity: Entity, field: string) => string;

/** What a paragraph tells of the one thing that it refers to. */
interface Lines {
  label?: string | undefined;
  caption?: string | undefined;
  creditText?: string | undefined;
}

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
    const author = isQuote && names.find((name) => isField(name, 'author', part, tools));
    const by = author && words(part, author);
    const title = headingsIn(names, part, tools).find((name) => words(part, name));
    const fields = [...part.references.keys()];
    const images = fields.flatMap((name) => imagesIn(part, name, tools));
    const isLine = (name: string) =>
      images.length === 1 &&
      (isField(name, 'caption', part, tools) || isField(name, 'credit', part, tools));
    const texts = names
      .filter((name) => name !== title && name !== author && !isLine(name))
      .flatMap((name) => writeTexts(part, name));
    const links = names.flatMap((name) => linksInField(part, name, tools)).filter(({ url }) => url);
    const files = fields
      .filter((name) => imagesIn(part, name, tools).length === 0)
      .flatMap((name) => targetsIn(part, name))
      .filter(({ kind }) => kind === 'media');
    // With a single link, a label is what that is called.
    const isOne = links.length + files.length === 1 && !links[0]?.name;
    const isOnlyLabel = texts.length === 0 && title && isLabel(title);
    const label = isOne
      ? (names.find(
          (name) => IS_BUTTON.test(name) && !writeTexts(part, name)[0] && words(part, name),
        ) ??
        (isOnlyLabel && title))
      : undefined;
    const heading = title && title !== label ? words(part, title) : undefined;
    const called = decode((label ? words(part, label) : heading) ?? '');
    const lines = {
      label: label ? called : undefined,
      ...(images.length === 1 && {
        caption: lineOf(part, 'caption', tools),
        creditText: lineOf(part, 'credit', tools),
      }),
    };
    const said = [...texts, by && `<p>${tag(by)}</p>`].filter(Boolean).join('\n');
    const content = [
      isQuote && said ? `<blockquote>${said}</blockquote>` : said,
      ...links.map(({ name, url = '' }) => link(url, name ?? (called || url))),
      ...fields.map((name) => writeReferences(part, name, depth + 1, lines)),
    ].filter(Boolean);
    // A heading over nothing is that of what can't be shown, such as a view or a form.
    if (!heading || (content.length === 0 && names.some((name) => isReference(part, name)))) {
      return content.join('\n');
    }
    const level = depth > 0 ? 3 : 2;
    return [`<h${level}>${tag(heading)}</h${level}>`, ...content].join('\n');
  }

  /** Whether a field leads to something, be that here or not. */
  function isReference({ fields, references }: Entity, name: string): boolean {
    const [first] = tools.listOf(fields[name]);
    const { target_id: target, plugin_id: plugin } = tools.membersOf(first);
    return references.has(name) || (target ?? plugin ?? undefined) !== undefined;
  }

  function writeTexts(part: Entity, name: string): string[] {
    return tools
      .listOf(part.fields[name])
      .filter((item) => isShown(item, name, part, tools))
      .flatMap((item) => textsIn(item, tools))
      .map((text) => htmlOf(text, tools));
  }

  function writeReferences(part: Entity, name: string, depth: number, lines?: Lines): string {
    const images = lines ? imagesIn(part, name, tools) : [];
    if (images.length > 0) return images.map((image) => figure(image, lines)).join('\n');
    return targetsIn(part, name)
      .map((found) => {
        if (IS_PART.test(found.kind)) return writePart(found, depth);
        return lines && name !== 'thumbnail' ? writeLinkTo(found, lines.label) : '';
      })
      .filter(Boolean)
      .join('\n');
  }

  /** What can't stand in the text itself: videos, files, other pages. */
  function writeLinkTo(entity: Entity, label: string | undefined): string {
    const name = plainNameOf(entity, tools);
    if (entity.kind === 'node') {
      const page = pageOf(entity, tools);
      return page && name ? link(page, name) : '';
    }
    if (entity.kind !== 'media') return '';
    const [video] = fieldNames(entity)
      .filter((field) => /oembed|video|embed|url/.test(field))
      .map((field) => addressOfUri(words(entity, field), entity, tools))
      .filter(Boolean);
    const [file] = [...entity.references.keys()]
      .filter((field) => field !== 'thumbnail')
      .flatMap((field) => targetsIn(entity, field))
      .filter(({ kind }) => kind === 'file')
      .map((found) => addressOfFile(found, tools))
      .filter(Boolean);
    const url = video ?? file;
    return url ? link(url, label ?? name ?? url) : '';
  }

  return (entity, field) => writeReferences(entity, field, 0);
}

/** Words that are encoded already but for their tags. */
function tag(words: string): string {
  return words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function link(url: string, title: string): string {
  return `<p><a href="${escape(url)}">${escape(title)}</a></p>`;
}

function figure(
  { url, description, width, height, caption, creditText }: OwnImage,
  lines?: Lines,
): string {
  const size = Object.entries({ width, height }).map(([name, value]) =>
    typeof value === 'string' && /^\d+$/.test(value) ? ` ${name}="${value}"` : '',
  );
  const alt = typeof description === 'string' ? description : '';
  const texts = [lines?.caption ?? caption, lines?.creditText ?? creditText]
    .filter((line) => typeof line === 'string')
    .map((line) => (/<a\s/i.test(line) ? line : tag(line)));
  const below = texts.length > 0 ? `<figcaption>${texts.join(' – ')}</figcaption>` : '';
  return `<figure><img src="${escape(url)}" alt="${escape(alt)}"${size.join('')}>${below}</figure>`;
}
