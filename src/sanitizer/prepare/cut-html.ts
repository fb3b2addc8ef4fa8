import type { Removals } from './removals.js';

/** Characters of HTML that are read. */
const MAX_LENGTH = 5_000_000;
/** Elements that are made. */
export const MAX_ELEMENTS = 100_000;
/** Characters of one tag: browsers compare each of its attributes with all before. */
const MAX_TAG_LENGTH = 20_000;
/**
 * How many open elements the browser's parser may look through, all tags together: it does that for
 * most tags, so a text that only opens elements takes time by the square of its length. Reached at
 * 14,000 elements one in another, which Chromium parses in a quarter of a second.
 */
const MAX_LOOKUPS = 100_000_000;
/** How many copies of open emphasis may have to be made: one for each paragraph that it runs through. */
const MAX_COPIES = 2_000_000;

/** Comments and code have no tags in them; of a tag the slash in front, the name, the slash at the end. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<(?:script|style)\b[\s\S]*?(?:<\/s|$)|<(\/?)([a-z][^\s/>]*)([^<>]*\/(?=>))?/gi;

/** As far as a tag goes, its attributes with quotes around their values. */
const WHOLE_TAG = /<[a-z](?:[^<>"']+|"[^"]*"|'[^']*'|["'])*/gi;

/** An element that the parser opens again in each paragraph until it is closed (HTML §13.2.4.3). */
const EMPHASIS = /<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/]/gi;

/** Elements that have no end, or end where the next of their kind begins. */
const unstacked = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th tbody thead tfoot rt rp option'
  ).split(' '),
);

/**
 * As much of a text as any browser parses in a second. HTML of any length and shape comes from a
 * server; the parser can't be stopped once it has begun, and its time is not always linear in what it
 * reads. Counted on the text, so with less care than a parser has: the bounds are far from any article.
 */
export function cutHtml(html: string, removals: Removals): string {
  let text = html;
  if (text.length > MAX_LENGTH) {
    text = text.slice(0, MAX_LENGTH);
    removals.add('cut', 'length');
  }
  text = text.replace(WHOLE_TAG, (tag) => {
    if (tag.length <= MAX_TAG_LENGTH) return tag;
    removals.add('cut', 'tag');
    return (/^<[a-z][^\s/]*/i.exec(tag) ?? [''])[0].slice(0, MAX_TAG_LENGTH);
  });
  const tags = cutTags(text, removals);
  const emphasis = tags.text.match(EMPHASIS)?.length ?? 0;
  if (emphasis * tags.count < MAX_COPIES) return tags.text;
  // Without attributes, of each kind three copies at most are made (HTML §13.2.4.3, "Noah's Ark").
  return tags.text.replaceAll(
    /<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/][^>]*/gi,
    '<$1',
  );
}

function cutTags(text: string, removals: Removals): { text: string; count: number } {
  const open: string[] = [];
  let drawings = 0;
  let lookups = 0;
  let elements = 0;
  let count = 0;
  for (const { 1: slash, 2: written, 3: isClosed, index } of text.matchAll(TOKEN)) {
    if (!written) continue;
    const name = written.toLowerCase();
    const isDrawing = name === 'svg' || name === 'math';
    count++;
    lookups += open.length;
    const bound =
      lookups > MAX_LOOKUPS ? 'nesting' : elements > MAX_ELEMENTS ? 'elements' : undefined;
    if (bound) {
      removals.add('cut', bound);
      return { text: text.slice(0, index), count };
    }
    if (slash) {
      if (open.at(-1) !== name) continue;
      open.pop();
      if (isDrawing) drawings--;
    } else {
      elements++;
      if (drawings > 0 ? isClosed : unstacked.has(name)) continue;
      open.push(name);
      if (isDrawing) drawings++;
    }
  }
  return { text, count };
}
