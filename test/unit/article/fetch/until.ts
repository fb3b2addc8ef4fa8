import { requestsOf, type Served } from '../../../support/serve.js';

/** Settles once so many requests for something came to the server. */
export async function untilAsked(served: Served, count = 1): Promise<void> {
  while ((await requestsOf(served)).length < count) await Promise.resolve();
}

/**
 * Settles once the browser has left the server before the end of its answer; fails after eight seconds,
 * before a request is given up for its slowness, which takes ten.
 */
export async function untilLeft(served: Served): Promise<void> {
  const end = Date.now() + 8000;
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
