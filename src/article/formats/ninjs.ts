import type { JsonObject } from '../fields/json-value.js';
import type { ListArticles, MappedArticle } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { associationsOf, imagesOf } from './ninjs-image.js';
import { firstWithRole, type NinjsText, textsOf, withSmallNames, wordsOf } from './ninjs-texts.js';

/** Types of item that are no news to read. */
const NO_ARTICLE = /^(?:event|planning)$/;

/** Roles of headlines for other places than the head of an article. */
const ELSEWHERE = /short|seo|web|social|mobile|extended|slug|print|original|title/;

/** Roles of descriptions that can stand above a text, the best first. */
const SUMMARIES = [
  'lead',
  'preamble',
  'abstract',
  'summary',
  'teaser',
  'text',
  'main',
  'caption',
  '',
];

/**
 * News items of IPTC's ninjs, in its versions 1, 2 and 3, and in the dialect of Superdesk
 * (https://iptc.org/std/ninjs/). `edNote` is for editors and never read.
 */
export const listArticles: ListArticles = (entries, _document, _context, tools) => {
  const items = entries.map((entry) => withSmallNames(entry, tools)).filter(isItem);
  const articles = items.filter(({ type }) => !NO_ARTICLE.test(tools.textOf(type) ?? ''));
  if (items.length > 0 && articles.length === 0) {
    tools.fail('not-an-article', `an item of the type "${tools.textOf(items[0]?.['type']) ?? ''}"`);
  }
  return articles.map((item) => ({
    names: [
      item['uri'],
      item['guid'],
      item['_id'],
      item['slug'],
      ...tools.listOf(item['altids']).map((id) => tools.membersOf(id)['value']),
    ],
    map: () => mapItem(item, tools),
  }));
};

function isItem(item: JsonObject): boolean {
  return Object.keys(item).some((name) =>
    /^(?:headline|headlines|bodies|descriptions|(?:body|description)_\w+|renditions)$/.test(name),
  );
}

function mapItem(item: JsonObject, tools: FormatTools): MappedArticle {
  const { encodeWords, hasTags, textOf } = tools;
  const text = (name: string) => textOf(item[name]);
  const headlines = textsOf(item, 'headline', tools);
  const main = firstWithRole(headlines, ['main', 'headline', '']) ?? headlines[0];
  const second = headlines.find((one) => one !== main && one.role && !ELSEWHERE.test(one.role));
  const body = chooseBody(textsOf(item, 'body', tools), tools);
  const descriptions = textsOf(item, 'description', tools);
  const summary = firstWithRole(descriptions, SUMMARIES) ?? descriptions[0];
  const terms = text('usageterms');
  return {
    node: {
      '@id': text('uri') ?? text('guid'),
      url: pageOf(text('uri')),
      inLanguage: text('language'),
      headline: wordsOf(main, tools),
      alternativeHeadline: wordsOf(second, tools),
      locationCreated: text('located'),
      datePublished:
        text('firstpublished') ??
        text('versioncreated') ??
        text('contentcreated') ??
        text('firstcreated'),
      dateModified: text('versioncreated'),
      expires: text('expires'),
      description: wordsOf(summary, tools),
      articleBody: body && withinBody(body.value),
      encodingFormat: body && encodingOf(body, tools),
      image: imagesOf(item, tools),
      author: authorsOf(item, tools),
      publisher: publisherOf(item, tools),
      copyrightNotice: text('copyrightnotice'),
      usageInfo: terms && hasTags(terms) ? encodeWords(terms) : terms,
      isAccessibleForFree: !/^(?:incomplete|partial|associated)$/.test(
        text('representationtype') ?? '',
      ),
    },
    related: relatedOf(item, tools),
    tags: tagsOf(item, tools),
    embargoedUntil: text('embargoeduntil') ?? text('embargoed'),
    withheld: reasonOf(text('pubstatus')),
  };
}

/** A whole document holds its text within `body`; what its `head` has is no text. */
function withinBody(html: string): string {
  const start = /<body\b[^<>]*>/i.exec(html);
  return start ? html.slice(start.index + start[0].length).replace(/<\/body>.*$/is, '') : html;
}

/** HTML before text; never the formats of news systems, which a browser can't show. */
function chooseBody(bodies: readonly NinjsText[], { hasTags }: FormatTools): NinjsText | undefined {
  const shown = bodies.filter(
    ({ type }) => !/^(?:application|text)\/(?:xml|vnd\.iptc|.*nitf)/.test(type),
  );
  return (
    shown.find(({ type, value }) => type.includes('html') && hasTags(value)) ??
    shown.find(({ type, value }) => type !== 'text/plain' && hasTags(value)) ??
    shown[0]
  );
}

/** What a text is said to be counts for plain ones alone: HTML without tags has lines, not blocks. */
function encodingOf({ type, value }: NinjsText, { hasTags }: FormatTools): string | undefined {
  if (type === 'text/plain') return type;
  return hasTags(value) ? 'text/html' : undefined;
}

/** An identifier is a page only by chance: addresses of interfaces are none. */
function pageOf(uri: string | undefined): string | undefined {
  const isPage =
    /^https?:/i.test(uri ?? '') && !/\/\/api\.|\/api\/|\/content\/v?\d|[?&]qt=/i.test(uri ?? '');
  return isPage ? uri : undefined;
}

/** Words with which bylines begin, in several languages. */
const BYLINE = /^(?:by|von|par|por|di|av|door|texte?:?)\s+(?=\p{Lu})/iu;

function authorsOf(item: JsonObject, tools: FormatTools): unknown[] {
  const { listOf, membersOf, textOf } = tools;
  const byline = textOf(item['by']) ?? textOf(item['byline']);
  if (byline) {
    const text = tools.hasTags(byline) ? tools.encodeWords(byline) : byline;
    return [text?.replace(BYLINE, '')];
  }
  return listOf(item['authors']).map(
    (author) => textOf(membersOf(author)['name']) ?? textOf(author),
  );
}

function publisherOf(
  item: JsonObject,
  { listOf, membersOf, textOf }: FormatTools,
): JsonObject | undefined {
  const [source] = listOf(item['infosources']).map(membersOf);
  const name =
    textOf(source?.['name']) ?? textOf(item['source']) ?? textOf(item['copyrightholder']);
  return name ? { name } : undefined;
}

/** Other texts that belong to an item; what has no address of a page is named alone. */
function relatedOf(item: JsonObject, tools: FormatTools) {
  return associationsOf(item, tools)
    .filter(({ type }) => /^(?:text|composite)$/.test(tools.textOf(type) ?? ''))
    .flatMap((association) => {
      const [headline] = textsOf(association, 'headline', tools);
      const name = headline?.value ?? tools.textOf(association['title']);
      return name ? [{ name, url: pageOf(tools.textOf(association['uri'])) }] : [];
    });
}

function tagsOf(item: JsonObject, { listOf, membersOf, textOf }: FormatTools): string[] {
  const subjects = listOf(item['subjects'] ?? item['subject']).flatMap(
    (subject) => textOf(membersOf(subject)['name']) ?? [],
  );
  const keywords = listOf(item['keywords']).flatMap((word) => textOf(word)?.split(/,\s*/) ?? []);
  return [...new Set(subjects.length > 0 ? subjects : keywords)];
}

function reasonOf(status = 'usable'): string | undefined {
  return /^(?:withheld|cancell?ed)$/i.test(status) ? `is ${status.toLowerCase()}` : undefined;
}
