import { inTime } from '../../in-time.js';
import { ArticleError } from '../article-error.js';
import { watchPolicy } from './policy-block.js';
import { type JsonAnswer, type JsonRequest, requestJson } from './request-json.js';

/**
 * Fetches a JSON document, with as many tries as `retry-timing.ts` grants: the code for those after the
 * first is fetched when that has failed.
 * @throws ArticleError `network`, `csp`, `timeout`, `http`, `too-large`, `not-json`
 */
export async function fetchJson(request: JsonRequest): Promise<JsonAnswer> {
  const { url, signal } = request;
  const blockedBy = watchPolicy(url, signal);
  let lastProgress = performance.now();
  const attempt = (fresh: boolean): Promise<JsonAnswer> =>
    requestJson({ ...request, fresh }, () => {
      lastProgress = performance.now();
    });
  try {
    return await attempt(request.fresh);
  } catch (error) {
    const failure = error as ArticleError;
    const silence = (): number => performance.now() - lastProgress;
    // Offline, the next try has to wait for the network itself.
    const isFinal = signal.aborted || !!failure.isOffline || failure.isWithdrawn;
    if (isFinal || !/network|timeout|http/.test(failure.code)) throw failure;
    const code = await inTime(import('./further-tries.js')).catch(() => {
      throw failure;
    });
    return code.tryFurther({ failure, url, signal, attempt, silence, blockedBy, ArticleError });
  }
}
