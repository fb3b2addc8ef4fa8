import type { JsonObject } from '../fields/json-value.js';
import type { ListArticles, MappedArticle, MappingContext } from './article-format.js';
import type { FieldKind, FormatTools } from './format-tools.js';
import { bodyOf } from './liferay-body.js';
import { type Field, fieldsOf, findAll, findNamed, findUsual, wordsIn } from './liferay-fields.js';
import { imagesOf, withoutParagraph } from './liferay-image.js';
import { relatedOf } from './liferay-related.js';
import { reasonOf } from './liferay-states.js';

/** Members that `item` can name a content by. */
const NAMES = ['id', 'key', 'uuid', 'externalReferenceCode', 'friendlyUrlPath'];

/** A date as structures have it; other words of a field can't be read as one. */
const DAY = /^\d{4}-\d\d(-\d\d)?/;

/**
 * Web contents (`StructuredContent`) and entries of blogs (`BlogPosting`) of Liferay's headless
 * delivery (https://learn.liferay.com/w/dxp/integration/headless-apis), one, a page of them, or a
 * collection of its first version.
 */
export const listArticles: ListArticles = (entries, document, context, tools) => {
  const { fail, listOf, membersOf } = tools;
  const { BlogPosting, StructuredContent } = membersOf(membersOf(document)['_embedded']);
  const embedded = [StructuredContent, BlogPosting].flatMap(listOf);
  if (embedded.length === 0 && (BlogPosting ?? StructuredContent)) {
    fail('no-such-item', 'an empty list');
  }
  return (embedded.length > 0 ? embedded : entries)
    .map(membersOf)
    .filter(isContent)
    .map((content) => ({
      names: namesOf(content, tools),
      map: () => mapContent(content, context, tools),
    }));
};

function isContent(content: JsonObject): boolean {
  return 'contentFields' in content || 'articleBody' in content || 'contentStructureId' in content;
}

function namesOf(content: JsonObject, { membersOf, textOf }: FormatTools): unknown[] {
  const translated = Object.values(membersOf(content['friendlyUrlPath_i18n']));
  const { href } = membersOf(membersOf(content['actions'])['get']);
  const self = membersOf(membersOf(content['_links'])['self'])['href'];
  return [...NAMES.map((name) => textOf(content[name])), ...translated, href, self];
}

function mapContent(
  content: JsonObject,
  { fieldNames }: MappingContext,
  tools: FormatTools,
): MappedArticle {
  const { listOf, textOf } = tools;
  const fields = fieldsOf(content, tools);
  const unused = (found: readonly Field[]) => found.filter((field) => !body.used.has(field));
  const find = (kind: FieldKind) => unused(findUsual(fields, kind, tools));
  const wordsOfAll = (found: readonly Field[]) =>
    found.flatMap((field) => tools.plainOf(wordsIn(field)) ?? []);
  const wordsOf = (kind: FieldKind) => wordsOfAll(find(kind));
  const body = bodyOf(fields, fieldNames?.bodyField, tools);
  const languages = listOf(content['availableLanguages']);
  const day = dayOf(find('date'));
  const { datelineField, relatedField } = fieldNames ?? {};
  const dateline =
    findNamed(fields, 'dateline', datelineField, tools) ?? findUsual(fields, 'dateline', tools);
  const links =
    findNamed(fields, 'related', relatedField, tools) ?? findAll(fields, 'related', tools);
  return {
    node: {
      identifier: textOf(NAMES.map((name) => textOf(content[name]))),
      // Of several, the server says which one it sent, in `Content-Language`.
      inLanguage: content['inLanguage'] ?? (languages.length === 1 ? languages[0] : undefined),
      headline: textOf(content['title']) ?? textOf(content['headline']),
      alternativeHeadline:
        textOf(content['alternativeHeadline']) ??
        wordsOf('subheadline')[0] ??
        wordsOf('overline')[0],
      dateline: dayAlone(wordsOfAll(unused(dateline))[0]),
      locationCreated: wordsOf('place'),
      datePublished: content['datePublished'] ?? content['dateCreated'],
      dateModified: content['dateModified'],
      description: wordsOf('summary')[0] ?? tools.plainOf(textOf(content['description'])),
      articleBody: textOf(content['articleBody']) ?? body.html,
      image: blogImageOf(content, tools) ?? imagesOf(fields, body.used, tools),
      author: wordsOf('author').map((name) => ({ name })),
      expires: content['neverExpire'] === true ? undefined : content['dateExpired'],
    },
    related: relatedOf(unused(links), content, tools),
    tags: tagsOf(content, tools),
    withheld: reasonOf(content, tools),
    ...(day && { datelineDate: day }),
  };
}

function dayOf(fields: readonly Field[]): string | undefined {
  const text = fields.map((field) => field.text).find((date) => date && DAY.test(date));
  return dayAlone(text);
}

/** A day chosen in a form comes as its midnight in Greenwich. */
function dayAlone(text: string | undefined): string | undefined {
  return text?.replace(/^(\d{4}-\d\d-\d\d)[T ]00:00(:00(\.0+)?)?Z?$/, '$1');
}

function blogImageOf(
  { image }: JsonObject,
  { membersOf, textOf }: FormatTools,
): JsonObject | undefined {
  const { contentUrl, caption, description, adaptedImages } = membersOf(image);
  return textOf(contentUrl)
    ? {
        url: contentUrl,
        encoding: adaptedImages,
        caption: withoutParagraph(textOf(caption)),
        description: textOf(description) ?? '',
      }
    : undefined;
}

/** Tags, and categories of vocabularies. */
function tagsOf(content: JsonObject, { listOf, membersOf, textOf }: FormatTools): string[] {
  const categories = listOf(content['taxonomyCategoryBriefs']).map((brief) =>
    textOf(membersOf(brief)['taxonomyCategoryName']),
  );
  const names = [...listOf(content['keywords']).map(textOf), ...categories];
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const key = name?.toLowerCase() ?? '';
    if (!name || seen.has(key)) return [];
    seen.add(key);
    return [name];
  });
}
