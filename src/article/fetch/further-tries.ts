import type { ArticleError } from '../article-error.js';
import type { JsonAnswer } from './request-json.js';
import { delayBeforeRetry } from './retry-timing.js';

/** A request whose first try has failed. */
export interface FailedRequest {
  failure: ArticleError;
  url: string;
  signal: AbortSignal;
  /** Tries once more. An error that the browser's cache keeps would answer all that aren't `fresh`. */
  attempt: (fresh: boolean) => Promise<JsonAnswer>;
  /** Milliseconds since something last came, or since the first try began. */
  silence: () => number;
  /** The directive of the page's policy that refused the address. */
  blockedBy: () => string | undefined;
  /** Handed in, so that the chunk imports nothing from the entry. */
  ArticleError: typeof ArticleError;
}

/**
 * Tries as often as `retry-timing.ts` grants. A chunk of its own, since few articles need it.
 * @throws ArticleError the last failure
 */
export async function tryFurther(request: FailedRequest): Promise<JsonAnswer> {
  const { url, signal, attempt, silence, blockedBy } = request;
  let { failure } = request;
  let timeouts = 0;
  for (let count = 1; ; count++) {
    if (failure.code === 'timeout') timeouts++;
    const tries = { count, timeouts, silence: silence() };
    const delay = delayBeforeRetry(failure, tries, Date.now(), Math.random());
    if (delay === undefined || signal.aborted || failure.isOffline) throw failure;
    await new Promise((resolve) => setTimeout(resolve, delay));
    const found = blockedBy();
    // The policy is told by an event alone, which may come after the request has failed.
    if (found && failure.code === 'network') {
      throw new request.ArticleError('csp', { url, found, cause: failure.cause });
    }
    try {
      return await attempt(true);
    } catch (error) {
      failure = error as ArticleError;
    }
  }
}
