import type { JsonObject } from '../fields/json-value.js';
import type { MappedArticle } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { authorsOf } from './json-feed-authors.js';
import { imagesOf, linkOf, linksOf } from './json-feed-files.js';

/** An item as an article in our own format; what it lacks is said by the feed. */
export function mapItem(
  item: JsonObject,
  feed: JsonObject,
  documentUrl: string,
  tools: FormatTools,
): MappedArticle {
  const { encode, listOf, membersOf, textOf } = tools;
  const extension = membersOf(item['_news_article']);
  const home = homeOf(feed, documentUrl, tools);
  const page = pageOf(item, feed, documentUrl, tools);
  const base = page ?? documentUrl;
  const publisher = { name: textOf(feed['title']), url: encode(home) };
  const node: JsonObject = {
    '@id': encode(textOf(item['id'])),
    url: encode(page ?? linkOf(item['external_url'], base, tools)),
    inLanguage: [item['language'], feed['language']],
    headline: textOf(item['title']),
    dateline: textOf(extension['dateline']),
    datePublished: dateOf(item['date_published'], tools),
    dateModified: dateOf(item['date_modified'], tools),
    ...textsOf(item, tools),
    image: imagesOf(item, feed, base, tools),
    author: authorsOf(item, feed, base, tools),
    publisher,
    workTranslation: listOf(extension['translations']).map((translation) => {
      const { language, url, src } = membersOf(translation);
      return { inLanguage: language, url, encoding: { contentUrl: src } };
    }),
    copyrightNotice: [item, feed]
      .flatMap((around) => [
        membersOf(around['_news_article'])['copyright'],
        membersOf(around['_rss'])['copyright'],
      ])
      .map(textOf)
      .find(Boolean),
    isPartOf: home && home !== page ? publisher : undefined,
  };
  return {
    node,
    base: page,
    related: linksOf(item, page, base, tools),
    tags: tagsOf(item['tags'], tools),
    // Feeds made from other feeds often have this date alone.
    datelineDate: node['datePublished'] ? undefined : node['dateModified'],
  };
}

/** The page of an item: its `url`, which may be relative to the feed's site, or an address as its id. */
export function pageOf(
  item: JsonObject,
  feed: JsonObject,
  documentUrl: string,
  tools: FormatTools,
): string | undefined {
  const id = tools.textOf(item['id']);
  const site = homeOf(feed, documentUrl, tools) ?? documentUrl;
  // The specification asks for the item's address as its id, where it has one.
  const permalink = /^https?:\/\//i.test(id ?? '') ? id : undefined;
  return linkOf(item['url'], site, tools) ?? linkOf(permalink, site, tools);
}

function homeOf(feed: JsonObject, documentUrl: string, tools: FormatTools): string | undefined {
  return linkOf(feed['home_page_url'], documentUrl, tools);
}

/** Tags are a list; some write them as a text with commas. */
function tagsOf(tags: unknown, { listOf, textOf }: FormatTools): string[] {
  return typeof tags === 'string'
    ? tags.split(',')
    : listOf(tags).flatMap((tag) => textOf(tag) ?? []);
}

/** Summary and text: the only HTML is in `content_html`; all else is text, though often encoded. */
function textsOf(item: JsonObject, tools: FormatTools): JsonObject {
  const { hasTags, textOf } = tools;
  const html = textOf(item['content_html']);
  const text = textOf(item['content_text']);
  const summary = tools.summaryOf(item['summary'] ?? item['description']);
  if (html) {
    // A feed made by a template that encodes everything has only encoded tags.
    const isEncoded = !hasTags(html) && /^&lt;[a-z]/i.test(html);
    return {
      description: summary,
      articleBody: html,
      encodingFormat: isEncoded ? undefined : 'text/html',
    };
  }
  // Without a title a link blog's note is all there is to read.
  const isNote = !text && !textOf(item['title']);
  return {
    description: isNote ? undefined : summary,
    articleBody: withoutMarkup(text ?? (isNote ? summary : undefined)),
  };
}

/** A text whose brackets stay brackets, whether they came encoded or not. */
function withoutMarkup(text: string | undefined): string | undefined {
  return text?.replaceAll('<', '&#60;').replaceAll('&lt;', '&#60;');
}

/** A date as found, but for those that stand for none. */
function dateOf(value: unknown, { textOf }: FormatTools): string | undefined {
  const text = textOf(value);
  return text && !/^(0|1970-01-01)/.test(text) ? text : undefined;
}
