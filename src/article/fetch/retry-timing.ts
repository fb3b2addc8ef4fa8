import type { ArticleError } from '../article-error.js';

/** What is known of a request when one of its tries has failed. */
export interface FailedTries {
  /** How many there were. */
  count: number;
  /** How many of them ended because nothing came for too long. */
  timeouts: number;
  /** Milliseconds since something last came, or since the first try began. */
  silence: number;
}

/** Milliseconds that a try takes at most in which nothing comes: as in patience.ts, which is in the entry. */
const PATIENCE = 10_000;

/**
 * Milliseconds after the last progress at which the last try has ended: after 45 s the reader knows, and
 * three of them are for finding a copy.
 */
const DEADLINE = 42_000;

/** Most milliseconds of a `Retry-After` that are waited. */
const LONGEST_WAIT = 10_000;

/** Statuses that say "later": RFC 9110 §15.5.9, §15.6; RFC 8470 §5.2; RFC 6585 §4. */
const LATER = /^(408|425|429|50[0234])$/;

/**
 * Milliseconds to wait before another try, or `undefined` if this failure is final. `now` is the
 * time of day in milliseconds, `random` a number from 0 to 1: readers of one page don't come back
 * all at once. A `Retry-After` (RFC 9110 §10.2.3) counts up to ten seconds.
 */
export function delayBeforeRetry(
  { code, status, retryAfter }: ArticleError,
  { count, timeouts, silence }: FailedTries,
  now: number,
  random: number,
): number | undefined {
  const canPass = code === 'network' || (code === 'timeout' && timeouts < 2);
  if (count > 2 || !(canPass || LATER.test(String(status)))) return undefined;
  const asked = retryAfter ? Number(retryAfter) * 1000 || Date.parse(retryAfter) - now : NaN;
  const delay =
    asked >= 0 ? Math.min(asked, LONGEST_WAIT) : 1000 * 3 ** (count - 1) * (0.5 + random);
  return silence + delay + PATIENCE > DEADLINE ? undefined : delay;
}
