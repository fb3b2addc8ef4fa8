import { MAX_ELEMENTS } from './cut-tags.js';

/** More than any article has: each becomes two elements. */
const MAX_BLANK_LINES = 20_000;

const BLANK_LINE = /\n[^\S\n]*\n\s*/;

/** What holds paragraphs, and so text that may be some. An item of a list is none: it may be plain. */
const HOLDERS = 'body, div, section, blockquote';

/**
 * Makes line breaks of blank lines that an author left: so systems keep what they make paragraphs of
 * once they show it (https://developer.wordpress.org/reference/functions/wpautop/). Within a text they
 * are an author's. Beside a tag they may be a programmer's, but for those of a text without paragraphs.
 */
export function breakAtBlankLines(root: Element): void {
  const hasParagraphs = root.querySelector('p') !== null;
  const parted = new Map<Text, string[]>();
  let count = 0;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parts = partsOf(text.data, text.parentElement === root && !hasParagraphs);
    if (parts.length === 1 || !isParting(text)) continue;
    parted.set(text, parts);
    count += parts.length - 1;
  }
  // All or none: to do a part of them would leave the others to the next round.
  const elements = root.getElementsByTagName('*').length;
  if (count > MAX_BLANK_LINES || elements + 2 * count > MAX_ELEMENTS) return;
  for (const [text, parts] of parted) breakBetween(text, parts);
}

/** What blank lines part; at the edges of a text only if they count there. */
function partsOf(data: string, areEdgesParted: boolean): string[] {
  if (areEdgesParted) return data.split(BLANK_LINE);
  const words = data.trim();
  const start = data.indexOf(words);
  const parts = words.split(BLANK_LINE);
  parts[0] = data.slice(0, start) + (parts[0] ?? '');
  parts.push((parts.pop() ?? '') + data.slice(start + words.length));
  return parts;
}

function isParting({ parentElement }: Text): boolean {
  return !!parentElement?.matches(HOLDERS) && !parentElement.closest('pre');
}

function breakBetween(text: Text, [first = '', ...others]: string[]): void {
  const { ownerDocument: document } = text;
  text.before(first);
  for (const part of others) {
    text.before(document.createElement('br'), document.createElement('br'), part);
  }
  text.remove();
}
