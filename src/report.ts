import type * as diagnostics from './diagnostics.js';
import { inTime } from './in-time.js';

type Diagnostics = typeof diagnostics;

/**
 * Says something to the webmaster, with the words of diagnostics.ts, which are fetched for it.
 * Never rejects: a reader who is offline can't fetch them, and has no use for them.
 */
export async function report<Kind extends keyof Diagnostics>(
  kind: Kind,
  ...facts: Parameters<Diagnostics[Kind]>
): Promise<void> {
  try {
    const say = (await inTime(import('./diagnostics.js')))[kind] as (...facts: unknown[]) => void;
    say(...facts);
  } catch {
    // The browser itself reports a chunk that can't be fetched.
  }
}
