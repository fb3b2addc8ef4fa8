import { inTime } from '../in-time.js';
import { allowedAttributes, allowedElements } from './allow-list.js';
import type * as dompurifySanitizer from './dompurify-sanitizer.js';
import { finishTree, type SanitizeOptions } from './finish-tree.js';
import { parseInertBody, trustedTypesPolicy } from './inert-document.js';
import { hasNativeSanitizer, sanitizeNatively } from './native-sanitizer.js';
import { prepareTree } from './prepare-tree.js';

let dompurify: typeof dompurifySanitizer | undefined;

/**
 * Loads DOMPurify where the browser has no sanitiser of its own; elsewhere there is nothing to wait
 * for. Rejects if it can't be had: then nothing may be shown.
 */
export async function prepareSanitizer(): Promise<void> {
  if (!hasNativeSanitizer()) dompurify ??= await inTime(import('./dompurify-sanitizer.js'));
}

/**
 * Untrusted HTML in, a fragment out that can't run anything, holding only what the allow-list names.
 * Throws if `prepareSanitizer` has not been waited for in a browser that needs it.
 */
export function sanitizeHtml(html: string, options: SanitizeOptions): DocumentFragment {
  const untrusted = parseInertBody(html);
  prepareTree(untrusted);
  const safe = makeSafe(untrusted);
  finishTree(safe, options);
  const fragment = document.createDocumentFragment();
  fragment.append(...safe.childNodes);
  return fragment;
}

function makeSafe(root: Element): Element {
  if (hasNativeSanitizer()) return sanitizeNatively(root);
  if (!dompurify) throw new Error('no sanitizer');
  return dompurify.sanitizeWithDompurify(root, {
    elements: allowedElements,
    attributes: allowedAttributes,
    policy: trustedTypesPolicy(),
  });
}
