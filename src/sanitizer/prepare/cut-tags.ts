import { htmlElements, mathElements } from '../allow-list.js';
import { attributesAt, OpenEmphasis } from './open-emphasis.js';

/** Elements that are made. */
export const MAX_ELEMENTS = 100_000;
/**
 * How many open elements the browser's parser may look through, all tags together: it does that for
 * most tags, so a text that only opens elements takes time by the square of its length. Reached at
 * 14,000 elements one in another, which Chromium parses in a quarter of a second.
 */
const MAX_LOOKUPS = 100_000_000;
/** Recordings: Chromium takes half a millisecond to make the player of each, shown or not. */
const MAX_RECORDINGS = 500;
/** How many copies of open emphasis may be made: one for each block's tag that comes before its end. */
const MAX_COPIES = 100_000;

/** Images: WebKit takes a tenth of a millisecond for each. */
const MAX_IMAGES = 20_000;
/**
 * How many neighbours WebKit may look through for each piece of text that moves or goes: as many as
 * stand side by side with no element between, once comments are gone and elements gave way.
 */
const MAX_NEIGHBOURS = 15_000_000;
/** How many elements of a `picture` the browsers may look through, for each image in it. */
const MAX_SOURCES = 1_000_000;
/** Parts of one formula, for which WebKit takes time by the square. */
const MAX_PARTS = 20_000;
/** Drawn shapes that are taken for closed. */
const MAX_LEAVES = 5_000;

/** The slash in front, the name, the slash at the end; a comment. Not all are: some stand in values. */
const TOKEN = /<(?:(\/?)([a-z][^\s/>]*)([^<>]*\/(?=>))?|[!?])/gi;

/** Elements that have no end, or end where the next of their kind begins. */
const unstacked = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th tbody thead tfoot rt rp option'
  ).split(' '),
);

/** What stands within a line, and so leaves open what is. */
const WITHIN_LINE =
  /^([abisu]|abbr|bd[io]|big|br|cite|code|del|dfn|em|font|img|ins|kbd|mark|nobr|q|samp|small|span|strike|strong|su[bp]|time|tt|var|wbr)$/;

/** What a drawing or a formula has many of, each with a slash at the end, and no page has. */
const LEAF =
  /^(path|rect|circle|ellipse|line|polyline|polygon|stop|use|animate\w*|set|fe\w+|mspace|mprescripts|none)$/;

/** What is counted on the way through the tags, each with its bound. */
const bounds = {
  nesting: MAX_LOOKUPS,
  elements: MAX_ELEMENTS,
  recordings: MAX_RECORDINGS,
  images: MAX_IMAGES,
  pictures: MAX_SOURCES,
  emphasis: MAX_COPIES,
  formula: MAX_PARTS,
  pieces: MAX_NEIGHBOURS,
};
type Bound = keyof typeof bounds;
const names = Object.keys(bounds) as Bound[];

/** The text as far as no bound is passed, and the bound that is. */
export function cutTags(text: string): { text: string; bound?: Bound } {
  const counts = Object.fromEntries(names.map((name) => [name, 0])) as Record<Bound, number>;
  const open: string[] = [];
  const emphasis = new OpenEmphasis();
  let formulas = 0;
  /** Closed, if they are in a drawing. */
  let leaves = 0;
  /** Pieces of text since the last element that stays. */
  let pieces = 0;
  /** Pictures that are open, and tags since the first of them. */
  let pictures = 0;
  let sources = 0;
  let isInParagraph = false;
  for (const { 1: slash, 2: written = '', 3: isClosed, index } of text.matchAll(TOKEN)) {
    const name = written.toLowerCase();
    const isLeaf = !!isClosed && LEAF.test(name) && leaves < MAX_LEAVES;
    if (isLeaf) leaves++;
    else counts.nesting += open.length + leaves;
    if (!WITHIN_LINE.test(name)) counts.emphasis += emphasis.weight;
    // Of an end without a beginning, the parser makes an element.
    const isMade = !!name && (!slash || (name === 'p' && !isInParagraph) || name === 'br');
    if (isMade) counts.elements++;
    sources = pictures > 0 ? sources + 1 : 0;
    counts.formula = formulas > 0 ? counts.formula + 1 : 0;
    if (!slash) {
      if (/^(audio|video)$/.test(name)) counts.recordings++;
      if (name === 'img') {
        counts.images++;
        counts.pictures += sources;
      }
      const stays = (formulas > 0 ? mathElements : htmlElements).has(name) && name !== 'img';
      pieces = stays ? 0 : pieces + 1;
      counts.pieces += pieces;
    }
    const bound = names.find((each) => counts[each] > bounds[each]);
    if (bound) return { text: text.slice(0, index), bound };
    if (!name) continue;
    if (name === 'p') isInParagraph = !slash;
    if (slash) emphasis.close(name);
    else emphasis.open(name, attributesAt(text, index + 1 + name.length));
    if (name === 'math') formulas = Math.max(0, formulas + (slash ? -1 : 1));
    if (name === 'picture') pictures = Math.max(0, pictures + (slash ? -1 : 1));
    if (!slash) {
      if (!isLeaf && !unstacked.has(name)) open.push(name);
    } else if (open.at(-1) === name) open.pop();
  }
  return { text };
}
