import { allowedAttributes, allowedElements } from './allow-list.js';

/** What the browser's own sanitiser adds to an element; newer than the standard types. */
interface SanitizingElement extends Element {
  setHTML(html: string, options: { sanitizer: SanitizerConfig }): void;
}

/** Whether this browser has `Element.setHTML`. */
export function hasNativeSanitizer(): boolean {
  return 'setHTML' in Element.prototype;
}

/**
 * Makes what `root` holds safe with the browser's own sanitiser. The configuration is explicit: the
 * default drops images, ids and alternative texts, and keeps other things than ours.
 * https://wicg.github.io/sanitizer-api/#dictdef-sanitizerconfig
 */
export function sanitizeNatively(root: Element): Element {
  const target = root.ownerDocument.createElement('div') as Element as SanitizingElement;
  const sanitizer = { elements: [...allowedElements], attributes: [...allowedAttributes] };
  target.setHTML(root.innerHTML, { sanitizer });
  return target;
}
