import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/**
 * The authors of an item: `authors` of version 1.1, else `author` of version 1, else those of the
 * feed. https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
 */
export function authorsOf(item: JsonObject, feed: JsonObject, tools: FormatTools): JsonObject[] {
  const { listOf, membersOf, textOf } = tools;
  const read = (value: unknown): JsonObject[] =>
    listOf(value)
      .map((author) => (typeof author === 'string' ? { name: author } : membersOf(author)))
      .map(({ name, url }) => ({ name: textOf(name), url: textOf(url) }))
      .filter(({ name, url }) => name ?? url);
  const [own = []] = [item['authors'], item['author']].map(read).filter(isFilled);
  const feeds = [feed['authors'], feed['author']].map(read).filter(isFilled);
  if (own.length === 0) return feeds[0] ?? [];
  // An item may name an author of the feed by address alone.
  return own.map((author) =>
    author['name']
      ? author
      : (feeds.flat().find(({ name, url }) => name && url === author['url']) ?? author),
  );
}

function isFilled(list: readonly unknown[]): boolean {
  return list.length > 0;
}
