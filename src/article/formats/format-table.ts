import type { ListArticles } from './article-format.js';

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
 * What tells a format: the members of its documents, its code, and how an address gives away that the
 * answer will be in it.
 *
 * A document is in the first format of which it has all that is named between two commas, of `a|b` one.
 * Names lead into objects and lists; a member that is `null` counts. The order goes from names that are
 * one system's own to names that are everybody's: plugins put schema.org, and even the names of JSON
 * Feed, into the posts of other systems.
 */
export const FORMATS: Readonly<
  Record<
    FormatName,
    readonly [
      signs: string,
      fetchCode: () => Promise<{ listArticles: ListArticles }>,
      address?: RegExp,
    ]
  >
> = {
  wordpress: [
    'title.rendered|site_ID',
    () => import('./wordpress.js'),
    /wp-json|rest_route|wordpress\.com/,
  ],
  plone: ['@id UID|review_state|text.data', () => import('./plone.js'), /\+api/],
  ninjs: [
    'headlines.0.value|bodies.0.value,uri|guid|_id body_html|body_xhtml|body_text|description_text|versioncreated|$standard',
    () => import('./ninjs.js'),
    /contentapi/,
  ],
  liferay: [
    'contentFields contentStructureId|friendlyUrlPath|siteId,articleBody friendlyUrlPath,_embedded.BlogPosting|_embedded.StructuredContent',
    () => import('./liferay.js'),
    /headless-/,
  ],
  drupal: [
    'data.type|data.0.type,type attributes,jsonapi data,title.0.value',
    () => import('./drupal.js'),
    /jsonapi|_format=/,
  ],
  'ec-press-corner': [
    'docuLanguageResource|docuLanguageListResources',
    () => import('./ec-press-corner.js'),
    /presscorner/,
  ],
  guardian: [
    'response.content|response.results|webTitle',
    () => import('./guardian.js'),
    /guardianapis/,
  ],
  ghost: [
    'published_at html|plaintext|feature_image|comment_id',
    () => import('./ghost.js'),
    /\/ghost\//,
  ],
  'schema-org': [
    '@context|@graph|@type|headline|articleBody|body.html',
    () => import('./schema-org.js'),
  ],
  'json-feed': [
    'home_page_url|feed_url|content_html|content_text,version items',
    () => import('./json-feed.js'),
    /feed\.json/,
  ],
};

/** What `format` may be, in the order in which formats are recognised. */
export const formatNames = Object.keys(FORMATS) as FormatName[];
