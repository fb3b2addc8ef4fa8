import { removedElements } from '../../../src/sanitizer/allow-list.js';

/** Embeds, and what a link can stand for: the name of a host, or a title, comes into the text. */
const EMBEDS = 'iframe, object, embed, [class~="twitter-tweet"]';

/**
 * The text that a reader must be given of a fragment: all but what stands in elements that are removed
 * as a whole. `undefined` where more than that comes: an embed's link, a link's label, or where a
 * shortcode goes.
 */
export function readableText(html: string): string | undefined {
  // A form is as good as an unknown element here: it ends where it says, also around a drawing.
  const parsed = new DOMParser().parseFromString(
    `<!doctype html><body>${html.replace(/<(\/?)form\b/gi, '<$1x-form')}`,
    'text/html',
  );
  // An object with the id "body" would be `document.body`, and so on for every member.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- an overload of it is, not this one
  const found: unknown = Document.prototype.querySelector.call(parsed, 'body');
  const body = found as Element;
  const embeds = [...body.querySelectorAll(EMBEDS)];
  if (embeds.some((embed) => embed.hasAttributes())) {
    return undefined;
  }
  if (/\[\/?[a-z]/.test(body.textContent)) return undefined;
  for (const element of body.querySelectorAll('*')) {
    const { localName } = element;
    const isRemoved =
      removedElements.has(localName) ||
      element.namespaceURI === 'http://www.w3.org/2000/svg' ||
      localName === 'iframe';
    if (isRemoved) element.remove();
  }
  // A link without words is given the words of its label.
  const labelled = [...body.querySelectorAll('a[href][aria-label]')];
  if (labelled.some((link) => withoutSpace(link.textContent) === '')) return undefined;
  return withoutSpace(body.textContent);
}

/** A text without white space and without the characters of no width that spacers are made of. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
}
