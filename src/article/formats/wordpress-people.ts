import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import type { Seo } from './wordpress-seo.js';

/**
 * Members in which plugins list all authors of a post: Newspack, PublishPress Authors, and what sites
 * make of Co-Authors Plus. WordPress itself knows one.
 */
const LISTS = ['newspack_author_info', 'authors', 'coauthors', 'co_authors', 'guest_authors'];

/** Members of plugins and themes with the one author. */
const SINGLES = ['uagb_author_info', 'author_info', 'author_meta', 'author_name', 'author'];

interface Author {
  name: string;
  url?: string | undefined;
}

/** Whoever is named by a name; a user's number alone names nobody. */
export function authorsOf(post: JsonObject, seo: Seo, tools: FormatTools): readonly Author[] {
  const people = (value: unknown): readonly Author[] =>
    tools.listOf(value).flatMap((one) => personOf(seo.resolve(one), tools) ?? []);
  const inSchema = people(seo.article['author']);
  const choices = [
    ...LISTS.map((name) => people(post[name])),
    inSchema.length > 1 ? inSchema : [],
    people(tools.membersOf(post['_embedded'])['author']),
    ...SINGLES.map((name) => people(post[name])),
    inSchema,
    people(seo.yoast['author']),
  ];
  const found = choices.find(({ length }) => length > 0) ?? [];
  return found.filter(
    ({ name }, index) => found.findIndex((other) => other.name === name) === index,
  );
}

/** A person, but not an error in the place of one, an account's number or its e-mail address. */
function personOf(value: unknown, { membersOf, textOf }: FormatTools): Author | undefined {
  const person = membersOf(value);
  const parts = [textOf(person['first_name']), textOf(person['last_name'])];
  const name =
    textOf(value) ??
    textOf(person['display_name']) ??
    textOf(person['name']) ??
    textOf(person['author_name']) ??
    parts.filter(Boolean).join(' ');
  if (!/\p{L}/u.test(name) || /^\S+@\S+\.\S+$/.test(name)) return undefined;
  const url = [person['link'], person['author_link'], person['URL'], person['url']]
    .map(textOf)
    .find(Boolean);
  return { name, url };
}
