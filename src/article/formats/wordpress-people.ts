import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** Accounts that are no names. */
const ACCOUNT = /^(?:admin(?:istrator)?|root|webmaster|editor)$/i;

/** Members in which plugins for several authors list them. */
const LISTS = ['coauthors', 'authors', 'multiple_authors'];

/** Members in which themes put the author. */
const SINGLES = ['author_info', 'author_meta', 'author_data'];

/**
 * The authors, by name: what plugins list, else the account that is embedded, which can be an error
 * where accounts are not for everybody; never the number of one.
 */
export function authorsOf(
  post: JsonObject,
  yoast: JsonObject,
  tools: FormatTools,
): readonly JsonObject[] {
  const { listOf, membersOf, textOf } = tools;
  const embedded = membersOf(post['_embedded']);
  const sources = [
    ...LISTS.map((name) => listOf(post[name])),
    listOf(embedded['author']),
    SINGLES.map((name) => post[name]),
    [{ name: yoast['author'] }],
  ];
  for (const source of sources) {
    const people = source.map(membersOf).flatMap((person) => {
      const name = textOf(person['display_name']) ?? textOf(person['name']);
      if (!name || ACCOUNT.test(name)) return [];
      return [{ name, url: textOf(person['link']) ?? textOf(person['author_link']) }];
    });
    if (people.length > 0) return people;
  }
  return [];
}
