import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import type { Graph } from './json-ld-graph.js';
import { nameOf } from './schema-org-values.js';

/** Longer is no topic. */
const MAX_TAG_LENGTH = 80;

/** The topics of an article, from its keywords, subjects and sections, each once. */
export function tagsOf(article: JsonObject, { follow }: Graph, tools: FormatTools): string[] {
  const { encode, listOf } = tools;
  const words = ['keywords', 'about', 'articleSection']
    .flatMap((name) => listOf(article[name]))
    .map((value) => tools.decode(nameOf(follow(value), tools)) ?? '')
    // Commas of other scripts too.
    .flatMap((text) => text.split(/[,;|،、，]/))
    .map((word) => word.trim());
  const seen = new Set<string>();
  return words.flatMap((word) => {
    const key = word.toLowerCase();
    if (!word || word.length > MAX_TAG_LENGTH || seen.has(key)) return [];
    seen.add(key);
    return encode(word) ?? [];
  });
}
