import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { type Graph, isObject, typesOf } from './json-ld-graph.js';
import { imagesOf } from './schema-org-images.js';
import { languageOf } from './schema-org-language.js';
import { backOf, pageAddressOf, relatedOf, translationsOf } from './schema-org-links.js';
import { peopleOf, publisherOf } from './schema-org-people.js';
import { rightsOf } from './schema-org-rights.js';
import { tagsOf } from './schema-org-words.js';

/** An article of schema.org, in whichever way a system writes it, in our own format. */
export function makeNode(article: JsonObject, graph: Graph, tools: FormatTools): JsonObject {
  const { listOf, membersOf, textOf } = tools;
  const page: JsonObject = findPage(article, graph, tools);
  const text = (...names: readonly string[]) => textOf(names.map((name) => textOf(article[name])));
  const url = pageAddressOf(article, page, tools);
  const publisher = publisherOf(article, graph, tools);
  const headline = withoutPublisher(text('headline', 'name'), publisher?.name);
  const second = text('alternativeHeadline');
  const summary = text('description', 'abstract') ?? textOf(page['description']);
  return {
    '@id': text('@id'),
    identifier: listOf(article['identifier']).map((id) => textOf(membersOf(id)['value'] ?? id)),
    url,
    inLanguage: languageOf([
      article['inLanguage'],
      page['inLanguage'],
      ...listOf(article['@context']).map((context) => membersOf(context)['@language']),
    ]),
    headline,
    // Some systems write the same twice, or once with a word before it.
    alternativeHeadline: second && headline?.includes(second) ? undefined : second,
    dateline: datelineOf(text('dateline')),
    locationCreated: placesOf(article, graph, tools),
    datePublished: dateOf(
      [
        article['datePublished'],
        article['dateCreated'],
        article['datePosted'],
        page['datePublished'],
      ],
      tools,
    ),
    dateModified: dateOf([article['dateModified'], page['dateModified']], tools),
    expires: text('expires'),
    description: tools.summaryOf(summary),
    articleBody: bodyOf(article, tools),
    encodingFormat: formatOf(text('encodingFormat')),
    image: imagesOf(article, page, graph, tools),
    author: [article['author'], article['creator']]
      .map((people) => peopleOf(people, graph, tools))
      .find((people) => people.length > 0),
    publisher,
    mentions: relatedOf(article, page, url, graph, tools),
    keywords: tagsOf(article, graph, tools),
    workTranslation: translationsOf(article, graph, tools),
    ...rightsOf(article, graph, tools),
    isPartOf: backOf(article, page, url, graph, tools),
  };
}

/**
 * The page around an article: what it names as that, and the one of the document if both are alone
 * there. With an address in place, what an article is part of is another page, such as one of all news.
 */
function findPage(article: JsonObject, { nodes, follow }: Graph, { listOf }: FormatTools) {
  const isOf = (type: RegExp) => (value: unknown) =>
    isObject(value) && typesOf(value).some((each) => type.test(each)) ? [value] : [];
  const asPage = isOf(/(?:Item|Web)Page$/);
  const references = listOf(article['isPartOf']).filter((part) => isObject(part) && !part['url']);
  const [named] = [...listOf(article['mainEntityOfPage']), ...references]
    .map(follow)
    .flatMap(asPage);
  const pages = nodes.filter((node) => node !== article).flatMap(asPage);
  const isAlone = nodes.flatMap(isOf(/(?:Article|Posting)$/i)).length < 2 && pages.length === 1;
  return { ...(isAlone && pages[0]), ...named };
}

/** A dateline that is more than a date, which All in One SEO writes here for every article. */
function datelineOf(dateline: string | undefined): string | undefined {
  return dateline && DATE_IN_WORDS.test(dateline) ? undefined : dateline;
}

const DATE_IN_WORDS =
  /^(?:published on|publié le|veröffentlicht am|publicado (?:el|em)|pubblicato (?:il|su)|gepubliceerd op)?\s*(?:\p{L}+ \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? (?:de )?\p{L}+ (?:de )?\d{4})\.?$/iu;

/** `Harbour lights | Harbour Press` without the name that stands below anyway. */
function withoutPublisher(headline: string | undefined, name: unknown): string | undefined {
  if (!headline || typeof name !== 'string' || !name || !headline.endsWith(name)) return headline;
  const rest = headline.slice(0, -name.length);
  const [separator] = /\s+[-–—|·]\s+$/.exec(rest.slice(-9)) ?? [];
  return separator ? rest.slice(0, -separator.length) || headline : headline;
}

function placesOf(
  article: JsonObject,
  { follow }: Graph,
  { listOf, membersOf, textOf }: FormatTools,
): unknown[] {
  const read = (value: unknown) =>
    listOf(value)
      .map(follow)
      .map((place) => {
        const { name, address } = membersOf(place);
        return textOf(name) ?? textOf(membersOf(address)['addressLocality']) ?? textOf(place);
      })
      .filter((name) => name !== undefined);
  const written = read(article['locationCreated']);
  const seen = read(article['contentLocation']);
  // A dateline has one place or two; a longer list is of all that the text speaks of.
  return written.length > 0 ? written : seen.length > 3 ? [] : seen;
}

const DATE = /^(?:\w{3},? )?\d[\w -]*(?:[T ][\d:.]+)?\s?(?:Z|UTC|GMT|[+-][\d:]+)?$/;

/** The first of some dates that looks like one: systems write zeros for none, and numbers. */
function dateOf(values: readonly unknown[], { textOf }: FormatTools): string | undefined {
  const dates = values.flatMap((value) => textOf(value)?.slice(0, 100) ?? []);
  return dates.find((text) => DATE.test(text) && !/^(?:0|1970-01-01)/.test(text)) ?? dates[0];
}

/** The text, also where it is a list of its paragraphs. */
function bodyOf(article: JsonObject, { hasTags, listOf, textOf }: FormatTools): string | undefined {
  const [body = []] = [article['articleBody'], article['text']]
    .map((value) => listOf(value).filter((part) => typeof part === 'string' && part.trim()))
    .filter((parts) => parts.length > 0);
  const text = body.join(body.some((part) => hasTags(String(part))) ? '\n' : '\n\n');
  return textOf(text);
}

function formatOf(format: string | undefined): string | undefined {
  return /html/i.test(format ?? '')
    ? 'text/html'
    : /^text\/plain/i.test(format ?? '')
      ? 'text/plain'
      : undefined;
}
