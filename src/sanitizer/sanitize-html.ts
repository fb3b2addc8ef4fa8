import { inTime } from '../in-time.js';
import type { EngineLists } from './allow-list.js';
import type * as dompurifySanitizer from './dompurify-sanitizer.js';
import { change, finishTree, ID_PREFIX, type SanitizeOptions } from './finish-tree.js';
import { parseInertBody, trustedTypesPolicy } from './inert-document.js';
import { hasNativeSanitizer, sanitizeNatively } from './native-sanitizer.js';
import { isPlain, plainLists } from './plain-html.js';
import type * as prepare from './prepare/prepare-html.js';
import type { Removal } from './prepare/removals.js';
import { safeUrl } from './safe-url.js';

let dompurify: typeof dompurifySanitizer | undefined;
let preparation: typeof prepare | undefined;

export interface SanitizedHtml {
  /** Can't run anything, and holds only what the allow-list names. */
  fragment: DocumentFragment;
  /** What was taken out of it. */
  removals: readonly Removal[];
}

/**
 * Loads DOMPurify where the browser has no sanitizer of its own, and the code that prepares HTML where
 * that is needed: for phrases, and for what isn't plain. Else there is nothing to wait for. Rejects if
 * something can't be had: then nothing may be shown.
 */
export async function prepareSanitizer(needsPreparation = false): Promise<void> {
  if (!hasNativeSanitizer()) dompurify ??= await inTime(import('./dompurify-sanitizer.js'));
  if (needsPreparation) preparation ??= await inTime(import('./prepare/prepare-html.js'));
}

/**
 * Untrusted HTML in, a safe fragment out. `isPhrase` is for what has no paragraphs, such as a caption.
 * Throws if `prepareSanitizer` has not been waited for with the same.
 */
export function sanitizeHtml(
  html: string,
  options: SanitizeOptions,
  isPhrase = false,
): SanitizedHtml {
  const context = {
    ...options,
    isPhrase,
    idPrefix: ID_PREFIX,
    parse: parseInertBody,
    safeUrl,
    change,
  };
  let root: Element | undefined;
  let lists: EngineLists = plainLists;
  let removals: readonly Removal[] = [];
  if (isPhrase || !isPlain(html)) {
    // Where it was not waited for, this throws.
    ({ root, lists, removals } = (preparation as unknown as typeof prepare).prepareHtml(
      html,
      context,
    ));
  }
  const safe = makeSafe(html, root, lists);
  finishTree(safe, options);
  if (root) preparation?.finishPrepared(safe, context);
  const fragment = document.createDocumentFragment();
  // One by one: an argument list has a bound.
  while (safe.firstChild) fragment.append(safe.firstChild);
  return { fragment, removals };
}

function makeSafe(html: string, prepared: Element | undefined, lists: EngineLists): Element {
  if (hasNativeSanitizer()) return sanitizeNatively(prepared?.innerHTML ?? html, lists);
  const root = prepared ?? parseInertBody(html);
  const { sanitizeWithDompurify } = dompurify as unknown as typeof dompurifySanitizer;
  return sanitizeWithDompurify(root, lists, trustedTypesPolicy());
}
