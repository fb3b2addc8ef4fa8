import { hasNativeSanitizer } from '../../../src/sanitizer/native-sanitizer.js';
import { type Engine, sanitizeWith } from './engines.js';

/** The engines that this browser can sanitise with. */
export const enginesHere: readonly Engine[] = hasNativeSanitizer()
  ? ['native', 'dompurify']
  : ['dompurify'];

/** What `sanitizeHtml` gives with one of the engines, as a tree, of a text that is taken for no plain one. */
export function sanitizeToTree(engine: Engine, html: string): HTMLElement {
  // A plain text has a list of its own.
  const result = sanitizeWith(engine, `<x-y></x-y>${html}`);
  return new DOMParser().parseFromString(`<!doctype html><body>${result}`, 'text/html').body;
}
