import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '../support/emulate-media.js';
import { hasLateStyles } from '../support/late-styles.js';
import type { OpenedPage } from '../support/open-page.js';
import { frenchArticle, openLoadedPage } from './support/article-page.js';
import { deepQuery, deepQueryAll } from './support/shadow-tree.js';

const attributes = `src="${frenchArticle}" lang="en"`;
const dark =
  '<style>:root { color-scheme: dark; background: #111; color: #eee } news-article { background: #222; --news-article-link-color: #9cf }</style>';

function textSizeIn({ window, document }: OpenedPage): number {
  const paragraph = deepQuery(document, '[part=body] p');
  return Number.parseFloat(window.getComputedStyle(paragraph).fontSize);
}

afterEach(() => {
  localStorage.clear();
});

describe('the article’s own style on paper, without any code', () => {
  for (const [scale, onPaper] of [
    ['0.8', 0.8],
    ['1.25', 1.25],
    ['3', 1.5],
  ] as const) {
    it(`has the reader’s text size of ${scale} as ${String(onPaper)}`, async () => {
      localStorage.setItem('news-article:text-size', scale);
      const page = await openLoadedPage({ attributes });
      expect(textSizeIn(page)).to.be.closeTo(16 * Number(scale), 0.1);
      await emulateMedia({ medium: 'print' });
      expect(textSizeIn(page)).to.be.closeTo(16 * onPaper, 0.1);
    });
  }

  it('is black, links too, on white, whatever the page is', async () => {
    const page = await openLoadedPage({ attributes, body: `${dark}{article}` });
    const { window, document } = page;
    const colorOf = (selector: string) =>
      window.getComputedStyle(deepQuery(document, selector)).color;
    const parts = ['#headline', '[part=body] p', '[part=related] a', '[part=caption]'];
    expect(new Set(parts.map(colorOf))).to.not.include('rgb(0, 0, 0)');
    await emulateMedia({ medium: 'print' });
    expect(new Set(parts.map(colorOf))).to.deep.equal(new Set(['rgb(0, 0, 0)']));
    const article = deepQuery(document, 'news-article');
    await waitUntil(() => hasLateStyles(article), 'No late styles');
    // White costs no ink, and hides what a page insists on printing behind it.
    expect(window.getComputedStyle(article).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('has no controls, of the article or elsewhere on the page', async () => {
    const page = await openLoadedPage({
      attributes: `${attributes} back-href="/"`,
      body: '<text-size-controls></text-size-controls><print-button></print-button>{article}',
    });
    const controls = () =>
      deepQueryAll(page.document, 'text-size-controls, print-button, [part=back]').filter(
        (control) => control.getClientRects().length > 0,
      );
    expect(controls()).to.have.length(5);
    await emulateMedia({ medium: 'print' });
    expect(controls()).to.have.length(0);
  });
});
