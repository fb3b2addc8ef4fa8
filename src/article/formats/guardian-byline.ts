import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

interface Author {
  name: string;
  url?: string | undefined;
}

/** Words with which a part of a byline says what someone is, not who. */
const OFFICE = /editor|correspondent|reporter|critic|chief|writer|columnist/i;

/** Words within names that have no capital. */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|du|el|la|le|ten|ter|van|von)$/;

/**
 * Who wrote it: contributors by their tags, in the order of the byline, and those whom only the byline
 * names. A byline without any known contributor is printed as it is.
 */
export function authorsOf(content: JsonObject, fields: JsonObject, tools: FormatTools): Author[] {
  const { encodeWords, listOf, membersOf, textOf } = tools;
  const contributors = listOf(content['tags'])
    .map(membersOf)
    .filter(({ type }) => type === 'contributor')
    .flatMap(({ webTitle, webUrl }) => {
      const name = encodeWords(webTitle);
      return name ? [{ name, url: textOf(webUrl) }] : [];
    });
  const byline = encodeWords(fields['byline']) ?? encodeWords(fields['bylineHtml']) ?? '';
  const people = contributors.length > 0 ? contributors : linkedIn(content, fields, tools);
  if (people.length === 0) return byline ? [{ name: byline }] : [];
  const named = byline
    .slice(0, 2000)
    .replace(/\s+/g, ' ')
    .split(/[,;] | and | with | &amp; /)
    .flatMap((part): Author[] => {
      const known = people.filter(({ name }) => part.toLowerCase().includes(name.toLowerCase()));
      const name = withoutOffice(part.trim().split(/ (?:in|at|for) | \(/)[0] ?? '');
      return known.length > 0 || !isName(name) ? known : [{ name }];
    });
  return [...new Set([...named, ...people])];
}

/** `<a href="profile/…">Name</a>`, in which addresses are relative to the site's root. */
function linkedIn(content: JsonObject, fields: JsonObject, tools: FormatTools): Author[] {
  const { encodeWords, resolve, textOf } = tools;
  const site = resolve(content['webUrl'], 'none:');
  const html = textOf(fields['bylineHtml'])?.slice(0, 5000) ?? '';
  return [...html.matchAll(/<a\s[^<>]*href="([^"<>]*)"[^<>]*>([^<]*)<\/a>/gi)].flatMap(
    ([, href, words]) => {
      const name = encodeWords(words);
      return name ? [{ name, url: site && resolve(href, new URL('/', site).href) }] : [];
    },
  );
}

/** `Jo Blake Senior political editor` is Jo Blake: an office has a capital first, as names have. */
function withoutOffice(part: string): string {
  const words = part.split(' ');
  const office = words.findIndex((word) => OFFICE.test(word));
  if (office < 0) return part;
  const before = words
    .slice(0, office)
    .join(' ')
    .replace(/(?: \p{Ll}\S*)+$/u, '')
    .split(' ');
  return before.slice(0, Math.max(2, before.length - 1)).join(' ');
}

function isName(text: string): boolean {
  if (/^(?:guardian )?(?:staff|agency|agencies)$/i.test(text)) return true;
  const words = text.split(' ');
  const isLong = words.length > 1 && words.length < 6;
  return (
    isLong &&
    !OFFICE.test(text) &&
    words.every((word) => /^\p{Lu}|&/u.test(word) || PARTICLE.test(word))
  );
}
