import type { JsonObject } from '../fields/json-value.js';
import type { Candidate, ListArticles, MappedArticle, MappingContext } from './article-format.js';
import type { FormatTools } from './format-tools.js';

/** What its pages, and relative addresses in its texts, are relative to. */
const SITE = 'https://ec.europa.eu/commission/presscorner/';

/**
 * The notice for the Commission's sites: reuse with credit, unless something else is said with a part.
 * https://commission.europa.eu/legal-notice_en
 */
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** References of documents that other institutions had published here until 2019. */
const OTHER_INSTITUTIONS = /^(BEI|CES|CJE|COR|DOC|ECA|EDPS|EO|EPSO|PESC|PRES)\//i;

/**
 * The European Commission's Press Corner: a document in one language, as `api/documents` gives it, or
 * what `api/search` and `api/latestnews` list, without texts. The API has no public description; its
 * members are those that its site's own pages use.
 */
export const listArticles: ListArticles = (entries, _document, context, tools) => {
  const found = entries.map(tools.membersOf).filter((entry) => 'docuLanguageResource' in entry);
  const [list] = entries;
  const listed = tools.membersOf(list)['docuLanguageListResources'];
  if (Array.isArray(listed) && listed.length === 0) tools.fail('no-such-item', 'an empty list');
  return [
    ...found.map((entry) => candidateOf(entry, context, tools, mapOne)),
    ...tools
      .wholeListOf(listed)
      .map((entry) => candidateOf(tools.membersOf(entry), context, tools, mapSummary)),
  ];
};

/** Members of a link that hold its address. */
const ADDRESSES = ['url', 'link', 'href'];

type Mapping = (entry: JsonObject, context: MappingContext, tools: FormatTools) => MappedArticle;

function candidateOf(
  entry: JsonObject,
  context: MappingContext,
  tools: FormatTools,
  map: Mapping,
): Candidate {
  const reference = referenceOf(entry, tools);
  return {
    names: [reference, slugOf(reference), pageOf(reference, languageOf(entry, context, tools))],
    map: () => map(entry, context, tools),
  };
}

function mapOne(entry: JsonObject, context: MappingContext, tools: FormatTools): MappedArticle {
  const { listOf, membersOf, textOf } = tools;
  const text = textIn(entry, tools);
  if (membersOf(text) !== text) failForLanguage(entry, tools);
  const { title, subtitle, leadText, htmlContent } = membersOf(text);
  const [place] = listOf(entry['placeResource']);
  return {
    node: {
      ...mapCommon(entry, context, tools),
      headline: tools.plainOf(title),
      alternativeHeadline: tools.plainOf(subtitle),
      description: tools.plainOf(leadText),
      locationCreated: textOf(membersOf(place)['description']) ?? textOf(place),
      articleBody: textOf(htmlContent),
      encodingFormat: 'text/html',
      workTranslation: translationsOf(entry, context, tools),
    },
    base: SITE,
    related: linksOf([membersOf(text), entry], tools),
    tags: listOf(entry['policiesResource']).flatMap(
      (policy) => textOf(membersOf(policy)['description']) ?? [],
    ),
    datelineDate: dateOf(entry['eventDate'], tools),
  };
}

/** Links of the text, then of the document, and after each the files attached to it, where they have an address. */
function linksOf(parts: readonly JsonObject[], { listOf, membersOf, textOf }: FormatTools) {
  const values = parts.flatMap(({ linkResources, attachmentResources }) => [
    ...listOf(linkResources),
    ...listOf(attachmentResources).filter((file) =>
      ADDRESSES.some((name) => membersOf(file)[name]),
    ),
  ]);
  return values.map((value) => {
    const members = membersOf(value);
    const first = (names: readonly string[]) =>
      names.map((name) => textOf(members[name])).find(Boolean);
    return {
      name: first(['title', 'description', 'label', 'fileName', 'name']),
      url: first(ADDRESSES) ?? textOf(value),
    };
  });
}

