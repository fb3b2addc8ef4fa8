import { fetchJson } from './fetch-json.js';
import type { JsonAnswer, JsonRequest } from './request-json.js';

interface SharedRequest {
  answer: Promise<JsonAnswer>;
  /** How many have asked for it and not left before it came. */
  users: number;
  /** Whether it is on its way past the browser's cache. */
  isFresh: boolean;
  end: AbortController;
}

/** Milliseconds for which an answer serves what else on the page asks for it. */
const KEPT = 5_000;

const requests = new Map<string, SharedRequest>();

/**
 * Fetches a JSON document once for all who ask for the same address and language, and for those who
 * do so a little later. Each can leave by its own signal; the request is given up when all have. The
 * answer is shared too: nobody may change it.
 * @throws ArticleError as `fetchJson` does, or the reason of the signal
 */
export function shareJson(request: JsonRequest): Promise<JsonAnswer> {
  const { url, language, fresh, signal } = request;
  const key = `${language} ${url}`;
  const present = requests.get(key);
  const shared = present && (present.isFresh || !fresh) ? present : begin(key, request);
  shared.users++;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
      if (--shared.users) return;
      forget(key, shared);
      shared.end.abort();
    };
    signal.addEventListener('abort', leave);
    // Who has the answer has nothing to leave, and must not hold it either.
    const stayFor =
      <T>(settle: (value: T) => void) =>
      (value: T): void => {
        signal.removeEventListener('abort', leave);
        settle(value);
      };
    shared.answer.then(stayFor(resolve), stayFor(reject));
  });
}

function begin(key: string, request: JsonRequest): SharedRequest {
  const end = new AbortController();
  const answer = fetchJson({ ...request, signal: end.signal });
  const shared = { answer, users: 0, isFresh: request.fresh, end };
  requests.set(key, shared);
  void answer
    .then(
      () => {
        shared.isFresh = false;
        setTimeout(forget, KEPT, key, shared);
      },
      () => {
        forget(key, shared);
      },
    )
    // Ends what listens beside the request.
    .finally(() => {
      end.abort();
    });
  return shared;
}

function forget(key: string, shared: SharedRequest): void {
  if (requests.get(key) === shared) requests.delete(key);
}
