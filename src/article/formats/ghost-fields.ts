import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';

/** The picture above a post, or that for social networks where nothing else is to be seen. */
export function imageOf(
  post: JsonObject,
  body: string | undefined,
  { textOf }: FormatTools,
): JsonObject | undefined {
  const feature = textOf(post['feature_image']) ?? textOf(post['image']);
  if (feature) {
    return {
      url: feature,
      description: textOf(post['feature_image_alt']),
      caption: textOf(post['feature_image_caption']),
    };
  }
  const social = textOf(post['og_image']) ?? textOf(post['twitter_image']);
  return social && !/<(img|video|iframe)\b/i.test(body ?? '') ? { url: social } : undefined;
}

/** Authors by name. Without `include=authors`, old versions give an id alone, which is none. */
export function authorsOf(
  post: JsonObject,
  { listOf, membersOf, textOf }: FormatTools,
): JsonObject[] {
  const given = [post['authors'], post['primary_author'], post['author']].map(listOf);
  return (given.find((authors) => authors.length > 0) ?? []).map((author) => {
    if (typeof author === 'string')
      return /^([\da-f]{24}|\d+)$/.test(author) ? {} : { name: author };
    const { name, url, website } = membersOf(author);
    const page = textOf(url);
    const isPage = page && !/\/404\/?$/.test(page);
    return { name: textOf(name), url: isPage ? page : textOf(website) };
  });
}

/** Names of tags without the internal ones, which are hidden: their names begin with `#`. */
export function tagsOf(post: JsonObject, { listOf, membersOf, textOf }: FormatTools): string[] {
  return listOf(post['tags'] ?? post['primary_tag']).flatMap((tag) => {
    const { name, visibility } = membersOf(tag);
    const label = typeof tag === 'string' ? tag : textOf(name);
    return !label || label.startsWith('#') || visibility === 'internal' ? [] : [label];
  });
}
