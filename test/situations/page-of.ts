import type { ArticleStateShown, Situation } from './situation.js';

export interface PageParts {
  /** Address of the article's JSON. */
  src: string;
  /** What the element comes to on this page. */
  state: ArticleStateShown;
  /** Whether the page has to stay until a copy is kept. */
  keepsCopy?: boolean;
  /** More for the page's head, as markup. */
  head?: string;
}

/** Like most pages, with as little as they can have. */
const pageStyles =
  'body { margin: 0; padding: 16px; font-family: sans-serif } h1 { font-size: 20px } a { color: inherit }';

const textSizeKey = 'news-article:text-size';

/** The page of a situation, as it would be without us but for the script and the element. */
export function pageOf(situation: Situation, { src, state, keepsCopy, head }: PageParts): string {
  const { language = 'en', direction = 'ltr', css = '', around = '{article}' } = situation;
  const { attributes = '', children = '', textSize = 1 } = situation;
  const article = `<news-article src="${src}" ${attributes}>${children}</news-article>`;
  const isFirst = attributes.includes('heading-level="1"');
  return (
    `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    '<title>News of a partner</title><link rel="icon" href="data:,">' +
    `<style>${pageStyles} ${css}</style>` +
    '<script src="/test/support/record-page.js"></script>' +
    `<script>localStorage.setItem('${textSizeKey}', '${String(textSize)}')</script>` +
    `<script src="/test/situations/when-shown.js" data-state="${state}"${keepsCopy ? ' data-copy' : ''}></script>` +
    `<script type="module" src="/dist/news-article.js"></script>${head ?? ''}</head>` +
    `<body><main>${isFirst ? '' : '<h1>News</h1>'}${around.replace('{article}', article)}</main></body></html>`
  );
}
