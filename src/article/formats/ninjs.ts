import type { JsonObject } from '../fields/json-value.js';
import type { ListArticles, MappedArticle } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { bodyOf } from './ninjs-body.js';
import { type NinjsPicture, picturesOf } from './ninjs-image.js';
import { pageOf, relatedOf } from './ninjs-links.js';
import { authorsOf, placeOf, publisherOf, tagsOf } from './ninjs-names.js';
import { firstWithRole, textsOf, withSmallNames, wordsOf } from './ninjs-texts.js';

/** Types of item that are no news to read. */
const NO_ARTICLE = /^(?:event|planning)$/i;

/** Types of item that are shown with the words that describe them, after all texts of a list. */
const MEDIA = /^(?:picture|graphic|video|audio)$/i;

/** Roles of headlines for other places than the head of an article. */
const ELSEWHERE = /short|seo|web|social|mobile|extended|slug|print|original|title/;

/** Roles of headlines that stand above another. */
const OVERLINE = /kicker|over|eyebrow/;

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

/** Roles of descriptions that say nothing of what the item is about. */
const NO_SUMMARY = /^(?:credit|writer|alt|note)/;

/**
 * News items of IPTC's ninjs, in its versions 1, 2 and 3, and in the dialect of Superdesk
 * (https://www.iptc.org/std/ninjs/userguide/). `edNote` is for editors and never read.
 */
export const listArticles: ListArticles = (entries, _document, _context, tools) => {
  const { fail, listOf, membersOf, textOf } = tools;
  const items = entries.map((entry) => withSmallNames(entry, tools)).filter(isItem);
  const typeOf = (item: JsonObject) =>
    textOf(item['type']) ?? ('eventdetails' in item ? 'event' : 'text');
  const articles = items.filter((item) => !NO_ARTICLE.test(typeOf(item)));
  const [first] = items;
  if (first && articles.length === 0) {
    fail('not-an-article', `an item of the type "${typeOf(first)}"`);
  }
  const isMedia = (item: JsonObject) => MEDIA.test(typeOf(item));
  const inOrder = [...articles.filter((item) => !isMedia(item)), ...articles.filter(isMedia)];
  return inOrder.map((item) => ({
    names: [
      ...['uri', 'guid', '_id', 'id', 'slug', 'slugline'].map((name) => item[name]),
      // A list in versions 2 and 3, an object in version 1.
      ...listOf(item['altids']).flatMap((ids) => Object.values(membersOf(ids)).slice(0, 500)),
    ],
    map: () => mapItem(item, tools),
  }));
};

function isItem(item: JsonObject): boolean {
  return Object.keys(item).some((name) =>
    /^(?:headline|headlines|bodies|descriptions|(?:body|description)_\w+|renditions|eventdetails)$/.test(
      name,
    ),
  );
}

function mapItem(item: JsonObject, tools: FormatTools): MappedArticle {
  const { textOf } = tools;
  const text = (name: string) => textOf(item[name]);
  const words = (name: string) => tools.plainOf(item[name]);
  const headlines = textsOf(item, 'headline', tools);
  const main = firstWithRole(headlines, ['main', 'headline', '']) ?? headlines[0];
  const others = headlines.filter(
    ({ role, value }) => role && value !== main?.value && !ELSEWHERE.test(role),
  );
  const second =
    others.find(({ role }) => role.includes('sub')) ??
    others.find(({ role }) => !OVERLINE.test(role)) ??
    others[0];
  const descriptions = textsOf(item, 'description', tools).filter(
    ({ role }) => !NO_SUMMARY.test(role),
  );
  const summary = firstWithRole(descriptions, SUMMARIES) ?? descriptions[0];
  const body = bodyOf(item, main?.value, tools);
  const pictures = picturesOf(item, body?.articleBody ?? '', tools);
  return {
    node: {
      '@id': text('uri') ?? text('guid') ?? text('_id'),
      url: pageOf(text('uri')) ?? pageOf(text('guid')),
      inLanguage: text('language'),
      headline: wordsOf(main, tools) ?? words('title'),
      alternativeHeadline: wordsOf(second, tools),
      locationCreated: placeOf(item, tools),
      // In Superdesk, `firstcreated` may be days before anyone could read it.
      datePublished:
        text('firstpublished') ??
        text('versioncreated') ??
        text('contentcreated') ??
        text('firstcreated'),
      dateModified: text('versioncreated'),
      expires: text('expires'),
      description: markCut(wordsOf(summary, tools)),
      articleBody: body && showAlike(body.articleBody, pictures, tools),
      encodingFormat: body?.encodingFormat,
      image: pictures.map(({ image }) => image),
      author: authorsOf(item, tools),
      publisher: publisherOf(item, tools),
      copyrightNotice: words('copyrightnotice'),
      license: withSmallNames(item['rightsinfo'], tools)['linkedrights'],
      usageInfo: words('usageterms'),
      isAccessibleForFree: !/^(?:incomplete|partial|associated)$/i.test(
        text('representationtype') ?? '',
      ),
    },
    related: relatedOf(item, tools),
    tags: tagsOf(item, tools),
    embargoedUntil: text('embargoeduntil') ?? text('embargoed'),
    withheld:
      reasonOf(text('pubstatus')) ?? (item['embargoed'] === true ? 'is embargoed' : undefined),
  };
}

/** TT cuts a text to a length for its description, in the middle of a word, without a mark. */
function markCut(summary: string | undefined): string | undefined {
  return summary && summary.length > 200 && /\p{L}$/u.test(summary) ? `${summary}…` : summary;
}

/** A text with each picture under its one address, to tell which of them the text shows too. */
function showAlike(
  html: string,
  pictures: readonly NinjsPicture[],
  { textOf }: FormatTools,
): string {
  const quoted = (address: string) => `"${address.replaceAll('&', '&amp;')}"`;
  return pictures
    .slice(0, 20)
    .flatMap(({ image, addresses }) => {
      const url = textOf(image['url']) ?? '"';
      if (/["\\]/.test(url)) return [];
      const others = addresses.slice(0, 20).flatMap((one) => [`"${one}"`, quoted(one)]);
      return others.map((other) => [other, quoted(url)] as const);
    })
    .reduce((text, [other, url]) => text.replaceAll(other, () => url), html);
}

function reasonOf(status = 'usable'): string | undefined {
  return /^(?:withheld|cancell?ed)$/i.test(status) ? `is ${status.toLowerCase()}` : undefined;
}
