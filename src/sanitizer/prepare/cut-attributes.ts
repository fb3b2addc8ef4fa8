import type { Removals } from './removals.js';

/** Attributes of one tag: browsers compare each with all before. */
const MAX_ATTRIBUTES = 200;

/** What the parser takes for a tag, as far as its name goes. */
const TAG = /<[a-z][^\s/>]*/gi;
/** An attribute and what parts it from the one before, as the parser reads it (HTML §13.2.5.32). */
const ATTRIBUTE = /[\s/]*=?[^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/y;

/** A direction that is that of the first letter. */
const ANY_DIRECTION = /^[\s/]*dir\s*=(?!\s*["']?(?:ltr|rtl)\b)/i;

export interface AttributeBounds {
  /** Names of elements whose attributes the parser copies. */
  copied: RegExp;
  /** How long those may be in all, in characters; longer ones go. */
  maxCopied: number;
  /** Whether directions that are left to the browser go. */
  dropsDirections?: boolean;
}

/** Leaves in each tag of a text the attributes that a browser can bear. */
export function cutAttributes(text: string, bounds: AttributeBounds, removals: Removals): string {
  const kept: string[] = [];
  let start = 0;
  const drop = (from: number, to: number, cut: string): void => {
    kept.push(text.slice(start, from));
    start = to;
    removals.add('cut', cut);
  };
  TAG.lastIndex = 0;
  for (let found = TAG.exec(text); found; found = TAG.exec(text)) {
    let before = TAG.lastIndex;
    const ends = endsOfAttributes(text, before);
    const end = ends.at(-1) ?? before;
    TAG.lastIndex = end;
    if (end - before > bounds.maxCopied && bounds.copied.test(found[0].slice(1))) {
      drop(before, end, 'attributes');
      continue;
    }
    for (const after of bounds.dropsDirections ? ends.slice(0, MAX_ATTRIBUTES) : []) {
      if (ANY_DIRECTION.test(text.slice(before, after))) drop(before, after, 'direction');
      before = after;
    }
    const bound = ends[MAX_ATTRIBUTES - 1] ?? end;
    if (bound < end) drop(bound, end, 'attributes');
  }
  return kept.join('') + text.slice(start);
}

/** Where each attribute of a tag ends. One by one: a repetition within an expression has a bound in each engine. */
function endsOfAttributes(text: string, begin: number): number[] {
  const ends: number[] = [];
  for (let end = begin; ; ends.push(end)) {
    ATTRIBUTE.lastIndex = end;
    ATTRIBUTE.test(text);
    if (ATTRIBUTE.lastIndex === end) return ends;
    end = ATTRIBUTE.lastIndex;
  }
}
