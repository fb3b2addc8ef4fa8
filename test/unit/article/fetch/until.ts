import { requestsOf, type Served } from '../../../support/serve.js';

/** Settles once so many requests for something came to the server. */
export async function untilAsked(served: Served, count = 1): Promise<void> {
  while ((await requestsOf(served)).length < count) await Promise.resolve();
}

/** Milliseconds, fewer than the ten seconds after which a request is given up for its slowness. */
const BEFORE_SLOWNESS = 8000;

/** Milliseconds that a busy machine may take. */
const LONG = 45_000;

/**
 * Settles once the browser has left the server before the end of its answer. A request that somebody
 * still waits for has to be left before it would be for its slowness; of one that is over (`isOver`)
 * nothing else can free the server, however long that takes.
 */
export async function untilLeft(served: Served, { isOver = false } = {}): Promise<void> {
  const end = Date.now() + (isOver ? LONG : BEFORE_SLOWNESS);
  while (!(await requestsOf(served))[0]?.leftEarly) {
    if (Date.now() > end) throw new Error('The browser stays');
  }
}

/** Whether a promise is still open when all has happened that follows from the present. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  let isOpen = true;
  const close = (): void => {
    isOpen = false;
  };
  promise.then(close, close);
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  return isOpen;
}
