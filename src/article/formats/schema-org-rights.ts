import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import type { Graph } from './json-ld-graph.js';
import { addressOf, isAddress, nameOf } from './schema-org-values.js';

/** Whose the article is, and what may be done with it, wherever that is said. */
export function rightsOf(article: JsonObject, { follow }: Graph, tools: FormatTools): JsonObject {
  const { listOf, membersOf, textOf } = tools;
  const holders = listOf(article['copyrightHolder'])
    .map((holder) => nameOf(follow(holder), tools))
    .filter((name) => name !== undefined);
  const [year] = /\d{4}/.exec(textOf(article['copyrightYear']) ?? '') ?? [];
  const terms = [article['license'], article['usageInfo']].map((value) =>
    listOf(value).map(follow),
  );
  const words = terms
    .reverse()
    .flat()
    .map((value) => textOf(membersOf(value)['name'] ?? membersOf(value)['text'] ?? value));
  return {
    copyrightNotice:
      textOf(article['copyrightNotice']) ??
      (holders.length > 0 ? ['©', year, holders.join(', ')].filter(Boolean).join(' ') : undefined),
    license: terms.reverse().flat().map(addressOf).find(isAddress),
    // A licence may be no more than its name.
    usageInfo: words.find((word) => word && !isAddress(word) && !/^\w+:\S/.test(word)),
  };
}
