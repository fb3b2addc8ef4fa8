import { cutTags } from './cut-tags.js';
import type { Removals } from './removals.js';

/** Characters of HTML that are read. */
const MAX_LENGTH = 5_000_000;
/** Attributes of one tag: browsers compare each with all before. */
const MAX_ATTRIBUTES = 200;
/**
 * Characters that the parser may copy: it opens emphasis again, and links, with all their attributes, in
 * each paragraph until they are closed (HTML §13.2.4.3).
 */
const MAX_COPIED = 20_000_000;

/** Tags in a text that leaves a direction to the browser, which looks for it again at each change. */
const MAX_TAGS_OF_ANY_DIRECTION = 3_000;

/** What the parser takes for a tag, as far as its name goes. */
const TAG = /<[a-z][^\s/>]*/gi;
/** An attribute and what parts it from the one before, as the parser reads it (HTML §13.2.5.32). */
const ATTRIBUTE = /[\s/]*=?[^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/y;

/** An element, or an attribute, whose direction is that of its first letter. */
const ANY_DIRECTION = /(?<=<\/?)bdi\b|(?<=[\s"'])dir(?=\s*=(?!\s*["']?(?:ltr|rtl)\b))/gi;

/** What is opened again. */
const EMPHASIS = /^<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i;
const EMPHASIS_OR_LINK = new RegExp(`^<a$|${EMPHASIS.source}`, 'i');

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
  text = cutAttributes(text, EMPHASIS_OR_LINK, MAX_COPIED / tags, removals);
  if (tags > MAX_TAGS_OF_ANY_DIRECTION && text.search(ANY_DIRECTION) >= 0) {
    text = text.replace(ANY_DIRECTION, (name) => (/^bdi$/i.test(name) ? 'span' : 'data-dir'));
    removals.add('cut', 'direction');
  }
  let cut = cutTags(text);
  if (cut.bound === 'emphasis') {
    // Without attributes, of each kind three at most are copied.
    text = cutAttributes(text, EMPHASIS, 0, removals);
    cut = cutTags(text);
  }
  if (cut.bound) removals.add('cut', cut.bound);
  return cut.text;
}

/** Leaves of each tag as many attributes as may be, and of `copied` ones none that are longer than `max` in all. */
function cutAttributes(text: string, copied: RegExp, max: number, removals: Removals): string {
  const kept: string[] = [];
  let start = 0;
  TAG.lastIndex = 0;
  for (let found = TAG.exec(text); found; found = TAG.exec(text)) {
    const begin = TAG.lastIndex;
    let end = begin;
    let bound: number | undefined;
    // One by one: a repetition within an expression has a bound in each engine.
    for (let count = 1; ; count++) {
      ATTRIBUTE.lastIndex = end;
      ATTRIBUTE.test(text);
      if (ATTRIBUTE.lastIndex === end) break;
      end = ATTRIBUTE.lastIndex;
      if (count === MAX_ATTRIBUTES) bound = end;
    }
    TAG.lastIndex = end;
    if (end - begin > max && copied.test(found[0])) bound = begin;
    if (bound === undefined || bound === end) continue;
    removals.add('cut', 'attributes');
    kept.push(text.slice(start, bound));
    start = end;
  }
  return kept.join('') + text.slice(start);
}
