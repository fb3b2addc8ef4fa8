// What the removal of duplicates asks of a text's tree of elements.

/** What is a picture, or something else that is seen, though it has no words. */
export const SEEN =
  'img, picture, video, audio, iframe, object, embed, svg, math, hr, table, input';

/** What stands on lines of its own. */
const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, table, tr, td, th, blockquote, figure, figcaption, ' +
  'pre, div, section, article, header, footer, aside, main, address, details, summary, body';

/** What has words that nobody sees. */
export const UNSEEN = 'script, style, template, noscript';

/** What has words that are not of the running text. */
export const ASIDE = `figcaption, .wp-caption, ${UNSEEN}`;

/** The texts of a tree that have words, from its beginning on, but for those in `aside`. */
function* texts(tree: Element, aside = ASIDE): Generator<Text> {
  const walker = tree.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.data.trim() && !text.parentElement?.closest(aside)) yield text;
  }
}

/** The first text with words. */
export function firstText(tree: Element): Text | undefined {
  const [first] = texts(tree);
  return first;
}

/** The element that stands on lines of its own around a text. */
export function blockOf(text: Text): Element | undefined {
  return text.parentElement?.closest(BLOCKS) ?? undefined;
}

/** The words with which a tree begins but for those in `aside`, as far as so many characters, in the form of `wordsAlone`. */
export function beginningOf(tree: Element, length: number, aside: string): string {
  let beginning = '';
  let block: Element | undefined;
  for (const text of texts(tree, aside)) {
    const own = blockOf(text);
    // Words of two paragraphs don't touch.
    beginning += own === block ? text.data : ` ${text.data}`;
    block = own;
    if (beginning.length > length) break;
  }
  return wordsAlone(beginning.slice(0, length));
}

/** Removes an element, and what is around it if that has nothing else. */
export function removeWhole(element: Element): void {
  let around: Element | null = element;
  do {
    const parent: Element | null = around.parentElement;
    around.remove();
    around = parent;
  } while (around?.parentElement && isEmpty(around));
}

/** Whether an element has no words, and nothing else that is seen. */
export function isEmpty(element: Element): boolean {
  return !textOf(element) && !element.querySelector(SEEN);
}

/** The words of an element, as they are written. */
export function textOf(element: Element): string {
  return element.textContent.trim();
}

/** The words of an element, in the form of `wordsAlone`. */
export function wordsOf(element: Element): string {
  return wordsAlone(textOf(element).slice(0, 2000));
}

/** Words alone, so that quotes, case and spaces don't tell two texts apart. */
export function wordsAlone(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
