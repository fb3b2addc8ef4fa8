/** The formats that are read, by the names that the attribute `format` takes. */
export type FormatName =
  | 'schema-org'
  | 'json-feed'
  | 'wordpress'
  | 'drupal'
  | 'liferay'
  | 'ninjs'
  | 'ec-press-corner'
  | 'plone'
  | 'ghost'
  | 'guardian';

/**
 * How to tell formats apart, in the order of asking: a document is in the first of which it has all
 * that is named, of `a|b` one. Names lead into objects and lists; after `:` stands what a text has in it. WordPress comes before schema.org, since plugins put that into its posts.
 */
const SIGNS: readonly (readonly [FormatName, string])[] = [
  ['json-feed', 'version:jsonfeed.org/version items.length'],
  ['wordpress', 'title.rendered|site_ID content|excerpt'],
  ['plone', '@id @type UID|review_state|text.data'],
  ['schema-org', '@context|@graph|@type'],
  ['ninjs', 'uri|standard headlines.0.value|bodies.0.value'],
  [
    'ninjs',
    'uri|guid headline|body_html|body_xhtml|body_text body_html|body_xhtml|body_text|description_text|versioncreated|$standard',
  ],
  ['liferay', 'contentFields.length contentStructureId|friendlyUrlPath|siteId'],
  ['liferay', 'headline articleBody friendlyUrlPath|siteId'],
  ['liferay', '_embedded.BlogPosting|_embedded.StructuredContent'],
  ['drupal', 'data.type|data.0.type data.attributes|data.0.attributes'],
  ['drupal', 'type attributes'],
  ['drupal', 'jsonapi data.length'],
  ['drupal', 'title.0.value uuid|nid|langcode'],
  ['ec-press-corner', 'docuLanguageResource'],
  ['guardian', 'response.content|response.results'],
  ['guardian', 'webTitle webUrl'],
  ['ghost', 'slug published_at html|plaintext|feature_image|comment_id'],
  ['json-feed', 'content_html|content_text'],
  ['schema-org', 'headline|articleBody|body.html|images.length'],
];

/** Members whose list holds the articles, one of several systems' ways. */
const WRAPPERS = ['items', 'item', '_items', 'results', 'posts'];

/** What a list holds, or a wrapper around one; `undefined` for all else. */
export function entriesOf(document: unknown): readonly unknown[] | undefined {
  return [document, ...WRAPPERS.map((name) => valueAt(document, name))].find(Array.isArray);
}

/** In which format a document is, or else the entries of its list. */
export function recognizeFormat(document: unknown): FormatName | undefined {
  for (const candidate of [document, ...(entriesOf(document) ?? [])]) {
    const found = SIGNS.find(([, signs]) =>
      signs.split(' ').every((sign) => sign.split('|').some((path) => isAt(candidate, path))),
    );
    if (found) return found[0];
  }
  return undefined;
}

function isAt(document: unknown, sign: string): boolean {
  const [path = '', words] = sign.split(':');
  const value = valueAt(document, path);
  return words ? typeof value === 'string' && value.includes(words) : value !== undefined;
}

function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce(
      (value, name) => (value as Record<string, unknown> | null | undefined)?.[name],
      document,
    );
}
