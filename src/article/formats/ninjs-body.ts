import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { isPicture } from './ninjs-image.js';
import { type NinjsText, textsOf } from './ninjs-texts.js';

export interface NinjsBody {
  articleBody: string;
  encodingFormat?: string | undefined;
}

/** The text of an item; `headline` is what a plain one may begin with. */
export function bodyOf(
  item: JsonObject,
  headline: string | undefined,
  tools: FormatTools,
): NinjsBody | undefined {
  const bodies = textsOf(item, 'body', tools);
  const isDescribed = textsOf(item, 'description', tools).length > 0;
  const body = chooseBody(
    // Superdesk gives the alternative of a picture as its text.
    isPicture(item, tools) && isDescribed ? bodies.filter(isHtml) : bodies,
    tools,
  );
  if (!body) return undefined;
  const { value } = body;
  if (isHtml(body) || /^\s*<(?:!doctype|html|body|article|section|div|p|h\d)\b/i.test(value)) {
    return makeHtml(withinBody(value), tools);
  }
  const [first = '', ...lines] = value.split('\n');
  const text = first.trim() === headline && lines.length > 0 ? lines.join('\n') : value;
  // Newsrooms write `&amp;` into plain texts too; without it, nothing in them is code.
  const isRaw = body.type === 'text/plain' && (tools.hasTags(text) || !/&#?\w+;/.test(text));
  return { articleBody: text, encodingFormat: isRaw ? 'text/plain' : undefined };
}

function isHtml({ type }: NinjsText): boolean {
  return type.includes('html');
}

/** Roles of texts that are not the whole one. */
const PART =
  /teaser|lead|preamble|abstract|summary|short|intro|headline|caption|note|social|seo|push|alert|fact|box/;

/**
 * The main text before parts of it, and HTML before plain text; never the formats of news systems,
 * which a browser can't show.
 */
function chooseBody(bodies: readonly NinjsText[], { hasTags }: FormatTools): NinjsText | undefined {
  const readable = bodies.filter(
    ({ type }) => !/^(?:application|text)\/(?:xml|json|vnd\.|.*nitf)/.test(type),
  );
  const [shown = []] = [
    readable.filter(({ role }) => /^(?:main|body|full)/.test(role)),
    readable.filter(({ role }) => !PART.test(role)),
    readable,
  ].filter((list) => list.length > 0);
  return (
    shown.find((body) => isHtml(body) && hasTags(body.value)) ??
    shown.find(({ type, value }) => type !== 'text/plain' && hasTags(value)) ??
    shown[0]
  );
}

/** A whole document holds its text within `body`; what its `head` has is no text. */
function withinBody(html: string): string {
  const start = /<body\b[^<>]*>/i.exec(html);
  return (
    (start ? html.slice(start.index + start[0].length).replace(/<\/body>.*$/is, '') : html)
      // TT puts section and agency above a text, in a line of their own.
      .replace(/<div class="dat">.{0,500}?<\/div>/s, '')
  );
}

/** Tags that part a text into blocks. */
const BLOCK = /<(?:p|div|br|h\d|ul|ol|table|section|article|blockquote|figure|pre)\b/i;

/** Lines of HTML go on, but where no tag parts it, blank lines are meant to. */
function makeHtml(html: string, { hasTags }: FormatTools): NinjsBody {
  const isEscaped = !hasTags(html) && /&lt;\/?[a-z]/i.test(html);
  if (isEscaped) return { articleBody: html };
  if (BLOCK.test(html)) return { articleBody: html, encodingFormat: 'text/html' };
  const paragraphs = html.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return {
    articleBody: paragraphs.map((paragraph) => `<p>${paragraph.trim()}</p>`).join(''),
    encodingFormat: 'text/html',
  };
}
