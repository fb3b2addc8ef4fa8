import type { JsonObject } from '../fields/json-value.js';
import type { FieldNames, ListArticles, MappedArticle, MappingContext } from './article-format.js';
import type { FieldKind, FormatTools } from './format-tools.js';
import { bodyOf } from './liferay-body.js';
import { findFields, readFields, wordsOf } from './liferay-fields.js';
import { leadImageIn, readImage } from './liferay-image.js';
import { relatedOf } from './liferay-links.js';

/** Members that `item` can name a content by. */
const NAMES = ['id', 'key', 'uuid', 'externalReferenceCode', 'friendlyUrlPath', 'contentUrl'];

/**
 * Structured contents and blog postings of Liferay's headless delivery, from 7.1 on, one, a page of
 * them, or a list in HAL (https://learn.liferay.com/w/dxp/headless-delivery). `creator` is an account,
 * and never an author.
 */
export const listArticles: ListArticles = (entries, _document, context, tools) => {
  const { listOf, membersOf } = tools;
  return entries
    .flatMap((entry) => {
      const { BlogPosting, StructuredContent } = membersOf(membersOf(entry)['_embedded']);
      return listOf(StructuredContent ?? BlogPosting ?? entry);
    })
    .map(membersOf)
    .filter((content) => isContent(content) || isPosting(content))
    .map((content) => ({
      names: NAMES.map((name) => content[name]),
      map: () =>
        isContent(content)
          ? mapContent(content, context, tools)
          : mapPosting(content, context, tools),
    }));
};

function isContent({ contentFields, title }: JsonObject): boolean {
  return Array.isArray(contentFields) && title !== undefined;
}

function isPosting(content: JsonObject): boolean {
  return ['headline', 'articleBody'].every((name) => name in content);
}

function mapContent(
  content: JsonObject,
  { documentUrl, fieldNames = {} }: MappingContext,
  tools: FormatTools,
): MappedArticle {
  const { bodyField, datelineField, relatedField }: FieldNames = fieldNames;
  const fields = readFields(content, tools);
  const find = (kind: FieldKind, given?: string | null) => findFields(fields, kind, tools, given);
  const lead = leadImageIn(fields, tools);
  const body = bodyOf(fields, bodyField, lead, documentUrl, tools);
  const date = wordsOf(find('date'), tools);
  return {
    node: {
      ...mapCommon(content, documentUrl, tools),
      headline: plain(content['title'], tools),
      alternativeHeadline: wordsOf(find('subheadline'), tools),
      dateline: wordsOf(find('dateline', datelineField), tools),
      locationCreated: wordsOf(find('place'), tools),
      description: plain(content['description'], tools) ?? wordsOf(find('summary'), tools),
      articleBody: body?.text,
      encodingFormat: body?.type,
      image: lead && readImage(lead, fields, documentUrl, tools),
      author: find('author').map((field) => wordsOf([field], tools)),
    },
    related: relatedOf(content, fields, relatedField, tools),
    tags: tagsOf(content, tools),
    // A day is kept as its first moment in Greenwich.
    ...(date && { datelineDate: date.replace(/T00:00(:00)?Z$/, '') }),
    withheld: reasonOf(content, tools),
  };
}

function mapPosting(
  posting: JsonObject,
  { documentUrl }: MappingContext,
  tools: FormatTools,
): MappedArticle {
  const { encode, listOf, membersOf, resolve, textOf } = tools;
  const [image] = listOf(posting['image']).map(membersOf);
  const url = resolve(image?.['contentUrl'], documentUrl);
  const caption = textOf(image?.['caption']);
  return {
    node: {
      ...mapCommon(posting, documentUrl, tools),
      headline: plain(posting['headline'], tools),
      alternativeHeadline: plain(posting['alternativeHeadline'], tools),
      description: plain(posting['description'], tools),
      articleBody: textOf(posting['articleBody']),
      encodingFormat: textOf(posting['encodingFormat']),
      image: url && { url: encode(url), caption, description: '' },
    },
    related: relatedOf(posting, [], undefined, tools),
    tags: tagsOf(posting, tools),
    withheld: reasonOf(posting, tools),
  };
}

function mapCommon(content: JsonObject, documentUrl: string, { listOf, textOf }: FormatTools) {
  const languages = listOf(content['availableLanguages']).flatMap((code) => textOf(code) ?? []);
  return {
    identifier: textOf(content['id']) ?? textOf(content['key']),
    // Of several the server chooses one, and says which in a header.
    inLanguage: languages.length === 1 ? languages : undefined,
    datePublished: content['datePublished'] ?? content['dateCreated'],
    dateModified: content['dateModified'],
    expires: content['neverExpire'] === true ? undefined : content['dateExpired'],
    // The same address gives each of them, to those who ask in their language.
    workTranslation:
      languages.slice(1).length > 0 &&
      languages.map((inLanguage) => ({ inLanguage, encoding: { contentUrl: documentUrl } })),
  };
}

function tagsOf(content: JsonObject, { listOf, membersOf, textOf }: FormatTools): string[] {
  const categories = listOf(content['taxonomyCategoryBriefs']).map(
    (brief) => membersOf(brief)['taxonomyCategoryName'],
  );
  const names = [...listOf(content['keywords']), ...categories].flatMap(
    (name) => textOf(name) ?? [],
  );
  return [...new Set(names)];
}

/** A plain text, though one with tags was written as HTML. */
function plain(value: unknown, { encodeWords, hasTags, textOf }: FormatTools): string | undefined {
  const text = textOf(value);
  return text && hasTags(text) ? encodeWords(text) : text;
}

/** States other than "approved" reach editors alone, of versions that tell them. */
function reasonOf(content: JsonObject, { membersOf, textOf }: FormatTools): string | undefined {
  const { code, label } = membersOf(content['status']);
  const state = textOf(label) ?? textOf(code) ?? 'approved';
  return /^(?:approved|0)$/i.test(state) ? undefined : `is not published: its status is "${state}"`;
}
