import type { JsonObject } from '../fields/json-value.js';
import type { Candidate, ListArticles, MappedArticle, MappingContext } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { customFieldsOf } from './wordpress-custom-fields.js';
import { offsetDate } from './wordpress-dates.js';
import { imageOf } from './wordpress-image.js';
import { languageOf, translationsOf } from './wordpress-languages.js';
import { authorsOf } from './wordpress-people.js';
import { originalOf, readSeo } from './wordpress-seo.js';
import { bodyOf, summaryOf, titleOf } from './wordpress-texts.js';
import { backLinkOf, tagsOf } from './wordpress-terms.js';
import { isProtected, reasonOf } from './wordpress-withheld.js';

/**
 * Posts, pages and custom post types as the REST API of WordPress has them, and posts of the API 1.1 of
 * WordPress.com, whose fields are plain texts. Of what plugins add, the members are read that tell
 * something which WordPress itself doesn't.
 * https://developer.wordpress.org/rest-api/reference/posts/
 * https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/posts/%24post_ID/
 */
export const listArticles: ListArticles = (entries, _document, context, tools) =>
  entries
    .map(tools.membersOf)
    .filter((entry) => isPost(entry, tools))
    .sort((a, b) => (context.item ? 0 : rankOf(a, tools) - rankOf(b, tools)))
    .map((post) => candidateOf(post, context, tools));

/** Without a wish, a post that all may read is better than the head of another. */
function rankOf(post: JsonObject, tools: FormatTools): number {
  return Number(isProtected(post, tools));
}

/** Not an error that stands in a list of posts, nor a comment or a term. */
function isPost(entry: JsonObject, { membersOf, textOf }: FormatTools): boolean {
  const { title, content, excerpt, site_ID: site, ID: id } = entry;
  const texts = [content, excerpt].some(
    (text) => textOf(text) !== undefined || 'rendered' in membersOf(text),
  );
  return 'rendered' in membersOf(title) || ((site ?? id ?? title) !== undefined && texts);
}

function candidateOf(post: JsonObject, context: MappingContext, tools: FormatTools): Candidate {
  const { id, ID: number, slug, link, URL: address, guid, short_URL: short } = post;
  const global = tools.textOf(tools.membersOf(guid)['rendered'] ?? guid);
  return {
    names: [id, number, slug, link, address, global?.replace(/&(#0?38|amp);/g, '&'), short],
    map: () => mapPost(post, context, tools),
  };
}

function mapPost(post: JsonObject, context: MappingContext, tools: FormatTools): MappedArticle {
  const { textOf } = tools;
  const seo = readSeo(post, tools);
  const custom = customFieldsOf(post, context.fieldNames, tools);
  const language = languageOf(post, seo, context.documentUrl, tools);
  const isTeaser = isProtected(post, tools);
  const body = isTeaser ? undefined : (custom.namedBody ?? bodyOf(post, tools) ?? custom.body);
  const { yoast, article } = seo;
  return {
    node: {
      '@id': tools.encode(textOf(post['id'] ?? post['ID'])),
      url: originalOf(post, seo, tools),
      inLanguage: language,
      headline: titleOf(post, tools),
      alternativeHeadline: custom.subheadline,
      dateline: custom.dateline,
      locationCreated: custom.place,
      datePublished: offsetDate(
        post['date'],
        post['date_gmt'],
        yoast['article_published_time'] ?? article['datePublished'],
        tools,
      ),
      dateModified: offsetDate(
        post['modified'],
        post['modified_gmt'],
        yoast['article_modified_time'] ?? article['dateModified'],
        tools,
      ),
      description: summaryOf(post, Boolean(body), tools) ?? custom.summary,
      articleBody: body,
      encodingFormat: 'text/html',
      image: imageOf(post, seo, tools),
      author: authorsOf(post, seo, tools),
      publisher: seo.publisher,
      workTranslation: translationsOf(post, language, context.documentUrl, tools),
      copyrightNotice: article['copyrightNotice'],
      license: article['license'],
      isPartOf: backLinkOf(post, tools),
      isAccessibleForFree: isTeaser ? false : article['isAccessibleForFree'],
    },
    base: textOf(post['link'] ?? post['URL']),
    ...(custom.related && { related: custom.related }),
    tags: tagsOf(post, seo, tools),
    withheld: reasonOf(post),
  };
}
