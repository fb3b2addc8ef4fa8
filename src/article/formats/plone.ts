import type { JsonObject } from '../fields/json-value.js';
import type { Candidate, ListArticles, MappedArticle, MappingContext } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { type Body, bodyOf } from './plone-body.js';
import { fieldOf, imagesOf, jsonAddressOf, pageOf, relatedOf, wordsOf } from './plone-fields.js';

/** Types of Plone's own that are no articles, unless a site gives them a text. */
const NO_ARTICLE =
  /^(Collection|Comment|Discussion Item|Event|File|Folder|Image|Large Plone Folder|L[IR]F|Link|Plone Site|Topic)$/i;

/** States of Plone's workflows in which editors alone see an object. */
const UNPUBLISHED = /^(private|pending|draft|rejected)$/i;

/**
 * Plone's REST API: one object, a folder, a collection or an answer of the search, whose `items` are
 * summaries without a text. https://6.docs.plone.org/plone.restapi/docs/source/usage/content.html
 */
export const listArticles: ListArticles = (entries, document, context, tools) => {
  const objects = entries
    .map(tools.membersOf)
    .filter((item) => tools.textOf(item['@type']) && ('@id' in item || 'UID' in item));
  const articles = objects.filter(
    (item) => !NO_ARTICLE.test(typeOf(item, tools)) || readBody(item, context, tools),
  );
  const [only] = entries;
  const children = only === document ? tools.membersOf(only)['items'] : undefined;
  if (Array.isArray(children)) {
    if (articles.length === 0) return [];
    if (isSection(articles[0] ?? {}, children, context, tools)) return [];
  }
  if (articles.length === 0 && objects.length > 0) {
    const types = objects.map((item) => typeOf(item, tools));
    tools.fail('not-an-article', `an object of type ${[...new Set(types)].join(', ')}`);
  }
  return articles.map((item): Candidate => ({
    names: namesOf(item, context.documentUrl, tools),
    map: () => mapObject(item, context, tools),
  }));
};

/** Whether a page is but the place where articles are: without a text, and with articles in it. */
function isSection(
  item: JsonObject,
  children: readonly unknown[],
  context: MappingContext,
  tools: FormatTools,
): boolean {
  const hasArticles = children.some(
    (child) => !NO_ARTICLE.test(typeOf(tools.membersOf(child), tools) || 'File'),
  );
  return hasArticles && typeOf(item, tools) !== 'News Item' && !readBody(item, context, tools);
}

function typeOf(item: JsonObject, { textOf }: FormatTools): string {
  return textOf(item['@type']) ?? '';
}

function readBody(item: JsonObject, context: MappingContext, tools: FormatTools): Body | undefined {
  return bodyOf(
    item,
    pageOf(item, context.documentUrl, tools) ?? '',
    context.fieldNames?.bodyField,
    tools,
  );
}

function namesOf(item: JsonObject, documentUrl: string, tools: FormatTools): unknown[] {
  const page = pageOf(item, documentUrl, tools);
  const slug = page?.split('/').at(-1);
  return [item['UID'], item['@id'], page, item['id'], item['getId'], slug];
}

