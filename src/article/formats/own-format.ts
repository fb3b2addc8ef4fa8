import type { Article } from '../article.js';
import { readBodyHtml } from '../fields/body.js';
import { readDate } from '../fields/date.js';
import { readImage } from '../fields/image.js';
import { allOf, firstOf, isObject, type JsonObject } from '../fields/json-value.js';
import { readLanguage } from '../fields/language.js';
import { readText } from '../fields/plain-text.js';
import { readUrl } from '../fields/url.js';
import type { MappingContext } from './article-format.js';

/**
 * Our own format, a profile of schema.org's NewsArticle that docs/article-format.md describes.
 * `base` is what relative addresses are relative to: for a file written by hand, the file.
 */
export async function mapOwnFormat(
  node: JsonObject,
  context: MappingContext,
  base = context.baseUrl ?? context.documentUrl,
): Promise<Article> {
  const text = (name: string) => readText(node[name]);
  const date = (name: string) => readDate(node[name]);
  const link = (value: unknown) => firstOf(addressOf(value), (url) => readUrl(url, base));
  const named = (field: string) =>
    allOf(node[field], (value) => {
      const name = readName(value);
      return name ? { name, url: isObject(value) ? link(value) : undefined } : undefined;
    });
  const html = await readBodyHtml(node['articleBody'], text('encodingFormat'));
  const { isPartOf, keywords } = node;
  const backUrl = isObject(isPartOf) ? link(isPartOf['url']) : undefined;
  return {
    id: text('@id') ?? text('identifier'),
    url: link(node['url']),
    language: languageOf(node),
    headline: text('headline'),
    subheadline: text('alternativeHeadline'),
    dateline: {
      // A bare timestamp is found here often; it is no text to print.
      text: date('dateline') ? undefined : text('dateline'),
      places: allOf(node['locationCreated'], readName),
      date: date('dateline') ?? date('datePublished'),
    },
    datePublished: date('datePublished'),
    dateModified: date('dateModified'),
    summary: text('description'),
    body: html ? { html, baseUrl: base } : undefined,
    images: allOf(node['image'], (image) => readImage(image, base)),
    authors: named('author'),
    publisher: named('publisher')[0],
    // Topics stand here too; only what has both a name and an address is a link to read on.
    related: allOf(node['mentions'], (value) => {
      if (!isObject(value)) return undefined;
      const [title, url, language] = [readName(value), link(value), languageOf(value)];
      return title && url ? { title, url, ...(language && { language }) } : undefined;
    }),
    tags: Array.isArray(keywords)
      ? allOf(keywords, readName)
      : (readName(keywords)?.split(/, */).filter(Boolean) ?? []),
    translations: allOf(node['workTranslation'], (work) => {
      if (!isObject(work)) return undefined;
      const language = languageOf(work);
      const src = firstOf(work['encoding'], (file) =>
        isObject(file) ? link(file['contentUrl']) : undefined,
      );
      return language ? { language, url: link(work['url']), src } : undefined;
    }),
    rights: {
      notice: text('copyrightNotice'),
      licenseUrl: link(node['license']),
      usageTerms: text('usageInfo'),
    },
    back: backUrl ? { url: backUrl, title: readName(isPartOf) } : undefined,
    access: 'full',
  };
}

function languageOf(node: JsonObject): string | undefined {
  return firstOf(node['inLanguage'], readLanguage);
}

function addressOf(value: unknown): unknown {
  return isObject(value) ? (value['url'] ?? value['@id']) : value;
}

/** The name of a person, an organisation, a place, a work, or a text that is one. */
function readName(value: unknown): string | undefined {
  return readText(isObject(value) ? value['name'] : value);
}
