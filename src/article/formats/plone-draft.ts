import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { escapeText, escapeValue, linkTo, wrap } from './plone-html.js';

/** Styles of one paragraph that are read: more than any has. */
const MAX_RANGES = 100;

/** https://draftjs.org/docs/api-reference-content-block */
const TAGS: Readonly<Record<string, string>> = {
  'header-one': 'h1',
  'header-two': 'h2',
  'header-three': 'h3',
  'header-four': 'h4',
  'header-five': 'h5',
  'header-six': 'h6',
  'unordered-list-item': 'li',
  'ordered-list-item': 'li',
  blockquote: 'blockquote',
  'code-block': 'pre',
};

const STYLES: Readonly<Record<string, string>> = {
  BOLD: 'strong',
  ITALIC: 'em',
  UNDERLINE: 'u',
  STRIKETHROUGH: 's',
  CODE: 'code',
  SUBSCRIPT: 'sub',
  SUPERSCRIPT: 'sup',
};

interface Range {
  start: number;
  end: number;
  /** A style's name, or an entity's key. */
  name: string;
}

/** The text of Volto's editor until Volto 15, Draft.js' raw content, as HTML. */
export function renderDraft(content: JsonObject, tools: FormatTools): string {
  const { listOf, membersOf, textOf } = tools;
  let list = '';
  const parts = listOf(content['blocks']).map((value) => {
    const block = membersOf(value);
    const type = textOf(block['type']) ?? '';
    const tag = Object.hasOwn(TAGS, type) ? TAGS[type] : undefined;
    const listTag = tag === 'li' ? type.slice(0, 1) + 'l' : '';
    const edge = listTag === list ? '' : endTag(list) + startTag(listTag);
    list = listTag;
    return edge + wrap(tag ?? 'p', renderBlock(block, membersOf(content['entityMap']), tools));
  });
  return parts.join('') + endTag(list);
}

function startTag(name: string): string {
  return name && `<${name}>`;
}

function endTag(name: string): string {
  return name && `</${name}>`;
}

/** The words of a block: parted where an entity such as a link begins or ends, each part with its styles. */
function renderBlock(block: JsonObject, entities: JsonObject, tools: FormatTools): string {
  const text = typeof block['text'] === 'string' ? block['text'] : '';
  const styles = rangesOf(block['inlineStyleRanges'], 'style', tools);
  const links = rangesOf(block['entityRanges'], 'key', tools);
  return partsOf(text, links)
    .map(([start, end]) => {
      const words = renderStyles(text, start, end, styles);
      const key = links.find((link) => link.start <= start && link.end >= end)?.name;
      return key === undefined ? words : renderEntity(words, entities[key], tools);
    })
    .join('');
}

function renderEntity(words: string, value: unknown, { membersOf, textOf }: FormatTools): string {
  const { data } = membersOf(value);
  const { url, href, src, alt } = membersOf(data);
  const image = textOf(src);
  if (!image) return linkTo(textOf(url) ?? textOf(href), words);
  return `<img src="${escapeValue(image)}" alt="${escapeValue(textOf(alt) ?? '')}">`;
}

function renderStyles(text: string, from: number, to: number, styles: readonly Range[]): string {
  const within = styles
    .map(({ start, end, name }) => ({
      start: Math.max(start, from) - from,
      end: Math.min(end, to) - from,
      name,
    }))
    .filter(({ start, end }) => start < end);
  const words = text.slice(from, to);
  return partsOf(words, within)
    .map(([start, end]) => {
      const names = within
        .filter((style) => style.start <= start && style.end >= end)
        .map(({ name }) => (Object.hasOwn(STYLES, name) ? STYLES[name] : undefined));
      return [...new Set(names)].reduce(
        (html: string, tag) => (tag ? wrap(tag, html) : html),
        escapeText(words.slice(start, end)),
      );
    })
    .join('');
}

/** A text's parts, from where to where, between the edges of ranges. */
function partsOf(text: string, ranges: readonly Range[]): (readonly [number, number])[] {
  const edges = [0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]
    .filter((edge) => edge <= text.length)
    .sort((a, b) => a - b);
  return edges.slice(1).flatMap((end, index) => {
    const start = edges[index] ?? 0;
    return start < end ? [[start, end] as const] : [];
  });
}

function rangesOf(value: unknown, nameOf: string, { listOf, membersOf, textOf }: FormatTools) {
  return listOf(value)
    .slice(0, MAX_RANGES)
    .flatMap((item): Range[] => {
      const range = membersOf(item);
      const { offset, length } = range;
      const name = textOf(range[nameOf]);
      return typeof offset === 'number' && typeof length === 'number' && offset >= 0 && name
        ? [{ start: offset, end: offset + length, name }]
        : [];
    });
}
