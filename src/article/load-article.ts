import type { Article } from './article.js';
import { ArticleError } from './article-error.js';
import { fetchJson, type JsonRequest } from './fetch/fetch-json.js';
import { readLanguage } from './fields/language.js';
import { mapDocument } from './formats/recognize-format.js';

/** How to read a document, wherever it comes from. */
export interface ReadingOptions {
  /** Which article of a list: id, address or 1-based number; absent: the first. */
  item?: string | number | null | undefined;
  /** What relative addresses are relative to, absolute; absent: the document's own address. */
  baseUrl?: string | undefined;
  /** BCP 47 tag of an article that doesn't say its language. */
  language?: string | undefined;
}

/**
 * From an address to an article.
 * @throws ArticleError whatever goes wrong
 */
export async function loadArticle(request: JsonRequest & ReadingOptions): Promise<Article> {
  const { value, url, contentLanguage } = await fetchJson(request);
  const language = readLanguage(contentLanguage) ?? request.language;
  return readArticle(value, { ...request, language }, url);
}

/**
 * From a parsed JSON document to an article.
 * @throws ArticleError whatever is wrong with it
 */
export async function readArticle(
  document: unknown,
  { item, baseUrl, language }: ReadingOptions,
  documentUrl: string,
): Promise<Article> {
  const article = await mapDocument(document, { documentUrl, baseUrl, item });
  if (article.headline === undefined && !article.body) {
    throw new ArticleError('invalid-article', { url: documentUrl });
  }
  article.language ??= language;
  return article;
}
