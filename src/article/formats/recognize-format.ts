import type { FormatName } from './format-table.js';

/**
 * What tells a format: the members of its documents.
 *
 * A document is in the first format of which it has all that is named between two commas, of `a|b` one.
 * Names lead into objects and lists; a member that is `null` counts. The order goes from names that are
 * one system's own to names that are everybody's: plugins put schema.org, and even the names of JSON
 * Feed, into the posts of other systems.
 */
export const SIGNS: Readonly<Record<FormatName, string>> = {
  wordpress: 'title.rendered|site_ID',
  plone: '@id UID|review_state|text.data',
  ninjs:
    'headlines.0.value|bodies.0.value,uri|guid|_id body_html|body_xhtml|body_text|description_text|versioncreated|$standard',
  liferay:
    'contentFields contentStructureId|friendlyUrlPath|siteId,articleBody friendlyUrlPath,_embedded.BlogPosting|_embedded.StructuredContent',
  drupal: 'data.type|data.0.type,type attributes,jsonapi data,title.0.value',
  'ec-press-corner': 'docuLanguageResource|docuLanguageListResources',
  guardian: 'response.content|response.results|webTitle',
  ghost: 'published_at html|plaintext|feature_image|comment_id',
  'schema-org': '@context|@graph|@type|headline|articleBody|body.html',
  'json-feed': 'home_page_url|feed_url|content_html|content_text,version items',
};

/** Members whose list holds the articles, one of several systems' ways. */
const WRAPPERS = ['items', 'item', '_items', 'results', 'posts', 'pages'];

/** What a list holds, or a wrapper around one; `undefined` for all else. */
export function entriesOf(document: unknown): readonly unknown[] | undefined {
  return [document, ...WRAPPERS.map((name) => valueAt(document, name))].find(Array.isArray);
}

/** In which format a document is, or else the entries of its list. */
export function recognizeFormat(document: unknown): FormatName | undefined {
  for (const candidate of [document, ...(entriesOf(document) ?? [])]) {
    const [found] =
      Object.entries(SIGNS).find(([, signsOfOne]) =>
        signsOfOne
          .split(',')
          .some((signs) =>
            signs
              .split(' ')
              .every((sign) =>
                sign.split('|').some((path) => valueAt(candidate, path) !== undefined),
              ),
          ),
      ) ?? [];
    if (found) return found as FormatName;
  }
  return undefined;
}

function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce(
      (value, name) => (value as Record<string, unknown> | null | undefined)?.[name],
      document,
    );
}
