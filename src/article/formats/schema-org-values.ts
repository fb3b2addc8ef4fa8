import type { FormatTools } from './format-tools.js';
import { isObject } from './json-ld-graph.js';

/** Whether a text is an address, absolute or relative, and not a word in its place. */
export function isAddress(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const text = value.trim();
  return (
    /^(?:https?:)?\/\//i.test(text) ||
    (!/\s|^n\/a$/i.test(text) && /\/|\.[a-z]\w{1,4}$|^\./i.test(text)) ||
    /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(text)
  );
}

/** The first address of a value: itself, its `url`, or its `@id` where that is one of a page. */
export function addressOf(value: unknown): string | undefined {
  for (const each of [value].flat(2).slice(0, 20)) {
    if (typeof each === 'string' && each.trim()) return each;
    if (!isObject(each)) continue;
    const id = each['@id'];
    const url: unknown = [each['url']]
      .flat(2)
      .map((part) => (isObject(part) ? part['@id'] : part))
      .find(isAddress);
    if (typeof url === 'string') return url;
    if (typeof id === 'string' && isPageId(id)) return id;
  }
  return undefined;
}

/** Ids are often addresses too, but with a fragment they name a thing in a page. */
function isPageId(id: string): boolean {
  return /^https?:\/\/[^#]*$/i.test(id);
}

/** The name of a person, an organisation, a place or a work, encoded as found. */
export function nameOf(value: unknown, { membersOf, textOf }: FormatTools): string | undefined {
  if (!isObject(value)) return textOf(value);
  const { name, givenName, familyName, byline, headline, legalName, alternateName } = value;
  const parts = [textOf(givenName), textOf(familyName)].filter(Boolean).join(' ');
  const inner = membersOf(name)['name'] ?? name;
  return textOf([inner, parts, byline, headline, legalName, alternateName].map(textOf));
}
