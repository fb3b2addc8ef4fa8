import { ArticleError, type ArticleErrorFacts } from '../article-error.js';

/**
 * Parses a JSON text as it is, without repairing it; white space and a byte-order mark around it are
 * no part of it. The media type is no help here: static hosts send JSON as `text/plain`.
 * @throws ArticleError `not-json`, with what came instead and the facts given
 */
export function parseJson(text: string, facts?: ArticleErrorFacts): unknown {
  const found = text.trim();
  try {
    return JSON.parse(found);
  } catch (cause) {
    throw new ArticleError('not-json', { ...facts, found: found.slice(0, 1000), cause });
  }
}
