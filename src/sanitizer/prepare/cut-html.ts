import { cutTags } from './cut-tags.js';
import type { Removals } from './removals.js';

/** Characters of HTML that are read. */
const MAX_LENGTH = 5_000_000;
/** Attributes of one tag: browsers compare each with all before. */
const MAX_ATTRIBUTES = 200;
/** How many copies of open emphasis may have to be made: one for each paragraph that it runs through. */
const MAX_COPIES = 2_000_000;

/** Tags in a text that leaves a direction to the browser, which looks for it again at each change. */
const MAX_TAGS_OF_ANY_DIRECTION = 3_000;

/** What the parser takes for a tag, as far as its name goes. */
const TAG = /<[a-z][^\s/>]*/gi;
/** An attribute and what parts it from the one before, as the parser reads it (HTML §13.2.5.32). */
const ATTRIBUTE = /[\s/]*=?[^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/y;

/** An element, or an attribute, whose direction is that of its first letter. */
const ANY_DIRECTION = /(?<=<\/?)bdi\b|\bdir(?=\s*=\s*(?!["']?(?:ltr|rtl)\b))/gi;

/** With attributes, an element that the parser opens again in each paragraph until it is closed (HTML §13.2.4.3). */
const EMPHASIS = /<(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/])/gi;

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
  text = cutAttributes(text, TAG, MAX_ATTRIBUTES, removals);
  const emphasis = text.match(EMPHASIS)?.length ?? 0;
  const tags = text.match(/<[a-z/]/gi)?.length ?? 0;
  // Without attributes, of each kind three copies at most are made (HTML §13.2.4.3, "Noah's Ark").
  if (emphasis * tags >= MAX_COPIES) text = cutAttributes(text, EMPHASIS, 0, removals);
  if (tags > MAX_TAGS_OF_ANY_DIRECTION && text.search(ANY_DIRECTION) >= 0) {
    text = text.replace(ANY_DIRECTION, (name) => (/^bdi$/i.test(name) ? 'span' : 'data-dir'));
    removals.add('cut', 'direction');
  }
  return cutTags(text, removals);
}

/** Leaves of each tag as many attributes as may be. `tag` finds where one begins, up to the end of its name. */
function cutAttributes(text: string, tag: RegExp, max: number, removals: Removals): string {
  const kept: string[] = [];
  let start = 0;
  tag.lastIndex = 0;
  while (tag.test(text)) {
    let end = tag.lastIndex;
    let bound = max === 0 ? end : undefined;
    // One by one: a repetition within an expression has a bound in each engine.
    for (let count = 1; ; count++) {
      ATTRIBUTE.lastIndex = end;
      ATTRIBUTE.test(text);
      if (ATTRIBUTE.lastIndex === end) break;
      end = ATTRIBUTE.lastIndex;
      if (count === max) bound = end;
    }
    tag.lastIndex = end;
    if (bound === undefined || bound === end) continue;
    removals.add('cut', max === 0 ? 'emphasis-attributes' : 'attributes');
    kept.push(text.slice(start, bound));
    start = end;
  }
  return kept.join('') + text.slice(start);
}
