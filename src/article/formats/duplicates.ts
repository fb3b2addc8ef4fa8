import type { Article, ArticleImage } from '../article.js';

/** Parses untrusted HTML into an element in which nothing runs or loads. */
export type ParseInert = (html: string) => Element;

/** What is a picture, or something else that is seen, though it has no words. */
const SEEN = 'img, picture, video, audio, iframe, object, embed, svg, math, hr, table, input';

/**
 * Takes out of an article what its system has in two places: the headline, the lead image, dateline
 * and byline as the text's beginning, and a summary that is the text's beginning.
 */
export function removeDuplicates(article: Article, parse: ParseInert): void {
  const { body, images, summary } = article;
  if (!body) return;
  const tree = parse(body.html);
  const [lead] = images;
  const isChanged = [
    dropHeadline(tree, article.headline),
    lead && dropLeadImage(tree, lead, body.baseUrl),
    dropOpeningLines(tree, article),
  ].some(Boolean);
  if (summary && isBeginning(summary, textOf(tree))) article.summary = undefined;
  if (!isChanged) return;
  const isEmpty = !textOf(tree) && !tree.querySelector(SEEN);
  article.body = isEmpty ? undefined : { ...body, html: tree.innerHTML };
}

/** A headline as the text's first heading, with nothing but pictures and short lines before it. */
function dropHeadline(tree: Element, headline: string | undefined): boolean {
  const heading = tree.querySelector('h1') ?? tree.querySelector('h2');
  if (!heading || !headline || wordsOf(heading) !== simplify(headline)) return false;
  if (heading.localName !== 'h1' && wordsBefore(tree, heading)) return false;
  removeWhole(heading);
  return true;
}

/** The lead image where the text has it too: its caption is kept if the lead has none. */
function dropLeadImage(tree: Element, lead: ArticleImage, base: string | undefined): boolean {
  const key = imageKey(lead.src, base);
  const image = [...tree.querySelectorAll('img')].find((candidate) =>
    ['src', 'data-src', 'data-lazy-src', 'data-original'].some(
      (name) => imageKey(candidate.getAttribute(name) ?? '', base) === key,
    ),
  );
  if (!key || !image) return false;
  const figure = image.closest('figure');
  const isAlone =
    figure?.querySelectorAll(SEEN).length === figure?.querySelectorAll('picture, img').length;
  const isOnly = figure?.querySelectorAll('img').length === 1 && isAlone;
  lead.alt ||= image.getAttribute('alt')?.trim() ?? '';
  const caption = isOnly ? figure.querySelector('figcaption') : null;
  if (caption && !lead.caption && textOf(caption)) {
    lead.caption = textOf(caption);
    if (caption.querySelector('a')) lead.richCaption = { html: caption.innerHTML, baseUrl: base };
  }
  removeWhole(isOnly ? figure : (image.closest('picture') ?? image));
  return true;
}

/**
 * The file of an image without what tells sizes of it apart: WordPress' `-1024x683` and `-scaled`, a
 * query.
 */
function imageKey(address: string, base: string | undefined): string {
  if (!address.trim() || !URL.canParse(address, base)) return '';
  const { host, pathname } = new URL(address, base);
  return (host + pathname).replace(/-(\d+x\d+|scaled)(?=\.\w+$)/, '').toLowerCase();
}

/** First paragraphs that say no more than dateline and byline do, and a dateline before the text. */
function dropOpeningLines(tree: Element, { dateline, authors }: Article): boolean {
  const lines = new Set(
    [
      dateline.text,
      ...dateline.places,
      ...authors.flatMap(({ name }) => [name, ...BYLINES.map((by) => `${by} ${name}`)]),
    ].map((line) => simplify(line ?? '')),
  );
  let isChanged = false;
  for (;;) {
    const first = firstBlock(tree);
    const words = first && wordsOf(first);
    if (!words || !lines.has(words) || first.querySelector(SEEN)) break;
    removeWhole(first);
    isChanged = true;
  }
  return dropPlace(tree, dateline.places[0] ?? dateline.text) || isChanged;
}

const BYLINES = ['by', 'von', 'par', 'por', 'di', 'de', 'text', 'av', 'door'];

/** `GROSSETO, Italy (AP) -- ` before the words of the first paragraph, where the place is known. */
function dropPlace(tree: Element, place: string | undefined): boolean {
  const first = firstBlock(tree);
  const text = first && firstText(first);
  const city = place?.split(/[,(–—-]/)[0]?.trim();
  if (!text || !city) return false;
  const [opening] = /^\s*[^.!?\n]{2,80}?(\s--?\s|\s?[–—]\s?)/.exec(text.data) ?? [];
  if (!opening || !` ${simplify(opening)} `.startsWith(` ${simplify(city)} `)) return false;
  text.data = text.data.slice(opening.length);
  return true;
}

function firstBlock(tree: Element): Element | undefined {
  return [...tree.querySelectorAll('p, h2, h3, h4, li, td, blockquote, div')].find(
    (block) => textOf(block) && !block.querySelector('p, div, h2, h3, h4, li, td, blockquote'),
  );
}

function firstText(element: Element): Text | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data.trim()) return node as Text;
  }
  return undefined;
}

/** Whether a summary is how the text begins: excerpts are cut from it, and end in `[…]` or `...`. */
function isBeginning(summary: string, text: string): boolean {
  const words = simplify(summary.replace(/\s*(\[?(…|\.\.\.)\]?)[^.]{0,30}$/, ''));
  return words.length > 0 && simplify(text.slice(0, summary.length * 2 + 200)).startsWith(words);
}

/** Removes an element, and what is around it if that has nothing else. */
function removeWhole(element: Element): void {
  const around = element.parentElement;
  element.remove();
  if (around?.parentElement && !textOf(around) && !around.querySelector(SEEN)) removeWhole(around);
}

function wordsBefore(tree: Element, element: Element): string {
  const range = tree.ownerDocument.createRange();
  range.setStart(tree, 0);
  range.setEndBefore(element);
  return range.toString().trim();
}

function textOf(element: Element): string {
  return element.textContent.trim();
}

function wordsOf(element: Element): string {
  return simplify(textOf(element).slice(0, 2000));
}

/** Words alone, so that quotes, case and spaces don't tell two texts apart. */
function simplify(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
