import type { JsonObject } from './fields/json-value.js';

/** Whether a value is an Article, whole or in part, and not a document in one of the formats. */
export function isArticle(value: unknown): value is JsonObject {
  const members = membersOf(value);
  if (Object.keys(members).some((name) => /^(@|articleBody$)/.test(name))) return false;
  return 'html' in membersOf(members['body']) || Array.isArray(members['images']);
}

/** What relative addresses in the text of an Article are relative to, if it says so. */
export function baseOf(article: JsonObject): string | undefined {
  const { baseUrl } = membersOf(article['body']);
  return typeof baseUrl === 'string' && /^https?:/.test(baseUrl) ? baseUrl : undefined;
}

/** The date of an Article's dateline, as written; without one, that of its publication. */
export function datelineDateOf(article: JsonObject): unknown {
  const { date } = membersOf(article['dateline']);
  return dateText(date ?? article['datePublished']);
}

/** An Article's related links, with and without an address. */
export function relatedLinksOf(
  article: JsonObject,
): { name?: string; url?: unknown; language?: string | undefined }[] {
  return each(article['related'], (link) => membersOf(link)).flatMap(({ title, url, language }) =>
    typeof title === 'string' && title.trim()
      ? [{ name: title, url, ...(isTag(language) && { language }) }]
      : [],
  );
}

/**
 * An Article that a page's own code gives, as a document in our own format: so it is read with the
 * same care as one from a server, whatever is missing, of a wrong type or unsafe in it.
 */
export function makeDocument(article: JsonObject): JsonObject {
  const body = membersOf(article['body']);
  const dateline = membersOf(article['dateline']);
  const rights = membersOf(article['rights']);
  const back = membersOf(article['back']);
  return {
    '@type': 'NewsArticle',
    identifier: text(article['id']),
    url: text(article['url']),
    inLanguage: article['language'],
    headline: text(article['headline']),
    alternativeHeadline: text(article['subheadline']),
    dateline: text(
      typeof article['dateline'] === 'string' ? article['dateline'] : dateline['text'],
    ),
    locationCreated: each(dateline['places'], text),
    datePublished: dateText(article['datePublished']),
    dateModified: dateText(article['dateModified']),
    description: text(article['summary']),
    articleBody: body['html'],
    encodingFormat: 'text/html',
    image: each(article['images'], makeImage),
    author: each(article['authors'], makeNamed),
    publisher: makeNamed(article['publisher']),
    mentions: each(article['related'], makeNamed),
    keywords: each(article['tags'], text),
    workTranslation: each(article['translations'], makeTranslation),
    copyrightNotice: text(rights['notice']),
    license: text(rights['licenseUrl']),
    usageInfo: text(rights['usageTerms']),
    isPartOf: makeNamed(back),
    isAccessibleForFree: article['access'] !== 'teaser',
  };
}

/** Whether a value has the form of a language tag. */
function isTag(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,8}(-[a-z\d]{1,8})*$/i.test(value);
}

function membersOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null ? (value as JsonObject) : {};
}

function each<T>(value: unknown, make: (item: unknown) => T): T[] {
  return Array.isArray(value) ? value.map(make) : [];
}

/** Text of an Article is plain already: reading decodes it once, so it is encoded once. */
function text(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('&', '&amp;') : value;
}

/** The same where tags would be read. */
function plainText(value: unknown): unknown {
  const encoded = text(value);
  return typeof encoded === 'string' ? encoded.replaceAll('<', '&lt;') : encoded;
}

function dateText(value: unknown): unknown {
  return typeof value === 'string' ? value : membersOf(value)['raw'];
}

function makeImage(value: unknown): JsonObject {
  const image = membersOf(value);
  const { src, alt, caption, credit, richCaption, richCredit, width, height } = image;
  return {
    url: text(src),
    description: text(alt),
    caption: membersOf(richCaption)['html'] ?? plainText(caption),
    creditText: membersOf(richCredit)['html'] ?? plainText(credit),
    width,
    height,
    encoding: each(image['renditions'], (rendition) => {
      const file = membersOf(rendition);
      return { contentUrl: text(file['src']), width: file['width'] };
    }),
  };
}

function makeNamed(value: unknown): JsonObject {
  const { name, title, url } = membersOf(value);
  return { name: text(name ?? title), url: text(url) };
}

function makeTranslation(value: unknown): JsonObject {
  const { language, url, src } = membersOf(value);
  return { inLanguage: language, url: text(url), encoding: { contentUrl: text(src) } };
}
