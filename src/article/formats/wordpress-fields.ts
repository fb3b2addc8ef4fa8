import type { JsonObject } from '../fields/json-value.js';
import type { FieldNames } from './article-format.js';
import type { FieldKind, FormatTools } from './format-tools.js';

interface RelatedLink {
  name?: string | undefined;
  url?: unknown;
}

export type FindField = (kind: FieldKind, given?: string | null) => unknown;

/**
 * Finds fields that the site's editors added, by the plugin Advanced Custom Fields or as registered
 * meta data: by the name that the webmaster gives, else by the usual names.
 */
export function fieldFinder(
  post: JsonObject,
  { isNamed, membersOf, simplify }: FormatTools,
): FindField {
  const added = [post['acf'], post['meta']].flatMap((group) => Object.entries(membersOf(group)));
  const all = [...added, ...Object.entries(post)];
  return (kind, given) => {
    const wanted = simplify(given);
    const [, value] = wanted
      ? (all.find(([name]) => simplify(name) === wanted) ?? [])
      : (added.find(([name, found]) => isNamed(name, kind) && isFilled(found)) ?? []);
    return value;
  };
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== '' && value !== false && value !== undefined;
}

/** Links that editors list: of a link field, of chosen posts, or rows with one of these. */
export function relatedOf(
  find: FindField,
  { relatedField }: FieldNames,
  tools: FormatTools,
): RelatedLink[] {
  const { listOf, membersOf, textOf } = tools;
  return listOf(find('related', relatedField)).flatMap((row): RelatedLink[] => {
    const members = membersOf(row);
    const link = Object.values(members)
      .map(membersOf)
      .find((inner) => textOf(inner['url']));
    const { title, name, label, post_title: postTitle, url, permalink, href } = link ?? members;
    const inWords = textOf(
      [title, name, label, postTitle].map((words) => renderedOf(words, tools)),
    );
    const address = textOf([url, permalink, href, members['link']]);
    if (typeof row === 'string') return /^(?:https?:|\/)/.test(row) ? [{ url: row }] : [];
    return inWords || address ? [{ name: inWords, url: address }] : [];
  });
}

function renderedOf(value: unknown, { membersOf }: FormatTools): unknown {
  return membersOf(value)['rendered'] ?? value;
}
