import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

export interface Texts {
  body: string | undefined;
  /** What `body` is. */
  type: 'text/html' | 'text/plain';
  summary: string | undefined;
  /** Whether the rest is for members. */
  isTeaser: boolean;
}

/** Where an author ends what everyone may read. */
const PAYWALL = '<!--members-only-->';

/** An excerpt of an author's own has 300 characters at most; one that Ghost cuts from the text 500. */
const LONGEST_OWN = 300;
const LENGTH_OF_CUT = 500;

/** The clock of a player, which is nothing without the player's script. */
const PLAYER_TIMES =
  /<span class="kg-(?:audio|video)-current-time">[^<]*<\/span>|<div class="kg-(?:audio|video)-time">\s*\/\s*<span[^<>]*>[^<]*<\/span>\s*<\/div>/g;

/**
 * The text of a post and what introduces it, as far as those may read them who are no members: the
 * Content API leaves the rest out, the Admin API doesn't.
 */
export function readTexts(post: JsonObject, { encode, textOf }: FormatTools): Texts {
  const isOpen = (textOf(post['visibility']) ?? 'public') === 'public';
  const given = post['access'];
  const isTeaser = given === false || textOf(given) === 'false' || (!given && !isOpen);
  const [start = '', ...rest] = (textOf(post['html']) ?? '').split(PAYWALL);
  const isCut = isTeaser && rest.length > 0;
  // The Content API says who has access, and has cut the text; the Admin API does neither.
  const isSecret = isTeaser && !isCut && (given ?? undefined) === undefined;
  const open = isCut ? start : isSecret ? '' : start + rest.join('');
  const html = open.replace(PLAYER_TIMES, '').trim();
  const body = html || (isCut || isSecret ? undefined : textOf(post['plaintext']));
  const { excerpt, meta_description: meta, og_description: social } = post;
  const cut = isCut ? undefined : encode(closeCut(textOf(excerpt)));
  const replacement = body ? undefined : (cut ?? textOf(meta) ?? textOf(social));
  return {
    body,
    type: html ? 'text/html' : 'text/plain',
    summary: ownExcerptOf(post, textOf) ?? replacement,
    isTeaser,
  };
}

/**
 * The excerpt that an author wrote. `excerpt` is that too, unless there is none, and where the answer
 * leaves `custom_excerpt` out only its length tells.
 */
function ownExcerptOf(post: JsonObject, textOf: FormatTools['textOf']): string | undefined {
  const own = textOf(post['custom_excerpt']);
  const excerpt = textOf(post['excerpt']);
  const isOwn = !('custom_excerpt' in post) && excerpt && excerpt.length <= LONGEST_OWN;
  return own ?? (isOwn ? excerpt : undefined);
}

/** Ghost cuts in the middle of a word. */
function closeCut(text: string | undefined): string | undefined {
  if (!text || Math.abs(text.length - LENGTH_OF_CUT) > 5) return text;
  const lastSpace = text.lastIndexOf(' ');
  return lastSpace > LENGTH_OF_CUT - 50 ? `${text.slice(0, lastSpace)} …` : `${text}…`;
}
