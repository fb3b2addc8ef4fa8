import type { FormatTools } from './format-tools.js';

export interface RelatedLink {
  /** Encoded. */
  name: string | undefined;
  url: string | undefined;
}

/** Deeper than a repeated row with a link in it. */
const MAX_DEPTH = 3;

/** Longer than any list of links. */
const MAX_HTML = 20_000;

const LINK =
  /<a\s[^<>]{0,500}?href=(?:"([^"<>]*)"|'([^'<>]*)')[^<>]{0,500}>([\s\S]{0,500}?)<\/a>/gi;

/**
 * The links of a field: link fields (`title`, `url`), posts, addresses, rows that hold one of them, or
 * HTML with links in it.
 */
export function relatedLinksOf(value: unknown, tools: FormatTools, depth = 0): RelatedLink[] {
  const { encodeWords, hasTags, listOf, membersOf, textOf } = tools;
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') {
      if (/^https?:\/\/\S+$/i.test(one.trim())) return [{ name: undefined, url: one.trim() }];
      return hasTags(one)
        ? [...one.slice(0, MAX_HTML).matchAll(LINK)].map(([, double, single, words]) => ({
            name: encodeWords(words),
            url: (double ?? single)?.replaceAll('&amp;', '&'),
          }))
        : [];
    }
    const link = membersOf(one);
    const name = firstMember(['title', 'post_title', 'name', 'label', 'text', 'link_text']);
    const url = firstMember(['url', 'permalink', 'href', 'link', 'guid']);
    if (url) return [{ name: encodeWords(name), url }];
    return depth < MAX_DEPTH
      ? Object.values(link)
          .filter((member) => typeof member === 'object')
          .flatMap((member) => relatedLinksOf(member, tools, depth + 1))
      : [];

    function firstMember(names: readonly string[]): string | undefined {
      return names
        .map((member) => textOf(membersOf(link[member])['rendered'] ?? link[member]))
        .find(Boolean);
    }
  });
}
