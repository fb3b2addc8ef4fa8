import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** A text of an item, with what it is for and what it is written in, in small letters. */
export interface NinjsText {
  value: string;
  role: string;
  type: string;
}

/** Kinds of text, and what versions 2 and 3 call the lists of them. */
const LISTS = { headline: 'headlines', body: 'bodies', description: 'descriptions' } as const;

/**
 * An item with all names in small letters: version 3 writes `versionCreated` where the others write
 * `versioncreated`.
 */
export function withSmallNames(value: unknown, { membersOf }: FormatTools): JsonObject {
  const entries = Object.entries(membersOf(value)).slice(0, 500);
  return Object.fromEntries(entries.map(([name, member]) => [name.toLowerCase(), member]));
}

/**
 * Objects that version 1 keeps under their names, and versions 2 and 3 in a list, as one list with
 * names. What is not an object stands for its member `only`.
 */
export function namedObjects(value: unknown, tools: FormatTools, only: string): JsonObject[] {
  const read = (object: unknown) => ({
    ...withSmallNames(object, tools),
    ...(typeof object === 'string' && { [only]: object }),
  });
  if (Array.isArray(value)) return value.slice(0, 500).map(read);
  return Object.entries(tools.membersOf(value))
    .slice(0, 500)
    .map(([name, object]) => ({ name, ...read(object) }));
}

/**
 * The texts of a kind: from the lists of versions 2 and 3, or from the members of version 1, where
 * `body_xhtml` tells role and type by its name (https://www.iptc.org/std/ninjs/userguide/).
 */
export function textsOf(
  item: JsonObject,
  kind: keyof typeof LISTS,
  tools: FormatTools,
): NinjsText[] {
  const { listOf, textOf } = tools;
  const listed = listOf(item[LISTS[kind]]).flatMap((entry): NinjsText[] => {
    const text = withSmallNames(entry, tools);
    const value = textOf(text['value']) ?? textOf(entry);
    const role = textOf(text['role'])?.toLowerCase() ?? '';
    const type = textOf(text['contenttype'])?.toLowerCase() ?? '';
    return value ? [{ value, role, type }] : [];
  });
  if (listed.length > 0) return listed;
  return Object.entries(item).flatMap(([name, member]): NinjsText[] => {
    const value = textOf(member);
    const [before, ...after] = name.split('_');
    const role = after.join('_');
    return value && before === kind ? [{ value, role, type: typeOf(role) }] : [];
  });
}

function typeOf(role: string): string {
  if (role.includes('html')) return 'text/html';
  if (/xml|nitf/.test(role)) return 'application/xml';
  return role === 'text' ? 'text/plain' : '';
}

/** A text for a plain field of our own format: HTML gives its words, anything else is as it is. */
export function wordsOf(
  text: NinjsText | undefined,
  { encodeWords, hasTags }: FormatTools,
): string | undefined {
  if (!text) return undefined;
  return text.type.includes('html') || hasTags(text.value) ? encodeWords(text.value) : text.value;
}

/** The first text with one of these roles, in the order of the roles; plain ones before others. */
export function firstWithRole(
  texts: readonly NinjsText[],
  roles: readonly string[],
): NinjsText | undefined {
  const ofRoles = roles.flatMap((role) => texts.filter((text) => text.role === role));
  return ofRoles.find(({ type }) => !type.includes('html')) ?? ofRoles[0];
}
