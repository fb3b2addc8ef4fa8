import { engineLists } from '../src/sanitizer/allow-list.js';
import { sanitizeWithDompurify } from '../src/sanitizer/dompurify-sanitizer.js';
import { parseInertBody, trustedTypesPolicy } from '../src/sanitizer/inert-document.js';
import { hasNativeSanitizer, sanitizeNatively } from '../src/sanitizer/native-sanitizer.js';

/**
 * What one would write by hand in place of `sanitizeHtml`: the engine with the same lists, then
 * addresses made absolute. It makes no paragraphs, keeps no text of unknown elements and has no bounds.
 */
export function setHtml(html: string, baseUrl: string): DocumentFragment {
  const safe = hasNativeSanitizer()
    ? sanitizeNatively(html, engineLists)
    : sanitizeWithDompurify(parseInertBody(html), engineLists, trustedTypesPolicy());
  for (const name of ['href', 'src', 'cite']) {
    for (const element of safe.querySelectorAll(`[${name}]`)) {
      const address = element.getAttribute(name) ?? '';
      const url = URL.canParse(address, baseUrl) ? new URL(address, baseUrl) : undefined;
      if (url && /^(https?|mailto|tel):$/.test(url.protocol)) element.setAttribute(name, url.href);
      else element.removeAttribute(name);
    }
  }
  for (const image of safe.querySelectorAll('img')) image.loading = 'lazy';
  const fragment = document.createDocumentFragment();
  while (safe.firstChild) fragment.append(safe.firstChild);
  return fragment;
}
