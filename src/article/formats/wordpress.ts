import type { JsonObject } from '../fields/json-value.js';
import type { ListArticles, MappedArticle, MappingContext } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { COM_NAMES, isComPost, mapComPost } from './wordpress-com.js';
import { zonedDate } from './wordpress-dates.js';
import { fieldFinder, relatedOf } from './wordpress-fields.js';
import { leadImage } from './wordpress-image.js';
import { languagesOf, translationsOf } from './wordpress-languages.js';
import { authorsOf } from './wordpress-people.js';
import { sectionOf, termsOf } from './wordpress-terms.js';

/**
 * Posts, pages and custom types of WordPress's REST API, one or a list
 * (https://developer.wordpress.org/rest-api/reference/posts/), with what the usual plugins add; and
 * those of WordPress.com's older interface.
 */
export const listArticles: ListArticles = (entries, document, context, tools) => {
  const { fail, listOf, membersOf } = tools;
  const isWrapped = 'site_ID' in membersOf(listOf(membersOf(document)['posts'])[0]);
  const posts = (isWrapped ? listOf(membersOf(document)['posts']) : entries).map(membersOf);
  const ofComs = posts.filter((post) => isComPost(post, tools));
  const ofOthers = posts.filter(
    (post) => 'rendered' in membersOf(post['title'] ?? post['content']),
  );
  const articles = ofOthers.filter(({ type }) => type !== 'attachment');
  if (ofOthers.length > 0 && articles.length === 0) fail('not-an-article', 'a file of the library');
  return [
    ...articles.map((post) => ({
      names: namesOf(post, tools),
      map: () => mapPost(post, context, tools),
    })),
    ...ofComs.map((post) => ({
      names: COM_NAMES.map((name) => post[name]),
      map: () => mapComPost(post, tools),
    })),
  ];
};

function namesOf(post: JsonObject, { membersOf }: FormatTools): unknown[] {
  const { canonical } = membersOf(post['yoast_head_json']);
  return [post['id'], post['slug'], post['link'], membersOf(post['guid'])['rendered'], canonical];
}

function mapPost(post: JsonObject, context: MappingContext, tools: FormatTools): MappedArticle {
  const { encodeWords, listOf, membersOf, textOf } = tools;
  const { bodyField, datelineField, ...others } = context.fieldNames ?? {};
  const yoast = membersOf(post['yoast_head_json']);
  const schema = listOf(membersOf(yoast['schema'])['@graph']).map(membersOf);
  const terms = termsOf(post, tools);
  const find = fieldFinder(post, tools);
  const content = membersOf(post['content']);
  const body = bodyField
    ? renderedOf(find('body', bodyField), tools)
    : (textOf(content['rendered']) ?? textOf(find('body')));
  const siteName = textOf(yoast['og_site_name']);
  return {
    node: {
      identifier: textOf(post['id']),
      url: textOf(post['link']) ?? textOf(yoast['canonical']),
      inLanguage: languagesOf(post, yoast, schema, tools),
      headline: encodeWords(membersOf(post['title'])['rendered']),
      alternativeHeadline: encodeWords(find('subheadline')),
      dateline: encodeWords(find('dateline', datelineField)),
      locationCreated: encodeWords(find('place')),
      datePublished: zonedDate(textOf(post['date']), textOf(post['date_gmt'])),
      dateModified: zonedDate(textOf(post['modified']), textOf(post['modified_gmt'])),
      description: summaryOf(membersOf(post['excerpt'])['rendered'], body, tools),
      articleBody: body,
      encodingFormat: 'text/html',
      image: leadImage(post, yoast, tools),
      author: authorsOf(post, yoast, tools),
      publisher: siteName && { name: siteName },
      keywords: terms.map((term) => textOf(term['name'])),
      workTranslation: translationsOf(post, context, tools),
      isPartOf: sectionOf(terms, tools),
    },
    base: textOf(post['link']),
    related: relatedOf(find, others, tools),
    withheld: reasonOf(post, content, tools),
  };
}

/** A field of the post itself has its text in `rendered`. */
function renderedOf(value: unknown, { membersOf, textOf }: FormatTools): string | undefined {
  return textOf(membersOf(value)['rendered'] ?? value);
}

/** A link with which themes end an excerpt. */
const MORE_LINK = /<a\b[^<>]*\bmore-link\b[^<>]*>.*<\/a>/s;

/** What WordPress cuts from the text, where no one wrote an excerpt, ends like this. */
const CUT = /\s*(?:\[(?:…|&hellip;|&#8230;|\.\.\.)\]|&hellip;|…)\s*$/;

function summaryOf(
  excerpt: unknown,
  body: string | undefined,
  { encodeWords, textOf }: FormatTools,
): string | undefined {
  const words = encodeWords(textOf(excerpt)?.slice(0, 20_000).replace(MORE_LINK, ''));
  if (!words || !CUT.test(words)) return words;
  return body && words.trimEnd().endsWith(']') ? undefined : words.replace(CUT, '…');
}

function reasonOf(
  { status }: JsonObject,
  content: JsonObject,
  { textOf }: FormatTools,
): string | undefined {
  if (content['protected'] === true && !textOf(content['rendered'])) {
    return 'is protected by a password';
  }
  const state = textOf(status) ?? 'publish';
  return state === 'publish' ? undefined : `is not published: its status is ${state}`;
}
