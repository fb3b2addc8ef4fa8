import type { change as changeAttributes } from '../finish-tree.js';
import type { safeUrl } from '../safe-url.js';

export interface FinishOptions {
  /** What relative addresses are relative to; absolute. */
  baseUrl: string;
  idPrefix: string;
  change: typeof changeAttributes;
  safeUrl: typeof safeUrl;
}

/** Attributes that no plain HTML has, on a tree that an engine made safe after its preparation. */
export function finishPrepared(
  root: Element,
  { baseUrl, idPrefix, change, safeUrl }: FinishOptions,
): void {
  change(root, 'cite', (address) => safeUrl(address, baseUrl, true));
  // As `fileAddresses` writes them: absolute, each with its size.
  change(root, 'srcset', (srcset) =>
    srcset.split(', ').every((one) => /^https?:\S+( [\d.]+[wx])?$/.test(one)) ? srcset : undefined,
  );
  change(root, 'id', (id) => (id.startsWith(idPrefix) ? id : undefined));
}