function mapObject(item: JsonObject, context: MappingContext, tools: FormatTools): MappedArticle {
  const { membersOf, listOf, textOf } = tools;
  const words = (...names: string[]) => wordsOf(item, names, tools);
  const date = (...names: string[]) => dateOf(item, names, tools);
  const { documentUrl } = context;
  const page = pageOf(item, documentUrl, tools);
  const body = readBody(item, context, tools);
  const isEvent = typeOf(item, tools) === 'Event';
  const published = date('effective', 'EffectiveDate', 'effectiveDate');
  const state = words('review_state') ?? '';
  const parent = membersOf(item['parent']);
  const named = (kind: Parameters<typeof fieldOf>[1]) => fieldOf(item, kind, tools);
  const { bodyField, datelineField, relatedField } = context.fieldNames ?? {};
  const names = Object.keys(item);
  tools.findName(names, bodyField, 'body');
  const dateline = tools.findName(names, datelineField, 'dateline');
  const related = tools.findName(names, relatedField, 'related');
  return {
    node: {
      '@id': item['UID'] ?? page,
      url: page,
      inLanguage: languageOf(item, tools),
      headline: words('title', 'Title'),
      alternativeHeadline: named('subheadline') ?? named('overline'),
      dateline: words(dateline ?? '') ?? named('dateline'),
      locationCreated: isEvent ? undefined : named('place'),
      datePublished: published ?? date('created', 'CreationDate', 'creation_date'),
      dateModified: date('modified', 'ModificationDate', 'modification_date'),
      expires: inZone(date('expires', 'ExpirationDate', 'expirationDate'), '-12:00'),
      description: words('description', 'Description'),
      articleBody: body?.text,
      encodingFormat: body?.type,
      image: imagesOf(item, page ?? '', body?.text ?? '', documentUrl, tools),
      author: authorsOf(item, tools),
      publisher: publisherOf(item, tools),
      workTranslation: translationsOf(item, context, tools),
      copyrightNotice: words('rights', 'Rights'),
      isPartOf: {
        url: pageOf(parent, documentUrl, tools),
        name: wordsOf(parent, ['title'], tools),
      },
      // A summary in a list lacks the text, a whole object has at least an empty one.
      isAccessibleForFree: !!body || 'text' in item || 'blocks' in item,
    },
    base: page && item['is_folderish'] === true ? `${page}/` : page,
    related: relatedOf(listOf(item[related ?? 'relatedItems']), documentUrl, tools),
    tags: listOf(item['subjects'] ?? item['Subject'] ?? item['subject']).flatMap(
      (subject) => textOf(subject) ?? wordsOf(membersOf(subject), ['title', 'token'], tools) ?? [],
    ),
    embargoedUntil: inZone(published, '+14:00'),
    withheld: UNPUBLISHED.test(state) ? `is not published: its state is "${state}"` : undefined,
  };
}

/** A date that was set: for none, Plone has the edges of its calendar, the last days of 1969 and 2499. */
function dateOf(item: JsonObject, names: readonly string[], { textOf }: FormatTools) {
  return names
    .map((name) => textOf(item[name]))
    .find((date) => date && /^\d{4}-/.test(date) && !/^(1969-12-[23]|2499)/.test(date));
}

/**
 * A moment for sure: Plone gives these two dates by the clock of its server, without a zone. What is
 * published is to be had everywhere, at once and until it expires everywhere.
 */
function inZone(date: string | undefined, zone: string): string | undefined {
  return date?.replace(/T\d\d:\d\d(:[\d.]+)?$/, `$&${zone}`);
}

/** The language, from `de`, `{ "token": "de" }`, or nothing for an object of all languages. */
function languageOf(item: JsonObject, { membersOf, textOf }: FormatTools): string | undefined {
  const language = item['language'] ?? item['Language'];
  return textOf(language) ?? textOf(membersOf(language)['token']);
}

/** Who wrote it, if that is told: creators are accounts, of which only some are called by a name. */
function authorsOf(item: JsonObject, tools: FormatTools): unknown[] {
  const author = fieldOf(item, 'author', tools);
  if (author) return [author];
  const creators = tools.listOf(item['creators'] ?? item['listCreators']);
  return creators.filter((name) => typeof name === 'string' && /\S\s+\S/.test(name));
}

/** The site, where the address asks for it with `expand=site`. */
function publisherOf(item: JsonObject, { membersOf, textOf }: FormatTools): JsonObject | undefined {
  const site = membersOf(membersOf(item['@components'])['site']);
  const name = textOf(site['plone.site_title']);
  return name
    ? { name, url: textOf(site['@id'])?.replace(/\/(\+\+api\+\+\/)?@site$/, '') }
    : undefined;
}

/** The same in other languages, where the address asks for it with `expand=translations`. */
function translationsOf(item: JsonObject, context: MappingContext, tools: FormatTools): unknown[] {
  const { items } = tools.membersOf(tools.membersOf(item['@components'])['translations']);
  return tools.listOf(items).flatMap((value) => {
    const translation = tools.membersOf(value);
    const url = pageOf(translation, context.documentUrl, tools);
    if (!url) return [];
    const src = jsonAddressOf(url, context.documentUrl)?.replaceAll('&', '&amp;');
    return [
      {
        inLanguage: languageOf(translation, tools),
        url,
        encoding: { contentUrl: src },
      },
    ];
  });
}
