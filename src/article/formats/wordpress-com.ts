import type { JsonObject } from '../fields/json-value.js';
import type { MappedArticle } from './article-format.js';
import type { FormatTools } from './format-tools.js';

/** Members that `item` can name a post of WordPress.com by. */
export const COM_NAMES = ['ID', 'slug', 'URL', 'short_URL', 'global_ID', 'guid'];

/** https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/posts/%24post_ID/ */
export function isComPost(post: JsonObject, { textOf }: FormatTools): boolean {
  return ['ID', 'URL'].every((name) => textOf(post[name])) && 'title' in post && 'content' in post;
}

/** A post of the older interface of WordPress.com and Jetpack. */
export function mapComPost(post: JsonObject, tools: FormatTools): MappedArticle {
  const { encodeWords, membersOf, textOf } = tools;
  const { name, URL: authorUrl } = membersOf(post['author']);
  const status = textOf(post['status']) ?? 'publish';
  return {
    node: {
      identifier: textOf(post['ID']),
      url: textOf(post['URL']),
      inLanguage: post['lang'],
      headline: encodeWords(post['title']),
      datePublished: post['date'],
      dateModified: post['modified'],
      description: encodeWords(post['excerpt']),
      articleBody: textOf(post['content']),
      encodingFormat: 'text/html',
      image: imageOf(post, tools),
      author: textOf(name) ? { name: textOf(name), url: authorUrl } : undefined,
      keywords: [post['categories'], post['tags']]
        .flatMap((terms) => Object.values(membersOf(terms)))
        .map(membersOf)
        .filter(({ slug }) => slug !== 'uncategorized')
        .map((term) => textOf(term['name'])),
    },
    base: post['URL'],
    withheld: status === 'publish' ? undefined : `is not published: its status is ${status}`,
  };
}

function imageOf(post: JsonObject, { membersOf, textOf }: FormatTools): JsonObject | undefined {
  const { URL: url, width, height, alt } = membersOf(post['post_thumbnail']);
  if (textOf(url)) return { url, width, height, description: textOf(alt) ?? '' };
  const featured = textOf(post['featured_image']);
  return featured ? { url: featured } : undefined;
}
