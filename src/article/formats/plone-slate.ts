import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { escapeText, linkTo, MAX_DEPTH, wrap } from './plone-html.js';

/** Kinds of elements that are named as in HTML. */
const TAGS = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre div em i b strong u s del sub sup code mark ' +
    'table thead tbody tfoot tr td th'
  ).split(' '),
);

/** Other names for them: of add-ons, and of editors that the text was written in before. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  paragraph: 'p',
  callout: 'p',
  quote: 'blockquote',
  'block-quote': 'blockquote',
  'bulleted-list': 'ul',
  'numbered-list': 'ol',
  'list-item': 'li',
  'heading-two': 'h2',
  'heading-three': 'h3',
  'heading-four': 'h4',
};

/** How a piece of text may be marked, each with its element. */
const MARKS: Readonly<Record<string, string>> = {
  bold: 'strong',
  strong: 'strong',
  italic: 'em',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  sub: 'sub',
  subscript: 'sub',
  sup: 'sup',
  superscript: 'sup',
};

/** The text of Volto's editor, a tree of Slate nodes, as HTML. https://docs.slatejs.org/concepts/02-nodes */
export function renderSlate(nodes: unknown, tools: FormatTools, depth = 0): string {
  if (depth > MAX_DEPTH) return '';
  return tools
    .listOf(nodes)
    .map((node) => renderNode(tools.membersOf(node), tools, depth))
    .join('');
}

function renderNode(node: JsonObject, tools: FormatTools, depth: number): string {
  if (typeof node['text'] === 'string') return renderText(node, node['text']);
  const type = tools.textOf(node['type']) ?? '';
  if (/^(hr|divider)$/.test(type)) return '<hr>';
  if (type === 'br') return '<br>';
  const content = renderSlate(node['children'], tools, depth + 1);
  if (/^(link|a|simpleLink)$/.test(type)) return linkTo(addressOf(node, tools), content);
  const tag = Object.hasOwn(OTHER_NAMES, type) ? OTHER_NAMES[type] : type;
  // A cell keeps its place in the row.
  if (tag === 'td' || tag === 'th') return `<${tag}>${content}</${tag}>`;
  if (tag && TAGS.has(tag)) return wrap(tag, content);
  // The editor shows what it doesn't know as a paragraph; within one, that is an add-on's mark.
  return depth === 0 ? wrap('p', content) : content;
}

function renderText(leaf: JsonObject, text: string): string {
  return Object.entries(MARKS)
    .filter(([name]) => leaf[name] === true)
    .reduce((html, [, tag]) => wrap(tag, html), escapeText(text));
}

/** Where a link leads: in the ways of the editor's two kinds of links, and of the one it had before. */
function addressOf(node: JsonObject, { membersOf, textOf, listOf }: FormatTools) {
  const data = membersOf(node['data']);
  const { internal, external, email } = membersOf(data['link']);
  const [target] = listOf(membersOf(internal)['internal_link']);
  const mailbox = textOf(membersOf(email)['email_address']);
  return (
    textOf(data['url']) ??
    textOf(membersOf(target)['@id']) ??
    textOf(membersOf(external)['external_link']) ??
    (mailbox && `mailto:${mailbox.replace(/^mailto:/, '')}`) ??
    textOf(node['url']) ??
    textOf(data['href'])
  );
}
