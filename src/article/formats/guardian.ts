import type { JsonObject } from '../fields/json-value.js';
import type { ListArticles } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { mapContent } from './guardian-content.js';

/** Lists of an answer about a search, a section or a tag, the usual one first. */
const LISTS = ['results', 'editorsPicks', 'leadContent', 'mostViewed'];

/** What is listed as content is: tags, sections, fronts; and a crossword has nothing to read. */
const OTHER_KINDS =
  /^(?:keyword|contributor|series|tone|blog|type|publication|newspaper-book|newspaper-book-section|tracking|paid-content|campaign|crossword|editions?)$/;

/**
 * Content of the Guardian's Open Platform (https://open-platform.theguardian.com/documentation/): one
 * item, a search, a section or tag, or an item without the answer around it.
 */
export const listArticles: ListArticles = (entries, _document, _context, tools) => {
  const { fail, membersOf, textOf } = tools;
  const found = entries.flatMap((entry) => {
    const answer = membersOf(membersOf(entry)['response'] ?? entry);
    return contentsOf(answer, tools).map((content) => ({ answer, content }));
  });
  const content = found.filter(({ content: { webTitle, fields } }) => {
    const { headline, body } = membersOf(fields);
    return textOf(webTitle) ?? textOf(headline) ?? textOf(body);
  });
  const articles = content.filter(({ content: item }) => isArticle(item, tools));
  const [first] = content;
  if (first && articles.length === 0) fail('not-an-article', kindOf(first.content, tools));
  return articles.map(({ answer, content: item }) => ({
    names: [
      ...['id', 'webUrl', 'apiUrl'].map((name) => item[name]),
      membersOf(item['fields'])['shortUrl'],
      textOf(item['id'])?.replace(/^.*\//, ''),
    ],
    map: () => mapContent(item, answer, tools),
  }));
};

/** The one item of an answer, or the first list in which there are any; else it is an item itself. */
function contentsOf(
  answer: JsonObject,
  { fail, membersOf, wholeListOf }: FormatTools,
): JsonObject[] {
  const lists = ['content', ...LISTS].map((name) => wholeListOf(answer[name]));
  const contents = lists.find((list) => list.length > 0);
  if (!contents && Array.isArray(answer['results'])) fail('no-such-item', 'an empty list');
  return (contents ?? [answer]).map(membersOf);
}

function isArticle(item: JsonObject, tools: FormatTools): boolean {
  return !OTHER_KINDS.test(kindOf(item, tools));
}

/** Sections and fronts have no type, and crosswords call themselves articles. */
function kindOf(item: JsonObject, { textOf }: FormatTools): string {
  const kind = ['crossword', 'editions', 'edition'].find((name) => name in item);
  return kind ?? textOf(item['type'])?.toLowerCase() ?? '';
}
