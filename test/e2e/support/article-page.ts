import { openPage, type OpenedPage } from '../../support/open-page.js';

/** The demo's articles, beside the built bundle. */
export const frenchArticle = '/dist/demo/articles/topcop.fr.json';
export const arabicArticle = '/dist/demo/articles/topcop.ar.json';
export const englishArticle = '/dist/demo/articles/topcop.en.json';

/** The strictest policy that the product promises to work under. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html news-article";

export interface ArticlePageOptions {
  /** Attributes of the element, as markup. */
  attributes?: string;
  children?: string;
  /** Script tags, as markup. */
  scripts?: string;
  /** Markup around the element: `{article}` is its place. */
  body?: string;
  headers?: Record<string, string>;
  width?: number;
  height?: number;
}

const scriptTag = '<script type="module" src="/dist/news-article.js"></script>';

/** Opens a page with nothing but the script tag and the element. */
export function openArticlePage(options: ArticlePageOptions = {}): Promise<OpenedPage> {
  const { attributes = '', children = '', scripts = scriptTag, body = '{article}' } = options;
  const { headers, width, height } = options;
  const article = `<news-article ${attributes}>${children}</news-article>`;
  return openPage({
    html:
      '<!doctype html><html><head><meta charset="utf-8">' +
      `<script src="/test/support/record-page.js"></script>${scripts}</head>` +
      `<body>${body.replace('{article}', article)}</body></html>`,
    ...(headers && { headers }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  });
}

/** The same, once the article is shown. */
export async function openLoadedPage(options: ArticlePageOptions = {}): Promise<OpenedPage> {
  const page = await openArticlePage(options);
  await page.event('article-load');
  return page;
}
