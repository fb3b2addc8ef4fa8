import type { EngineLists } from '../../../src/sanitizer/allow-list.js';
import { sanitizeWithDompurify } from '../../../src/sanitizer/dompurify-sanitizer.js';
import {
  change,
  finishTree,
  ID_PREFIX,
  type SanitizeOptions,
} from '../../../src/sanitizer/finish-tree.js';
import { parseInertBody, trustedTypesPolicy } from '../../../src/sanitizer/inert-document.js';
import { sanitizeNatively } from '../../../src/sanitizer/native-sanitizer.js';
import { isPlain, plainLists } from '../../../src/sanitizer/plain-html.js';
import { finishPrepared, prepareHtml } from '../../../src/sanitizer/prepare/prepare-html.js';
import { safeUrl } from '../../../src/sanitizer/safe-url.js';
import { options } from './cases.js';

/** The two that make a prepared tree safe. */
export type Engine = 'native' | 'dompurify';

/** What `sanitizeHtml` would give with one of the engines, whichever this browser uses, as HTML. */
export function sanitizeWith(engine: Engine, html: string): string {
  const prepared = isPlain(html) ? undefined : prepare(html);
  const safe = makeSafe(engine, prepared?.root ?? html, prepared?.lists ?? plainLists);
  finish(safe, options);
  return safe.innerHTML;
}

/** All that is done with a tree that an engine made safe. */
export function finish(root: Element, finishOptions: SanitizeOptions): void {
  finishTree(root, finishOptions);
  finishPrepared(root, { ...finishOptions, idPrefix: ID_PREFIX, change, safeUrl });
}

/** What an engine makes of a text, or of a prepared tree. */
export function makeSafe(engine: Engine, html: string | Element, lists: EngineLists): Element {
  if (engine === 'native') {
    return sanitizeNatively(typeof html === 'string' ? html : html.innerHTML, lists);
  }
  const root = typeof html === 'string' ? parseInertBody(html) : html;
  return sanitizeWithDompurify(root, lists, trustedTypesPolicy());
}

/** A text in the shape that the engines get. */
export function prepare(html: string, isPhrase = false) {
  return prepareHtml(html, {
    ...options,
    isPhrase,
    idPrefix: ID_PREFIX,
    parse: parseInertBody,
    safeUrl,
  });
}
