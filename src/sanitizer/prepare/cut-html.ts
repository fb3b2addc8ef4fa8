import { cutAttributes } from './cut-attributes.js';
import { cutTags } from './cut-tags.js';
import { EMPHASIS, EMPHASIS_OR_LINK } from './open-emphasis.js';
import type { Removals } from './removals.js';

/** Characters of HTML that are read. */
const MAX_LENGTH = 5_000_000;
/**
 * Characters that the parser may copy: it opens emphasis again, and links, with all their attributes, in
 * each paragraph until they are closed (HTML §13.2.4.3).
 */
const MAX_COPIED = 20_000_000;

/**
 * Elements in a text that leaves a direction to the browser, which looks for it again at each change:
 * tags, and what will become elements.
 */
const MAX_ELEMENTS_OF_ANY_DIRECTION = 3_000;
const ELEMENT = /<[a-z/]|\[|\n[^\S\n]*\n/gi;

/** An element whose direction is that of its first letter. */
const ANY_DIRECTION = /(?<=<\/?)bdi(?=[\s/>])/gi;

/** An address in angle brackets, as letters have them; no tag has such a name. */
const ADDRESS = /<(?=[\w.+-]+@[\w-]|https?:\/\/)/gi;

/**
 * As much of a text as browsers parse in about a second, if it is not made to deceive this count.
 * HTML of any length and shape comes from a server; the parser can't be stopped once it has begun, and
 * its time is not always linear in what it reads. Counted on the text, so with less care than a parser
 * has: the bounds are far from any article.
 */
export function cutHtml(html: string, removals: Removals): string {
  let text = html;
  if (text.length > MAX_LENGTH) {
    text = text.slice(0, MAX_LENGTH);
    removals.add('cut', 'length');
  }
  text = text.replace(ADDRESS, '&lt;');
  const tags = text.match(/<[a-z/]/gi)?.length ?? 0;
  const elements = text.match(ELEMENT)?.length ?? 0;
  const dropsDirections = elements > MAX_ELEMENTS_OF_ANY_DIRECTION;
  const bounds = { copied: EMPHASIS_OR_LINK, maxCopied: MAX_COPIED / tags, dropsDirections };
  text = cutAttributes(text, bounds, removals);
  if (dropsDirections && text.search(ANY_DIRECTION) >= 0) {
    text = text.replace(ANY_DIRECTION, 'span');
    removals.add('cut', 'direction');
  }
  let cut = cutTags(text);
  if (cut.bound === 'emphasis') {
    // Without attributes, of each kind three at most are copied.
    text = cutAttributes(text, { copied: EMPHASIS, maxCopied: 0 }, removals);
    cut = cutTags(text);
  }
  if (cut.bound) removals.add('cut', cut.bound);
  return cut.text;
}
