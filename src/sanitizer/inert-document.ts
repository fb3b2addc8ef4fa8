type Policy = Pick<TrustedTypePolicy, 'createHTML'>;

let policy: Policy | undefined;
let isPolicyMade = false;

/**
 * Parses untrusted HTML into an element of a document without a browsing context: no script in it
 * runs, no image loads, no event handler fires. What comes out is still untrusted.
 */
export function parseInertBody(html: string): Element {
  // A form's own members are hidden by fields of their names; unwrapped later, it need not be one.
  // After the tag of a body, no `frameset` makes a document that has none.
  const text = `<!doctype html><body>${html.replace(/<(\/?)form(?=[\s/>])/gi, '<$1form-')}`;
  const trusted: unknown = trustedTypesPolicy()?.createHTML(text) ?? text;
  // The standard types of DOMParser don't know TrustedHTML yet.
  const inert = new DOMParser().parseFromString(trusted as string, 'text/html');
  // `<img name="body">` takes the place of `document.body`, and of every other member, as long as it
  // is in the document.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- an overload of it is, not this one
  const body: unknown = Document.prototype.querySelector.call(inert, 'body');
  (body as Element).remove();
  return body as Element;
}

/**
 * The project's one Trusted Types policy, or `undefined` where the browser has none or the page's
 * policy refuses ours. It passes strings on as they are, which is safe only because all that it
 * makes goes to an inert document; so it is made on first use and not handed to anyone but DOMPurify.
 */
export function trustedTypesPolicy(): Policy | undefined {
  if (!isPolicyMade) {
    isPolicyMade = true;
    try {
      policy = window.trustedTypes?.createPolicy('news-article', { createHTML: (html) => html });
    } catch {
      // `trusted-types` in the page's policy does not name us: without
      // `require-trusted-types-for` a plain string serves as well.
    }
  }
  return policy;
}
