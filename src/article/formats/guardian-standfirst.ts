import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

export interface Standfirst {
  summary: string | undefined;
  links: { name: string; url: string }[];
}

/** An item of a list that is a link and nothing else: to read on, such as the live coverage. */
const LINK_ITEM =
  /<li>\s*(?:<strong>\s*)?<a\s[^<>]*href="([^"<>]*)"[^<>]*>([^<]*)<\/a>\s*(?:<\/strong>\s*)?<\/li>/gi;

/** What introduces the text, which is HTML, and the links that it ends with. */
export function readStandfirst(
  fields: JsonObject,
  { encodeWords, textOf }: FormatTools,
): Standfirst {
  const standfirst = textOf(fields['standfirst'])?.slice(0, 20_000) ?? '';
  const links = [...standfirst.matchAll(LINK_ITEM)].flatMap(([, href = '', words]) => {
    const name = encodeWords(words);
    return name ? [{ name, url: href.replaceAll('&amp;', '&') }] : [];
  });
  const points = standfirst.replace(LINK_ITEM, '').replace(/<li\b/gi, '• $&');
  const summary = encodeWords(points)?.replace(/^• |\s*•$/, '');
  return { summary: summary ?? encodeWords(fields['trailText']), links };
}
