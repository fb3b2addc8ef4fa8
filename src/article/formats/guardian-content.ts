import type { JsonObject } from '../fields/json-value.js';
import type { MappedArticle } from './article-format.js';
import type { FormatTools } from './format-tools.js';
import { readBody } from './guardian-body.js';
import { authorsOf } from './guardian-byline.js';
import { imagesOf } from './guardian-image.js';
import { readStandfirst } from './guardian-standfirst.js';

/** What stands in place of a field that a key may not have. */
const WITHOUT_RIGHTS = /^<!--\s*Redistribution rights/i;

/** One item of content, with what the answer has beside it. */
export function mapContent(
  content: JsonObject,
  answer: JsonObject,
  tools: FormatTools,
): MappedArticle {
  const { listOf, membersOf, textOf } = tools;
  const all = membersOf(content['fields']);
  const isWithout = (name: string) => WITHOUT_RIGHTS.test(textOf(all[name]) ?? '');
  const fields = Object.fromEntries(Object.entries(all).filter(([name]) => !isWithout(name)));
  const tags = listOf(content['tags']).map(membersOf);
  const headline = textOf(fields['headline']) ?? textOf(content['webTitle']);
  const { body, type } = readBody(content, fields, tools);
  const { summary, links } = readStandfirst(fields, tools);
  return {
    node: {
      identifier: textOf(content['id']),
      url: textOf(content['webUrl']),
      inLanguage: textOf(fields['lang']) ?? 'en',
      headline: tools.plainOf(headline),
      datePublished: content['webPublicationDate'] ?? fields['firstPublicationDate'],
      dateModified: fields['lastModified'],
      description: summary,
      articleBody: body,
      encodingFormat: type,
      image: imagesOf(content, fields, type === 'text/plain', tools),
      author: authorsOf(content, fields, tools),
      publisher: publisherOf(content, fields, tags, tools),
      isAccessibleForFree: body !== undefined || !isWithout('body'),
    },
    base: content['webUrl'],
    tags: tags.flatMap((tag) => (tag['type'] === 'keyword' && textOf(tag['webTitle'])) || []),
    related: [...links, ...relatedOf(content, answer, tools)],
    withheld: reasonOf(content, fields),
  };
}

function publisherOf(
  content: JsonObject,
  fields: JsonObject,
  tags: readonly JsonObject[],
  { resolve, textOf }: FormatTools,
): JsonObject {
  const url = resolve(content['webUrl'], 'none:');
  const host = url ? new URL(url).host : '';
  const publication = tags.find((tag) => tag['type'] === 'publication');
  const usual = /(?:^|\.)(?:theguardian\.com|guardian\.co\.uk)$/.test(host) ? 'The Guardian' : '';
  return {
    name: textOf(fields['publication']) ?? textOf(publication?.['webTitle']) ?? usual,
    url: url && new URL('/', url).href,
  };
}

/** With `show-story-package`, `show-packages` and `show-related`: other articles on the matter. */
function relatedOf(
  content: JsonObject,
  answer: JsonObject,
  { listOf, membersOf, textOf }: FormatTools,
): { name: string | undefined; url: unknown }[] {
  const packages = listOf(answer['packages'] ?? answer['package']).flatMap((item) =>
    listOf(membersOf(item)['articles']).map((article) => membersOf(article)['content']),
  );
  const items = [
    ...listOf(answer['storyPackage']),
    ...packages,
    ...listOf(answer['relatedContent']),
  ];
  const byAddress = new Map(
    items.map(membersOf).map((item) => [textOf(item['webUrl']), textOf(item['webTitle'])]),
  );
  byAddress.delete(textOf(content['webUrl']));
  return [...byAddress].map(([url, name]) => ({ name, url }));
}

function reasonOf({ isExpired, isGone }: JsonObject, { isLive }: JsonObject): string | undefined {
  const is = (flag: unknown, value: boolean) => flag === value || flag === String(value);
  if (is(isExpired, true)) return 'has expired';
  if (is(isGone, true)) return 'was taken down';
  return is(isLive, false) ? 'is not published yet' : undefined;
}
