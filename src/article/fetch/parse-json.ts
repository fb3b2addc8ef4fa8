import { ArticleError } from '../article-error.js';

/**
 * Parses a JSON text as it is, without repairing it; a byte-order mark is no part of it.
 * The media type is no help here: static hosts send JSON as `text/plain`.
 * @throws ArticleError `not-json`, with what came instead
 */
export function parseJson(text: string, url?: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new ArticleError('not-json', { url, found: text.trim().slice(0, 60), cause });
  }
}
