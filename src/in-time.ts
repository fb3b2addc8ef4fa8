/** Milliseconds that something on the way to the reader may take. */
const PATIENCE = 10_000;

/**
 * What a promise brings, or a rejection once that has taken too long: a host that neither answers
 * nor refuses must not keep the reader waiting.
 */
export function inTime<T>(promise: Promise<T>, patience = PATIENCE): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      setTimeout(reject, patience, new Error('timeout'));
    }),
  ]);
}
