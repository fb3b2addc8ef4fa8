import type { JsonObject } from '../fields/json-value.js';
import type { ListArticles } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { mapItem, pageOf } from './json-feed-item.js';

/**
 * JSON Feed 1 and 1.1: a whole feed, or items without one. https://www.jsonfeed.org/version/1.1/
 * Items stay in the order of the feed.
 */
export const listArticles: ListArticles = (entries, document, { documentUrl }, tools) => {
  const { membersOf, textOf, wholeListOf } = tools;
  const around = membersOf(document);
  const isFeed = entries[0] === document && isFeedLike(around, tools);
  const feed = isFeed || entries[0] !== document ? around : {};
  const items = wholeListOf(isFeed ? around['items'] : entries)
    .map(membersOf)
    .filter((item) => isFeed || hasContent(item));
  return items.map((item) => ({
    names: [
      ...['id', 'url', 'external_url'].map((name) => item[name]),
      pageOf(item, feed, documentUrl, tools),
      slugOf(textOf(item['url'])),
    ],
    map: () => mapItem(item, feed, documentUrl, tools),
  }));
};

function isFeedLike(feed: JsonObject, { listOf, membersOf, textOf }: FormatTools): boolean {
  if (!Array.isArray(feed['items'])) return false;
  return (
    /jsonfeed\.org\/version/i.test(textOf(feed['version']) ?? '') ||
    listOf(feed['items']).some((item) => hasContent(membersOf(item)))
  );
}

function hasContent(item: JsonObject): boolean {
  return item['content_html'] !== undefined || item['content_text'] !== undefined;
}

/** The last part of a path, unless it is a number: that is one of the list. */
function slugOf(address: string | undefined): string | undefined {
  const [path = ''] = (address ?? '').split(/[?#]/);
  const slug = path
    .replace(/\/$/, '')
    .split('/')
    .pop()
    ?.replace(/\.html?$/i, '');
  return slug && !/^\d+$/.test(slug) ? slug : undefined;
}
