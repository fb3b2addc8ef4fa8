import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import type { Graph } from './json-ld-graph.js';
import { nameOf } from './schema-org-values.js';

/** Longer is no topic. */
const MAX_TAG_LENGTH = 80;

/** A summary without the markup of the text that it was cut from, be that encoded or not. */
export function plainSummary(
  summary: string | undefined,
  { encodeWords }: FormatTools,
): string | undefined {
  const isEncoded = /&lt;\/|&lt;(?:p|br)\b/i.test(summary ?? '');
  const text = isEncoded
    ? summary?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
    : summary;
  return /<\/[a-z]|<(?:p|br|img)\b/i.test(text ?? '') ? encodeWords(text) : summary;
}

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
