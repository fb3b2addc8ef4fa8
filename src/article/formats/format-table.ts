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
 * How an address gives away in which format the answer will be, in the order in which formats are
 * recognised: from names that are one system's own to names that are everybody's.
 */
export const ADDRESSES: Readonly<Record<FormatName, RegExp | undefined>> = {
  wordpress: /wp-json|rest_route|wordpress\.com/,
  plone: /\+api/,
  ninjs: /contentapi/,
  liferay: /headless-/,
  drupal: /jsonapi|_format=/,
  'ec-press-corner': /presscorner/,
  guardian: /guardianapis/,
  ghost: /\/ghost\//,
  'schema-org': undefined,
  'json-feed': /feed\.json/,
};

/** What `format` may be, in the order in which formats are recognised. */
export const formatNames = Object.keys(ADDRESSES) as FormatName[];
