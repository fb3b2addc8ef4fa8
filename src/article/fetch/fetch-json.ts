import { ArticleError } from '../article-error.js';
import { parseJson } from './parse-json.js';

export interface JsonRequest {
  /** Absolute. */
  url: string;
  /** BCP 47 tag to ask the server for. */
  language: string;
  /** Ask the server even if the browser's cache has an answer. */
  fresh: boolean;
  signal: AbortSignal;
}

export interface JsonAnswer {
  value: unknown;
  /** The address after redirects, absolute. */
  url: string;
  /** The server's `Content-Language`, as written. */
  contentLanguage: string | null;
}

/** Milliseconds until the whole answer has to be there. */
const TIMEOUT = 20_000;

/**
 * Fetches a JSON document. `credentials` and `mode` stay at the values with which a page's
 * `<link rel="preload" as="fetch" crossorigin>` serves the request.
 * @throws ArticleError `network`, `timeout`, `http`, `not-json`
 */
export async function fetchJson({
  url,
  language,
  fresh,
  signal,
}: JsonRequest): Promise<JsonAnswer> {
  const timeout = AbortSignal.timeout(TIMEOUT);
  try {
    const response = await fetch(url, {
      headers: { 'Accept-Language': language },
      cache: fresh ? 'no-cache' : 'default',
      signal: AbortSignal.any([signal, timeout]),
    });
    const { status, headers } = response;
    if (!response.ok) throw new ArticleError('http', { url, status });
    return {
      value: parseJson(await response.text(), url),
      url: response.url,
      contentLanguage: headers.get('Content-Language'),
    };
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    throw new ArticleError(timeout.aborted ? 'timeout' : 'network', { url, cause });
  }
}
