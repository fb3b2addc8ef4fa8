import type { Article } from '../../../../src/article/article.js';
import { ArticleError } from '../../../../src/article/article-error.js';
import { readArticle, type ReadingOptions } from '../../../../src/article/load-article.js';

export const documentUrl = 'https://news.example/articles/case.json';

/** An article from a document as if it had come from `documentUrl`. */
export function read(document: unknown, options: ReadingOptions = {}): Promise<Article> {
  return readFrom(document, options, documentUrl);
}

/** An article from a document as if it had come from `url`. */
export function readFrom(
  document: unknown,
  options: ReadingOptions,
  url: string,
): Promise<Article> {
  return readArticle(document, options, url);
}

/** The error with which reading a document fails. */
export async function errorOf(promise: Promise<unknown>): Promise<ArticleError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ArticleError) return error;
    throw error;
  }
  throw new Error('It did not fail');
}
