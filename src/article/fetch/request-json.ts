import { inTime } from '../../in-time.js';
import { ArticleError } from '../article-error.js';
import { parseJson } from './parse-json.js';
import { Patience } from './patience.js';
import { readBody } from './read-body.js';

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
  /** What `value` was parsed from. */
  text: string;
  /** The address after redirects, absolute. */
  url: string;
  /** The server's `Content-Language`, as written. */
  contentLanguage: string | null;
  /** The server's `Cache-Control`, as written. */
  cacheControl: string | null;
}

/**
 * One try to fetch a JSON document. `credentials` and `mode` stay at the values with which a page's
 * `<link rel="preload" as="fetch" crossorigin>` serves the request. `onProgress` is called for the
 * headers of an answer and for each part of its body.
 * @throws ArticleError `network`, `timeout`, `http`, `too-large`, `not-json`
 */
export async function requestJson(
  request: JsonRequest,
  onProgress: () => void,
): Promise<JsonAnswer> {
  const { url } = request;
  const end = new AbortController();
  const patience = new Patience(() => {
    end.abort();
  });
  const signal = AbortSignal.any([request.signal, end.signal]);
  try {
    signal.throwIfAborted();
    // A page may have put something in the place of `fetch` that knows no signal.
    return await Promise.race([
      readAnswer({ ...request, signal }, patience, onProgress),
      rejection(signal),
    ]);
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    const code = end.signal.aborted ? 'timeout' : 'network';
    throw new ArticleError(code, { url, cause, isOffline: !navigator.onLine });
  } finally {
    patience.end();
    // Of an answer that nobody reads on, the server must not go on sending.
    end.abort();
  }
}

async function readAnswer(
  { url, language, fresh, signal }: JsonRequest,
  patience: Patience,
  onProgress: () => void,
): Promise<JsonAnswer> {
  const response = await fetch(url, {
    headers: { 'Accept-Language': language },
    cache: fresh ? 'no-cache' : 'default',
    signal,
  });
  const { status, headers } = response;
  if (!response.ok) {
    // What the system says of it, if that comes soon.
    const found =
      headers.get('Content-Type')?.includes('json') &&
      (await inTime(readBody(response.body, url, onProgress), 1000).catch(() => ''));
    throw new ArticleError('http', { url, status, retryAfter: headers.get('Retry-After'), found });
  }
  onProgress();
  patience.renew();
  const text = await readBody(response.body, url, (count) => {
    onProgress();
    patience.receive(count);
  });
  const redirectedTo = response.redirected ? response.url : undefined;
  return {
    value: parseJson(text, { url, redirectedTo }),
    text,
    url: response.url,
    contentLanguage: headers.get('Content-Language'),
    cacheControl: headers.get('Cache-Control'),
  };
}

function rejection(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
}
