import type { Article, ArticleImage } from '../article.js';
import { dropClutter } from './clutter.js';
import { dropLeadImage, findImage } from './duplicate-image.js';
import { dropOpeningLines } from './duplicate-lines.js';
import {
  ASIDE,
  beginningOf,
  isEmpty,
  removeWhole,
  wordsAlone,
  UNSEEN,
  wordsOf,
} from './text-tree.js';

/** Parses untrusted HTML into an element in which nothing runs or loads. */
export type ParseInert = (html: string) => Element;

/**
 * Takes out of an article what its system has in two places: the headline, the images, dateline
 * and byline as the text's beginning, and a summary that is the text's beginning. And what is there for
 * the system's own pages alone.
 */
export function removeDuplicates(article: Article, parse: ParseInert): void {
  const { body, headline, images, subheadline } = article;
  for (const image of images) dropCredit(image);
  if (isSame(subheadline, headline)) article.subheadline = undefined;
  if (isSame(article.summary, headline) || isSame(article.summary, subheadline)) {
    article.summary = undefined;
  }
  const { summary } = article;
  if (!body) return;
  const tree = parse(body.html);
  const [lead] = images;
  const hasSummaryFirst = () => !!summary && isBeginning(summary, tree);
  const isCleared = dropClutter(tree);
  const isHeaded = dropHeadline(tree, article.headline);
  const isIllustrated = lead && dropLeadImage(tree, lead, body.baseUrl);
  // What follows the text need not be there where the text has it.
  article.images = images.filter(
    (image) => image === lead || !findImage(tree, image, body.baseUrl),
  );
  // A summary that is the first paragraph has its place too.
  const isFirst = hasSummaryFirst();
  const isOpened = dropOpeningLines(tree, article);
  if (isFirst || hasSummaryFirst()) article.summary = undefined;
  if (!isCleared && !isHeaded && !isIllustrated && !isOpened) return;
  article.body = isEmpty(tree) ? undefined : { ...body, html: tree.innerHTML };
}

/** Longer than any line that a system repeats. */
const MAX_LINE = 2000;

function isSame(line = '', other = ''): boolean {
  if (line.length > MAX_LINE || other.length > MAX_LINE) return false;
  return wordsAlone(line) !== '' && wordsAlone(line) === wordsAlone(other);
}

/** A credit with which the caption ends already, as agencies write them. */
function dropCredit(image: ArticleImage): void {
  const { caption: below = '', credit: by = '' } = image;
  if (by.length > MAX_LINE) return;
  const credit = wordsAlone(by);
  const caption = wordsAlone(below.slice(-2 * MAX_LINE));
  if (credit && ` ${caption}`.endsWith(` ${credit}`)) {
    image.credit = undefined;
    image.richCredit = undefined;
  }
}

/** A headline as the text's first heading, with nothing but pictures before one of the second level. */
function dropHeadline(tree: Element, headline = ''): boolean {
  const heading = tree.querySelector('h1') ?? tree.querySelector('h2');
  const words = wordsAlone(headline);
  if (!heading || !words || wordsOf(heading) !== words) return false;
  if (heading.localName !== 'h1' && wordsBefore(tree, heading)) return false;
  removeWhole(heading);
  return true;
}

function wordsBefore(tree: Element, element: Element): string {
  const range = tree.ownerDocument.createRange();
  range.setStart(tree, 0);
  range.setEndBefore(element);
  return range.toString().trim();
}

/** Where excerpts are cut: `[…]` or `...`, with `Read more` or the like after it. */
const CUT = /(?:…|\.\.\.)[^.…]{0,200}$/;

/** Letters of a cut excerpt from which on it is no chance that the text begins with them. */
const TELLING = 30;

/** Whether a summary is how the text begins, whole or cut in the middle of a word. */
function isBeginning(summary: string, tree: Element): boolean {
  const whole = wordsAlone(summary);
  const cut = wordsAlone(summary.replace(CUT, ''));
  // Some systems leave captions in what they cut from a text.
  return [ASIDE, UNSEEN].some((aside) => {
    const text = beginningOf(tree, summary.length * 2 + 200, aside);
    if (whole && `${text} `.startsWith(`${whole} `)) return true;
    return CUT.test(summary) && cut.length >= TELLING && text.startsWith(cut);
  });
}
