import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { linkOf } from './json-feed-files.js';

interface Author {
  name: string | undefined;
  url: string | undefined;
}

/**
 * The authors of an item: `authors` of version 1.1, else `author` of version 1, else those of the
 * feed. Relative addresses are relative to `base`.
 * https://www.jsonfeed.org/version/1.1/#items-a-name-items-a
 */
export function authorsOf(
  item: JsonObject,
  feed: JsonObject,
  base: string,
  tools: FormatTools,
): Author[] {
  const { listOf, membersOf, textOf } = tools;
  const read = (value: unknown): Author[] =>
    listOf(value)
      .map((author) => (typeof author === 'string' ? { name: author } : membersOf(author)))
      .map(({ name, url }) => ({
        name: textOf(name),
        url: linkOf(url, base, tools) ?? textOf(url),
      }))
      .filter(({ name, url }) => name ?? url);
  const [own = []] = [item['authors'], item['author']].map(read).filter(isFilled);
  const feeds = [feed['authors'], feed['author']].map(read).filter(isFilled);
  const authors = own.length > 0 ? own : (feeds[0] ?? []);
  const named = authors.map(({ name, url }) => {
    // An item may name an author of the feed by address alone.
    const known = feeds.flat().find((author) => author.name && author.url === url);
    return { name: name ?? known?.name, url };
  });
  return named.filter(
    ({ name }, index) => named.findIndex((author) => author.name === name) === index,
  );
}

function isFilled(list: readonly unknown[]): boolean {
  return list.length > 0;
}
