import type { EngineLists } from './allow-list.js';

/** What the browser's own sanitiser adds to an element; newer than the standard types. */
interface SanitizingElement extends Element {
  setHTML(html: string, options: { sanitizer: EngineLists }): void;
}

/** Whether this browser has `Element.setHTML`. */
export function hasNativeSanitizer(): boolean {
  return 'setHTML' in Element.prototype;
}

/**
 * Makes HTML safe with the browser's own sanitiser, in an inert document. The configuration is
 * explicit: the default drops images, ids and alternative texts, and keeps other things than ours.
 * https://wicg.github.io/sanitizer-api/#dictdef-sanitizerconfig
 */
export function sanitizeNatively(html: string, sanitizer: EngineLists): Element {
  const target = document.implementation.createHTMLDocument().createElement('div');
  (target as Element as SanitizingElement).setHTML(html, { sanitizer });
  return target;
}
