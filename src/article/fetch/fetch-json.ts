import { ArticleError } from '../article-error.js';
import { type JsonAnswer, type JsonRequest, requestJson } from './request-json.js';
import { delayBeforeRetry } from './retry-timing.js';
import { watchPolicy } from './policy-block.js';

/**
 * Fetches a JSON document, with as many tries as `retry-timing.ts` grants.
 * @throws ArticleError `network`, `csp`, `timeout`, `http`, `too-large`, `not-json`
 */
export async function fetchJson(request: JsonRequest): Promise<JsonAnswer> {
  const { url, signal } = request;
  const blockedBy = watchPolicy(url, signal);
  let lastProgress = performance.now();
  let timeouts = 0;
  for (let count = 1; ; count++) {
    try {
      // An error that the browser's cache keeps would answer every further try.
      return await requestJson({ ...request, fresh: request.fresh || count > 1 }, () => {
        lastProgress = performance.now();
      });
    } catch (error) {
      const failure = error as ArticleError;
      if (failure.code === 'timeout') timeouts++;
      const silence = performance.now() - lastProgress;
      const tries = { count, timeouts, silence };
      const delay = delayBeforeRetry(failure, tries, Date.now(), Math.random());
      // Offline, the next try has to wait for the network itself.
      if (delay === undefined || signal.aborted || failure.isOffline) throw failure;
      await new Promise((resolve) => setTimeout(resolve, delay));
      const found = blockedBy();
      if (found && failure.code === 'network')
        throw new ArticleError('csp', { url, found, cause: failure.cause });
    }
  }
}
