import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** How themes invite to read on where an excerpt was cut, without a link. */
const INVITATION =
  /((?:…|\.\.\.)\]?)\s*(?:continue reading|read (?:more|the rest)|weiterlesen|mehr lesen|lire (?:la )?(?:suite|plus)|en savoir plus|(?:seguir|continuar) leyendo|leer más|leggi (?:tutto|di più)|continua a leggere|continuar? a ler|lees (?:meer|verder)|läs mer|les mer|læs mere|czytaj (?:dalej|więcej)|читать далее)(?:[^.]{0,200})$/i;

const EMPTY = /^(?:\s|&nbsp;|&#0?13;|<\/?p>|<br ?\/?>|<!--[^<>]*-->)*$/i;

/** The HTML of a field: WordPress has it as `rendered`, WordPress.com as it is. */
export function renderedOf(value: unknown, { membersOf, textOf }: FormatTools): string | undefined {
  return textOf(membersOf(value)['rendered'] ?? value);
}

/** The headline of a post. */
export function titleOf(post: JsonObject, tools: FormatTools): string | undefined {
  return tools.encodeWords(renderedOf(post['title'], tools));
}

/** The text; paragraphs without words or anything else are none. */
export function bodyOf(post: JsonObject, tools: FormatTools): string | undefined {
  const html = renderedOf(post['content'], tools);
  return html && EMPTY.test(html) ? undefined : html;
}

/**
 * The excerpt, if an editor wrote it: `[…]` at its end says that WordPress cut it from the text, where
 * the reader finds it again.
 */
export function summaryOf(
  post: JsonObject,
  hasBody: boolean,
  tools: FormatTools,
): string | undefined {
  const html = renderedOf(post['excerpt'], tools);
  if (!html) return undefined;
  const whole = withoutMoreLink(html, post, tools);
  const words = tools.encodeWords(whole)?.replace(INVITATION, '$1').trim();
  if (!words || !/[\p{L}\p{N}]/u.test(words)) return undefined;
  const [end = ''] = /\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)$/.exec(words) ?? [];
  // Themes put a link in the place of the brackets.
  const isCut = end.endsWith(']') || (end && whole !== html);
  if (isCut && hasBody) return undefined;
  return end ? `${words.slice(0, -end.length)}…` : words;
}

/** HTML without a link to the rest of the text as its end: one of that class, or to the post itself. */
export function withoutMoreLink(
  html: string,
  post: JsonObject,
  { encodeWords, textOf }: FormatTools,
): string {
  const start = html.lastIndexOf('<a');
  const end = html.indexOf('</a>', start);
  if (start < 0 || end < 0 || !/^<a\s/.test(html.slice(start, start + 3))) return html;
  const tag = html.slice(start, html.indexOf('>', start));
  const link = textOf(post['link'] ?? post['URL']);
  const isMore = /class=["'][^"']*\b(?:more|read)/i.test(tag) || (link && tag.includes(link));
  const isEnd = !encodeWords(html.slice(end + 4).replace(/[»›→.…\]]/g, ''));
  return isMore && isEnd ? html.slice(0, start) + html.slice(end + 4) : html;
}
