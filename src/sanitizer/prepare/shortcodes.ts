import type { Removals } from './removals.js';
import { linkWords, type Opening, type Piece, putPieces } from './shortcode-links.js';

/**
 * `[name]`, `[name attribute="value"]`, `[name=value]`, `[name /]`, `[/name]`; a value in quotes may hold
 * brackets (https://codex.wordpress.org/Shortcode_API). And what Drupal has for a file: `[[{"fid":"1"}]]`.
 */
const SHORTCODE =
  /\[\[\{"[^[\]]*(?:\[[^[\]]*\][^[\]]*){0,20}\]\]|\[(\/?)([a-z][\w-]*)((?=[\s=])[^[\]=]*(?:=(?:"[^"]{0,500}"|'[^']{0,500}'|(?!["']))[^[\]=]*){0,20})?\/?\]/gi;

/** An attribute that no author writes: in quotes, or before a slash. "[Photo by=Jane]" is one's. */
const ATTRIBUTE = /^\s+[a-z][\w-]*=(["'‘-‟″]|\S.*\/$)/is;

/** Shortcodes that stand alone and without attributes. A bare word in brackets is an editor's otherwise: "[sic]". */
const ALONE = /^(gallery|playlist|toc|\[)$/;

/** Shortcodes that are known with any attribute, and whose words may be an address. */
const KNOWN =
  /^(embed|audio|video|youtube|vimeo|soundcloud|spotify|tweet|twitter|instagram|facebook|tiktok|iframe|img|url|caption|contact-form.*)$/;

/** Shortcodes that may stand within a word. */
const WITHIN_SENTENCE =
  /^([bius]|em|strong|colou?r|size|url|highlight|mark|su[bp]|tooltip|abbr|dropcap)$/;

/** Where the system would have sent the reader, or what it would have shown: alone, or as a value. */
const ADDRESS =
  /^\s*["'‘-‟″]?(https?:[^\s"'”″]+)|(?:^|\s(?:src|url|mp[34]|m4[av]|ogg|wav|webm|href|link))=["'‘-‟″]?((?:https?:)?\/[^\s"'”″]+)/i;

/** What is known of a whole text. */
interface Context {
  removals: Removals;
  /** Where each name first begins a shortcode, and, after a slash, where it last ends one. */
  places: ReadonlyMap<string, number>;
  /** How many shortcodes came so far. */
  place: number;
  /** How many links may still be made. */
  left: number;
}

/** More than any article has. */
const MAX_LINKS = 20_000;

/**
 * Takes commands out of the text that the system which wrote it would have replaced, where it gives
 * them out as they are. What they enclose stays, and so does an address. In code they are what is
 * written about.
 */
export function removeShortcodes(root: Element, removals: Removals): void {
  // WebKit parts a long text where it has read 65,536 characters, be it within a command.
  root.normalize();
  const texts = textNodes(root);
  const context = { removals, places: placesOfPairs(texts), place: 0, left: MAX_LINKS };
  for (const text of texts) takeOut(text, context);
}

/** Takes the shortcodes out of one text. */
function takeOut(text: Text, context: Context): void {
  const { data } = text;
  const pieces: Piece[] = [];
  let opening: Opening | undefined;
  let done = 0;
  for (const { 0: all, 1: slash, 2: written, 3: more = '', index } of data.matchAll(SHORTCODE)) {
    const name = nameOf(written);
    if (!isOne(name, slash, more, context)) continue;
    pieces.push({ words: data.slice(done, index) });
    done = index + all.length;
    const border = { words: WITHIN_SENTENCE.test(name) ? '' : undefined };
    if (!slash) {
      // A pair counts once.
      context.removals.add('shortcode', written ? name : 'media');
      pieces.push(border);
      const [, alone, value] = ADDRESS.exec(more) ?? [];
      const address = alone ?? value;
      if (address || KNOWN.test(name)) {
        linkWords(pieces, opening);
        opening = { name, address, index: pieces.push({ words: '' }) - 1 };
      }
    } else if (opening?.name === name) {
      linkWords(pieces, opening, true);
      opening = undefined;
    }
    pieces.push(border);
  }
  if (done === 0) return;
  linkWords(pieces, opening);
  pieces.push({ words: data.slice(done) });
  putPieces(text, pieces, context);
}

/** Whether the next shortcode is one: it has its other half, or needs none. */
function isOne(name: string, slash: string | undefined, more: string, context: Context): boolean {
  const { places } = context;
  const place = ++context.place;
  return slash
    ? place > (places.get(name) ?? place)
    : place < (places.get(`/${name}`) ?? 0) || isLone(name, more);
}

/** Whether what begins a shortcode is one without an end too. */
function isLone(name: string, more: string): boolean {
  return ALONE.test(name) || ATTRIBUTE.test(more) || (KNOWN.test(name) && /=|https?:/.test(more));
}

/**
 * Where each name first begins a shortcode, and, after a slash, where it last ends one, counted in
 * shortcodes. A part of a text may have an end before its beginnings: one that is surely a shortcode's
 * counts from the start.
 */
function placesOfPairs(texts: readonly Text[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let place = 0;
  for (const { data } of texts) {
    for (const [, slash, written, more = ''] of data.matchAll(SHORTCODE)) {
      const name = nameOf(written);
      place++;
      if (slash) places.set(`/${name}`, place);
      else if (isLone(name, more)) places.set(name, 0);
      else if (!places.has(name)) places.set(name, place);
    }
  }
  return places;
}

/** The name of a shortcode; one of Drupal has none, so it gets what no other can have. */
function nameOf(written: string | undefined): string {
  return written?.toLowerCase() ?? '[';
}

function textNodes(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.data.includes('[') && !text.parentElement?.closest('pre, code, kbd, samp, math')) {
      texts.push(text);
    }
  }
  return texts;
}
