import DOMPurify, { type Config } from 'dompurify';

/** What this module needs of its neighbours, handed in so that its chunk imports nothing. */
export interface DompurifyOptions {
  elements: readonly string[];
  attributes: readonly string[];
  /** Our own Trusted Types policy: DOMPurify then makes none, which a strict page would refuse. */
  policy: object | undefined;
}

/**
 * Makes what `root` holds safe with DOMPurify, in place and so in its inert document: a copy in the
 * page's own document would begin to load its images.
 */
export function sanitizeWithDompurify(root: Element, options: DompurifyOptions): Element {
  DOMPurify.sanitize(root, {
    IN_PLACE: true,
    ALLOWED_TAGS: [...options.elements, root.localName],
    ALLOWED_ATTR: [...options.attributes],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // Ids get a prefix of ours afterwards, so none is dropped for being the name of a member.
    SANITIZE_DOM: false,
    ...(options.policy && {
      TRUSTED_TYPES_POLICY: options.policy as Config['TRUSTED_TYPES_POLICY'],
    }),
  });
  return root;
}
