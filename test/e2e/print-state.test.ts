import { expect, waitUntil } from '@open-wc/testing';
import type { OpenedPage } from '../support/open-page.js';
import { stubPrint } from '../support/stub-print.js';
import { frenchArticle, openLoadedPage } from './support/article-page.js';
import { buttonNamed } from './support/shadow-tree.js';

/** Everything that printing might leave behind. */
function stateOf({ document }: OpenedPage): string {
  const article = document.querySelector('news-article');
  return JSON.stringify([
    document.documentElement.outerHTML,
    document.adoptedStyleSheets.length,
    article?.shadowRoot?.adoptedStyleSheets.length,
    document.title,
  ]);
}

describe('the print button', () => {
  it('leaves the page exactly as it was', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" lang="en"` });
    const before = stateOf(page);
    let during = '';
    const print = stubPrint(page.window, () => {
      during = stateOf(page);
    });
    buttonNamed(page.document, 'Print this page').click();
    await waitUntil(() => print.calls === 1, 'print() is not called');
    expect(during).to.not.equal(before);
    expect(stateOf(page)).to.equal(before);
  });

  it('lets the page print in its own way', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" lang="en"` });
    const print = stubPrint(page.window);
    page.window.addEventListener('article-print', (event) => {
      event.preventDefault();
    });
    const before = stateOf(page);
    buttonNamed(page.document, 'Print this page').click();
    await page.event('article-print');
    // The code for printing would be fetched now: by the time this chunk is there, it is too late.
    await page.window.eval(`import('/dist/chunks/print-elements.js')`);
    expect(print.calls).to.equal(0);
    expect(stateOf(page)).to.equal(before);
  });
});
