import { requestsOf, type Served } from '../../../support/serve.js';

/** Settles once so many requests for something came to the server. */
export async function untilAsked(served: Served, count = 1): Promise<void> {
  while ((await requestsOf(served)).length < count) await Promise.resolve();
}

/** Settles once the browser has left the server before the end of its answer. */
export async function untilLeft(served: Served): Promise<void> {
  while (!(await requestsOf(served))[0]?.leftEarly) await Promise.resolve();
}

/** Whether a promise is still open when everything that follows from the present has happened. */
export async function isPending(promise: Promise<unknown>): Promise<boolean> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  const open = Symbol('open');
  return (await Promise.race([promise.catch(() => undefined), Promise.resolve(open)])) === open;
}
