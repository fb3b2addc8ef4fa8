import type { change as changeAttributes } from '../finish-tree.js';
import type { safeUrl } from '../safe-url.js';

export interface FinishOptions {
  /** What relative addresses are relative to; absolute. */
  baseUrl: string;
  idPrefix: string;
  change: typeof changeAttributes;
  safeUrl: typeof safeUrl;
}

/**
 * What no plain HTML has, on a tree that an engine made safe after its preparation. The tree is still in an
 * inert document, so no image loads from a wrong address.
 */
export function finishPrepared(
  root: Element,
  { baseUrl, idPrefix, change, safeUrl }: FinishOptions,
): void {
  change(root, 'src', (address) => safeUrl(address, baseUrl, true));
  for (const image of root.querySelectorAll('img')) {
    image.loading = 'lazy';
    image.decoding = 'async';
  }
  change(root, 'cite', (address) => safeUrl(address, baseUrl, true));
  // As `fileAddresses` writes them: absolute, each with its size.
  change(root, 'srcset', (srcset) =>
    srcset.split(', ').every((one) => /^https?:\S+( [\d.]+[wx])?$/.test(one)) ? srcset : undefined,
  );
  change(root, 'id', (id) => (id.startsWith(idPrefix) ? id : undefined));
}
