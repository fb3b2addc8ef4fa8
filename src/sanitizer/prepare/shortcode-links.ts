import { hostOf } from './addresses.js';
import { isBlock, isElement } from './content-model.js';

/** The edges of two words that ran into one another: not a space, nor a bracket or a point. */
const GLUED = /^[^\s\p{Ps}\p{Pi}][^\s\p{Po}\p{Pe}\p{Pf}]/u;

const ADDRESS = /^https?:[^\s[\]]+$/;

/** Words that stay, or without them a place where words must not run into one another. */
export interface Piece {
  words: string | undefined;
  address?: string;
}

/** A shortcode that may become a link. */
export interface Opening {
  name: string;
  address: string | undefined;
  /** Where its link comes among the pieces of a text. */
  index: number;
}

/**
 * Makes a link of the words between a shortcode and its end. An address without words, or whose words
 * have no end in this text, is a link of its own, named by its host.
 */
export function linkWords(pieces: Piece[], opening: Opening | undefined, isEnd?: boolean): void {
  if (!opening) return;
  const { address: given, index } = opening;
  const enclosed = isEnd ? pieces.slice(index) : [];
  const words = enclosed
    .map((piece) => piece.words ?? ' ')
    .join('')
    .trim();
  const address = given ?? ADDRESS.exec(words)?.[0];
  if (!address) return;
  const link = { words: (given && words) || hostOf(address), address };
  pieces.splice(index, enclosed.length || 1, link);
}

/** Puts pieces in the place of the text that they are of. */
export function putPieces(text: Text, pieces: readonly Piece[], count: { left: number }): void {
  const canLink = !text.parentElement?.closest('a');
  let before = edgeOf(text.previousSibling);
  let kept = '';
  let isParted = false;
  for (const { words, address } of pieces) {
    isParted ||= words === undefined;
    if (!words) continue;
    if (isParted && isGlued(before, words)) kept += ' ';
    isParted = false;
    before = words;
    if (address && canLink && count.left-- > 0) {
      const link = text.ownerDocument.createElement('a');
      link.setAttribute('href', address);
      link.append(words);
      text.before(kept, link);
      kept = '';
    } else kept += words;
  }
  if (isParted && isGlued(before, edgeOf(text.nextSibling))) kept += ' ';
  text.data = kept;
}

/** What stands for the words of a neighbour; only text within a line has some. */
function edgeOf(neighbour: Node | null): string {
  const isWithinLine = neighbour && isElement(neighbour) && !isBlock(neighbour);
  return isWithinLine && neighbour.localName !== 'br' ? 'a' : ' ';
}

function isGlued(before: string, after: string): boolean {
  // A name that another shortcode parted may be one now, and goes in the next round.
  return GLUED.test(before.slice(-1) + after.slice(0, 1)) && !/\[[\w-]*$/.test(before);
}