/** What a list has of a document: enough to say what it is, and where. */
function mapSummary(entry: JsonObject, context: MappingContext, tools: FormatTools): MappedArticle {
  return {
    node: {
      ...mapCommon(entry, context, tools),
      headline: tools.plainOf(entry['title']),
      alternativeHeadline: tools.plainOf(entry['subtitle']),
      description: tools.plainOf(entry['leadText']),
      isAccessibleForFree: false,
    },
    base: SITE,
    datelineDate: dateOf(entry['eventDate'], tools),
  };
}

function mapCommon(entry: JsonObject, context: MappingContext, tools: FormatTools): JsonObject {
  const reference = referenceOf(entry, tools);
  const language = languageOf(entry, context, tools);
  const isOurs = !OTHER_INSTITUTIONS.test(reference ?? '');
  return {
    '@id': reference,
    url: pageOf(reference, language),
    inLanguage: language,
    // The dateline has the day of what it reports: a release goes out late, or is corrected later on.
    datePublished: dateOf(entry['publishDate'], tools) ?? dateOf(entry['eventDate'], tools),
    publisher: isOurs
      ? { name: 'European Commission', url: 'https://commission.europa.eu/' }
      : undefined,
    license: isOurs ? LICENSE : undefined,
  };
}

function failForLanguage(entry: JsonObject, tools: FormatTools): never {
  const languages = languagesOf(entry, tools).join(', ');
  const others = languages && `, though in ${languages}`;
  return tools.fail('no-such-item', `a document without a text in the language asked for${others}`);
}

/** The document in the language asked for; `null` where there is none. */
function textIn(entry: JsonObject, { listOf }: FormatTools): unknown {
  return listOf(entry['docuLanguageResource'])[0];
}

function referenceOf(entry: JsonObject, { textOf }: FormatTools): string | undefined {
  return textOf(entry['refCd']) ?? textOf(entry['refCode']);
}

/** `ip_26_301` for `IP/26/301`, as in the addresses of pages. */
function slugOf(reference: string | undefined): string | undefined {
  return reference?.toLowerCase().replaceAll('/', '_');
}

function pageOf(reference: string | undefined, language = 'en'): string | undefined {
  const slug = slugOf(reference);
  return slug && `${SITE}detail/${language}/${encodeURIComponent(slug)}`;
}

function languageOf(
  entry: JsonObject,
  { documentUrl }: MappingContext,
  tools: FormatTools,
): string | undefined {
  const { membersOf, textOf } = tools;
  const asked = /[?&]language=([a-z]{2})\b/i.exec(documentUrl)?.[1];
  const { language } = membersOf(textIn(entry, tools));
  return (textOf(language) ?? textOf(entry['languageCode']) ?? asked)?.toLowerCase();
}

function languagesOf(entry: JsonObject, { listOf, membersOf, textOf }: FormatTools): string[] {
  return listOf(entry['languages']).flatMap((value) => {
    const code = textOf(value) ?? textOf(membersOf(value)['code']);
    return code && /^[a-z]{2}$/i.test(code) ? [code.toLowerCase()] : [];
  });
}

/** The other languages: as pages, and as JSON where the address of this one has its language in it. */
function translationsOf(
  entry: JsonObject,
  context: MappingContext,
  tools: FormatTools,
): JsonObject[] {
  const own = languageOf(entry, context, tools);
  const reference = referenceOf(entry, tools);
  const asked = /([?&]language=)[^&#]*/;
  const { documentUrl } = context;
  return languagesOf(entry, tools)
    .filter((language) => language !== own && reference)
    .map((language) => ({
      inLanguage: language,
      url: pageOf(reference, language),
      encoding: asked.test(documentUrl) && {
        contentUrl: documentUrl.replace(asked, `$1${language}`).replaceAll('&', '&amp;'),
      },
    }));
}

function dateOf(value: unknown, { textOf }: FormatTools): string | undefined {
  const date = textOf(value);
  return date && /^\d{4}-\d\d-\d\d/.test(date) ? date : undefined;
}
