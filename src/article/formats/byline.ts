/** Longer is no line of names. */
const MAX_LENGTH = 1000;

/**
 * A name without the word that makes a byline of it, which the page's own language adds. Some names
 * begin with "Von" or "Di": only before two words more it is a byline.
 */
export function withoutBy(line: string): string {
  if (line.length > MAX_LENGTH) return line;
  const name = line
    .replace(/^[\s,;:|]+|[\s,;:|]+$/g, '')
    .replace(/^(?:by|text(?:e|o)?:|words by|written by) /i, '')
    .replace(/^(?:[Vv]on|[Pp][ao]r|[Dd]oor|di) (?=\p{Lu}\S* \p{Lu})/u, '');
  return name || line;
}
