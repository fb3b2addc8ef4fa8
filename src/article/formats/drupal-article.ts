import type { MappedArticle, MappingContext } from './article-format.js';
import { pageOf } from './drupal-addresses.js';
import { bodyOf } from './drupal-body.js';
import { type Entity, targetsIn } from './drupal-entity.js';
import { fieldNames as fieldNamesOf, isField, namesOfKind } from './drupal-fields.js';
import { imagesOf } from './drupal-images.js';
import { parentOf, relatedOf } from './drupal-links.js';
import { nameOf, textsIn, valueOf, wordsIn, wordsOfKind } from './drupal-texts.js';
import { dateOf, firstDate } from './drupal-dates.js';
import type { FormatTools } from './format-tools.js';

/** Names of accounts that tell no reader who wrote. */
const NOBODY = /^(admin|administrator|anonymous|webmaster|root|superuser|user ?\d*|editor)$/i;

/** How views write a title: a link to the article. */
const IS_LINK = /^<(a|span)\s[^<>]*>/;

/** Well-known text of a geographic field, which no reader knows. */
const IS_GEOMETRY = /^(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRY\w+)\s*\(/;

/** What `item` can call an article: its number, page, path and slug. */
export function namesOf(
  entity: Entity,
  { documentUrl, baseUrl }: MappingContext,
  tools: FormatTools,
) {
  const { fields } = entity;
  const { listOf, membersOf, resolve } = tools;
  const page = pageOf(entity, tools);
  const [path] = listOf(fields['path']);
  const alias = membersOf(path)['alias'];
  return [
    wordsIn(fields['drupal_internal__nid'] ?? fields['nid'], tools),
    page && resolve(page, baseUrl ?? documentUrl),
    page,
    alias,
    page?.replace(/^.*\//, ''),
  ];
}

/** An article in our own format, of an entity whichever API it came from. */
export function articleOf(
  entity: Entity,
  id: unknown,
  { documentUrl, fieldNames }: MappingContext,
  tools: FormatTools,
): MappedArticle {
  const { fields } = entity;
  const { membersOf, listOf } = tools;
  const [body] = listOf(fields['body']);
  const wanted = tools.findName(fieldNamesOf(entity), fieldNames?.datelineField, 'dateline');
  return {
    node: {
      '@id': id,
      url: pageOf(entity, tools),
      inLanguage: valueOf(fields['langcode'], tools),
      headline: headlineOf(entity, tools),
      alternativeHeadline:
        wordsOfKind(entity, 'subheadline', tools) ?? wordsOfKind(entity, 'overline', tools),
      dateline: wanted
        ? (wordsIn(fields[wanted], tools) ?? referredNames(entity, wanted, tools)[0])
        : wordsOfKind(entity, 'dateline', tools),
      locationCreated: namesIn(entity, 'place', tools),
      datePublished: firstDate(entity, tools),
      dateModified: dateOf(fields['changed'], tools),
      expires: dateOf(fields['unpublish_on'], tools),
      description:
        wordsIn(membersOf(body)['summary'], tools) ?? wordsOfKind(entity, 'summary', tools),
      ...bodyOf(entity, fieldNames, tools),
      image: imagesOf(entity, tools),
      author: authorsOf(entity, tools),
      copyrightNotice: wordsIn(fields['field_copyright'], tools),
      workTranslation: translationsOf(entity, tools),
      isPartOf: parentOf(entity, tools),
    },
    base: baseOf(entity, documentUrl, tools),
    related: relatedOf(entity, fieldNames?.relatedField, tools),
    tags: tagsOf(entity, tools),
    ...(isUnpublished(fields['status'], tools) && { withheld: 'is not published' }),
  };
}

/** The page, to which links in texts are relative, unless it is elsewhere: files lie where the API is. */
function baseOf(entity: Entity, documentUrl: string, tools: FormatTools): string | undefined {
  const page = pageOf(entity, tools);
  return page?.startsWith('/') ? tools.resolve(page, documentUrl) : undefined;
}

function headlineOf(entity: Entity, tools: FormatTools): unknown {
  const names = ['title', ...namesOfKind(entity, 'title', tools)];
  return names
    .map((name) => valueOf(entity.fields[name], tools))
    .map((text) => (text && IS_LINK.test(text) ? tools.encodeWords(text) : text))
    .find((text) => text !== undefined);
}

function isUnpublished(status: unknown, { listOf, membersOf, textOf }: FormatTools): boolean {
  const [first] = listOf(status);
  const value = membersOf(first)['value'] ?? first;
  return value === false || /^(0|false|off)$/i.test(textOf(value) ?? '');
}

/** The field for it, else the account, where the API gives the name that readers see. */
function authorsOf(entity: Entity, tools: FormatTools): readonly unknown[] {
  const authors = namesIn(entity, 'author', tools);
  if (authors.length > 0) return authors;
  return referredNames(entity, 'uid', tools).filter((name) => !NOBODY.test(name.trim()));
}

/** Names in the fields of a kind: of what they refer to, or written there. */
function namesIn(entity: Entity, kind: 'author' | 'place', tools: FormatTools): string[] {
  return (
    namesOfKind(entity, kind, tools)
      .map((name) => [
        ...referredNames(entity, name, tools),
        ...tools.listOf(entity.fields[name]).flatMap((item) => {
          const { locality } = tools.membersOf(item);
          // Of an address, the town alone is a place.
          const isWritten = !name.includes('address') && textsIn(item, tools).length > 0;
          const words = wordsIn(isWritten ? item : locality, tools);
          return words && !IS_GEOMETRY.test(words) ? [words] : [];
        }),
      ])
      .find((names) => names.length > 0) ?? []
  );
}

function referredNames(entity: Entity, field: string, tools: FormatTools): string[] {
  return targetsIn(entity, field).flatMap((found) => nameOf(found, tools) ?? []);
}

/** The terms that have come along; in the export of a view, their names. */
function tagsOf(entity: Entity, tools: FormatTools): string[] {
  const terms = [...entity.references.keys()]
    .filter((name) => !isField(name, 'place', entity, tools))
    .filter((name) => !isField(name, 'author', entity, tools))
    .flatMap((name) => targetsIn(entity, name))
    .filter(({ kind }) => kind === 'taxonomy_term')
    .flatMap((term) => nameOf(term, tools) ?? []);
  const written = namesOfKind(entity, 'tags', tools).flatMap((name) =>
    tools.listOf(entity.fields[name]).flatMap((item) => wordsIn(item, tools) ?? []),
  );
  return [...new Set([...terms, ...written])];
}

/** The pages in other languages that the site names to search engines. */
function translationsOf(entity: Entity, tools: FormatTools) {
  const { listOf, membersOf } = tools;
  const own = valueOf(entity.fields['langcode'], tools)?.toLowerCase();
  return listOf(entity.fields['metatag']).flatMap((item) => {
    const { rel, hreflang, href } = membersOf(membersOf(item)['attributes']);
    const isOther = typeof hreflang === 'string' && hreflang.toLowerCase() !== own;
    return rel === 'alternate' && isOther && hreflang !== 'x-default'
      ? [{ inLanguage: hreflang, url: href }]
      : [];
  });
}
