import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** Words with which bylines begin; but for English, before one word alone they may be a name's. */
const BYLINE =
  /^(?:(?:[Bb]y|BY|[Tt]exte?:?)\s+(?=\p{Lu})|(?:Von|Par|Por|Di|Av|Af|Door|VON|PAR|POR)\s+(?=\p{Lu}\S*\s+\S))/u;

/** Roles of Superdesk's authors who made nothing of what is read: `editor`, `subeditor`. */
const EDITOR = /edit/i;

/** Who wrote an item: as its byline says, which names all in one text, else those of its list. */
export function authorsOf(item: JsonObject, tools: FormatTools): unknown[] {
  const { listOf, membersOf, plainOf, textOf } = tools;
  const byline = plainOf(item['by']) ?? plainOf(item['byline']);
  if (byline) return [byline.replace(BYLINE, '')];
  const authors = [...listOf(item['authors']), ...listOf(item['bylines'])];
  const writers = authors.filter((author) => !EDITOR.test(textOf(membersOf(author)['role']) ?? ''));
  return (writers.length > 0 ? writers : authors).map((author) => {
    const { name, by } = membersOf(author);
    return (textOf(name) ?? textOf(by) ?? textOf(author))?.replace(BYLINE, '');
  });
}

/** Where an item comes from: versions 2 and 3 list such sources, Superdesk has one. */
export function publisherOf(
  item: JsonObject,
  { listOf, membersOf, textOf }: FormatTools,
): JsonObject | undefined {
  const listed = listOf(item['infosources'] ?? item['infosource']);
  const names = [...listed, item['source']].map(
    (source) => textOf(membersOf(source)['name']) ?? textOf(source),
  );
  const name = names.find(Boolean) ?? textOf(item['copyrightholder']);
  return name ? { name } : undefined;
}

/** What an item is about: subjects, else keywords. */
export function tagsOf(item: JsonObject, { listOf, membersOf, textOf }: FormatTools): string[] {
  const subjects = listOf(item['subjects'] ?? item['subject']).flatMap(
    (subject) => textOf(membersOf(subject)['name']) ?? [],
  );
  const keywords = listOf(item['keywords']).flatMap(
    (word) => (textOf(word) ?? textOf(membersOf(word)['name']))?.split(/,\s*/) ?? [],
  );
  return [...new Set(subjects.length > 0 ? subjects : keywords)];
}

/** Where an item was written. What its `places` name is what it is about. */
export function placeOf(item: JsonObject, { listOf, membersOf, textOf }: FormatTools) {
  const { located, datelinelocation } = item;
  const { name, city } = membersOf(located);
  const written = listOf(item['places'] ?? item['place'])
    .map(membersOf)
    .filter(({ rel }) => /^(?:located|dateline|origin|created)/i.test(textOf(rel) ?? ''));
  return [
    located,
    name,
    city,
    membersOf(datelinelocation)['city'],
    ...written.map((it) => it['name']),
  ]
    .map(textOf)
    .find(Boolean);
}
