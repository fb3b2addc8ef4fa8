/** More than any article has: each becomes two elements. */
const MAX_BLANK_LINES = 20_000;

const BLANK_LINE = /\n[^\S\n]*\n\s*/;

/**
 * Makes line breaks of the blank lines of a text that has no paragraph: so systems keep what they make
 * paragraphs of once they show it (https://developer.wordpress.org/reference/functions/wpautop/).
 * Between the tags of a text with paragraphs, blank lines are a programmer's.
 */
export function breakAtBlankLines(root: Element): void {
  if (root.querySelector('p')) return;
  let left = MAX_BLANK_LINES;
  for (const text of [...root.childNodes]) {
    if (text.nodeType !== Node.TEXT_NODE) continue;
    const [first = '', ...others] = (text.nodeValue ?? '').split(BLANK_LINE);
    left -= others.length;
    if (others.length === 0 || left < 0) continue;
    text.before(first);
    for (const part of others) {
      const { ownerDocument: document } = root;
      text.before(document.createElement('br'), document.createElement('br'), part);
    }
    text.remove();
  }
}
