import type { Article } from '../article.js';
import type { ArticleError } from '../article-error.js';
import { copiesOverBounds, MOST_BYTES } from './copy-bounds.js';

/** Which document: a server may have it in several languages at one address. */
export interface CopyRequest {
  /** Absolute. */
  url: string;
  /** BCP 47 tag that the server was asked for. */
  language: string;
  noStore?: boolean | undefined;
}

/** What of a server's answer is needed to make the article of it. */
export interface AnswerToKeep {
  /** The JSON. */
  text: string;
  /** The address after redirects, absolute. */
  url: string;
  contentLanguage: string | null;
  cacheControl: string | null;
}

export interface FoundCopy {
  text: string;
  /** The address after redirects, absolute. */
  url: string;
  contentLanguage: string | null;
  /** When it was kept. */
  date: Date;
}

/** The name of the cache that holds the copies of this site. */
const CACHE_NAME = 'news-article:copies';

/** Answers that were kept already: the elements of a page share them. */
const kept = new WeakSet<AnswerToKeep>();

/** One after the other, so that a copy whose writing is under way can't outlive its deletion. */
let lastTask: Promise<unknown> = Promise.resolve();

/**
 * Keeps an answer for a day on which loading fails; the oldest copies make room. Where the element
 * or the server wants none, the one from before goes too.
 */
export async function keepCopy(request: CopyRequest, answer: AnswerToKeep): Promise<void> {
  await inTurn(async () => {
    if (request.noStore || /\bno-store\b/i.test(answer.cacheControl ?? '')) {
      await dropCopy(request);
    } else if (!kept.has(answer)) {
      kept.add(answer);
      await putCopy(request, answer);
    }
  });
}

/** The copy that stands in for a failed loading, if there is one. */
export async function findCopy(request: CopyRequest): Promise<FoundCopy | undefined> {
  return inTurn(async () => {
    if (!request.noStore) return readCopy(request);
    await dropCopy(request);
    return undefined;
  });
}

/**
 * The copy that stands in for a failed loading, which `read` makes an article as if it had just come;
 * or, where the copy itself says that its time is over, that as the failure. `answer` is what came, if
 * anything did.
 */
export async function findInstead(
  request: CopyRequest & { item?: string | number | null | undefined },
  error: ArticleError,
  answer: AnswerToKeep | undefined,
  read: (copy: FoundCopy) => Promise<Article>,
): Promise<{ article: Article; copyDate: Date; error: ArticleError } | ArticleError | undefined> {
  // Of a list, one article may be gone, and the others not.
  const isOfList = error.code === 'no-such-item' || !!request.item;
  if (error.isWithdrawn) {
    // A list that came is the publisher's word on the others.
    await (answer && isOfList ? keepCopy(request, answer) : withdrawCopy(request));
    return undefined;
  }
  const copy = await findCopy(request);
  if (!copy) return undefined;
  try {
    return { article: await read(copy), copyDate: copy.date, error };
  } catch (cause) {
    // A copy that a former version could read, or one that expired since.
    const expiry = cause as ArticleError;
    if (expiry.code !== 'withheld') return undefined;
    if (!isOfList) await withdrawCopy(request);
    return expiry;
  }
}

/** Deletes a copy, in all languages: what a publisher withdrew must not come back. */
export async function withdrawCopy(request: CopyRequest): Promise<void> {
  await inTurn(async () => {
    const copies = await openExisting();
    if (!copies) return;
    const { search } = new URL(keyOf(request));
    const ours = (await copies.keys()).filter(({ url }) => new URL(url).search === search);
    await Promise.all(ours.map((key) => copies.delete(key)));
  });
}

/** Does a task when those before it have ended. A storage that is full or blocked is no error. */
function inTurn<T>(task: () => Promise<T>): Promise<T | undefined> {
  const outcome = lastTask.then(task).catch(() => undefined);
  lastTask = outcome;
  return outcome;
}

async function putCopy(
  request: CopyRequest,
  { text, url, contentLanguage }: AnswerToKeep,
): Promise<void> {
  const body = new TextEncoder().encode(text);
  // Bytes that were no UTF-8 count three times when they are written again.
  if (body.length > MOST_BYTES) return;
  const headers = new Headers({
    'Content-Location': url,
    'Content-Length': String(body.length),
    Date: new Date().toUTCString(),
  });
  if (contentLanguage) headers.set('Content-Language', contentLanguage);
  const copies = await caches.open(CACHE_NAME);
  // Written anew, it is the youngest: the keys of a cache are in the order of writing.
  await copies.delete(keyOf(request));
  await copies.put(keyOf(request), new Response(body, { headers }));
  await dropOverBounds(copies);
}

async function dropOverBounds(copies: Cache): Promise<void> {
  const all = await Promise.all(
    (await copies.keys()).map(async (key) => {
      const copy = await copies.match(key);
      return { key: key.url, size: Number(copy?.headers.get('Content-Length')) };
    }),
  );
  for (const key of copiesOverBounds(all)) await copies.delete(key);
}

async function readCopy(request: CopyRequest): Promise<FoundCopy | undefined> {
  const copies = await openExisting();
  const copy = await copies?.match(keyOf(request));
  return (
    copy && {
      text: await copy.text(),
      url: copy.headers.get('Content-Location') ?? request.url,
      contentLanguage: copy.headers.get('Content-Language'),
      date: new Date(copy.headers.get('Date') ?? NaN),
    }
  );
}

async function dropCopy(request: CopyRequest): Promise<void> {
  const copies = await openExisting();
  await copies?.delete(keyOf(request));
}

/** The cache, if there is one: none is made only to look for something or to delete it. */
async function openExisting(): Promise<Cache | undefined> {
  return (await caches.has(CACHE_NAME)) ? caches.open(CACHE_NAME) : undefined;
}

/**
 * The address under which a copy is kept: at a host that can't exist (RFC 6761 §6.4), so that a page's
 * own service worker which looks through all caches never takes a copy for the document itself.
 */
function keyOf({ url, language }: CopyRequest): string {
  const [path, query] = [language, url].map(encodeURIComponent);
  return `https://news-article.invalid/${path}?${query}`;
}
