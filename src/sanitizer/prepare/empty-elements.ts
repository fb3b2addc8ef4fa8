import { isBlankText, unwrap } from './content-model.js';

/** What may go where it holds nothing: it would only make distance, or a heading of nothing. */
const DROPPED =
  /^(p|h[1-6]|div|section|blockquote|ul|ol|li|dl|figure|figcaption|picture|details|summary)$/;

/** What shows something without holding text. */
const SHOWS =
  /^(img|source|audio|video|track|math|hr|table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th)$/;

/**
 * Removes paragraphs and other blocks without content: spacers, with or without a no-break space, and
 * what is left of what was removed. A place that a link of the text leads to stays.
 */
export function removeEmptyElements(root: Element): void {
  const linked = new Set(
    [...root.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1)),
  );
  const empty = new Set<Node>();
  // From the end: what an element holds is judged before it.
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    const { localName: name, id } = element;
    if (SHOWS.test(name) || (id && linked.has(id))) continue;
    if (![...element.childNodes].every((child) => empty.has(child) || isBlankText(child))) continue;
    // An empty link is found by the keyboard, and by nobody else.
    if (name === 'a') unwrap(element);
    if (DROPPED.test(name)) element.remove();
    else empty.add(element);
  }
}
