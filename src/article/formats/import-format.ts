import type { ListArticles } from './article-format.js';
import type { FormatName } from './format-table.js';

const importers: Readonly<Record<FormatName, () => Promise<{ listArticles: ListArticles }>>> = {
  wordpress: () => import('./wordpress.js'),
  plone: () => import('./plone.js'),
  ninjs: () => import('./ninjs.js'),
  liferay: () => import('./liferay.js'),
  drupal: () => import('./drupal.js'),
  'ec-press-corner': () => import('./ec-press-corner.js'),
  guardian: () => import('./guardian.js'),
  ghost: () => import('./ghost.js'),
  'schema-org': () => import('./schema-org.js'),
  'json-feed': () => import('./json-feed.js'),
};

/** Fetches the code of a format. Rejects if it can't be had. */
export const importFormat = (format: FormatName): Promise<{ listArticles: ListArticles }> =>
  importers[format]();
