import DOMPurify, { type Config } from 'dompurify';
import type { EngineLists } from './allow-list.js';

/** Attributes that are addresses. Of the others, DOMPurify would drop values that look like one. */
const ADDRESSES = /^(href|src|srcset|cite)$/;

/**
 * One of our own: modules of an application share the imported one, and so its configuration, beside
 * which our own would count for nothing, and its hooks.
 */
let purify: typeof DOMPurify | undefined;

/**
 * Makes what `root` holds safe with DOMPurify, in place and so in its inert document: a copy in the
 * page's own document would begin to load its images. `policy` is our own Trusted Types policy:
 * DOMPurify then makes none, which a strict page would refuse.
 * Throws where DOMPurify can't do its work: then nothing may be shown.
 */
export function sanitizeWithDompurify(
  root: Element,
  { elements, attributes }: EngineLists,
  policy: object | undefined,
): Element {
  const names = elements.map((element) => (typeof element === 'string' ? element : element.name));
  purify ??= DOMPurify(window);
  const safe: unknown = purify.sanitize(root, {
    IN_PLACE: true,
    ALLOWED_TAGS: [...names, root.localName],
    ALLOWED_ATTR: attributes,
    ADD_URI_SAFE_ATTR: attributes.filter((name) => !ADDRESSES.test(name)),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Ids have a prefix of ours, so none is dropped for being the name of a member.
    SANITIZE_DOM: false,
    // The tree is never written out and parsed again, where "-->" in a title could end a comment.
    SAFE_FOR_XML: false,
    ...(policy && { TRUSTED_TYPES_POLICY: policy as Config['TRUSTED_TYPES_POLICY'] }),
  });
  if (!purify.isSupported || safe !== root) throw new Error('not sanitized');
  return root;
}
