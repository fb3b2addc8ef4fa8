import { expect, waitUntil } from '@open-wc/testing';
import { frenchArticle, openLoadedPage } from './support/article-page.js';
import { deepQuery, deepQueryAll } from './support/shadow-tree.js';

describe('the back link', () => {
  it('tells the page, which can go back in its own way', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" back-href="#list"` });
    page.window.addEventListener('article-back', (event) => {
      event.preventDefault();
    });
    deepQuery(page.document, 'a[part=back] svg').dispatchEvent(
      new page.window.MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
    );
    const { detail } = await page.event('article-back');
    expect(detail).to.deep.equal({ url: `${page.url}#list` });
    expect(page.window.location.hash).to.equal('');
  });

  it('leaves a click for another tab to the browser', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" back-href="#list"` });
    const heard: unknown[] = [];
    page.window.addEventListener('article-back', (event) => {
      heard.push('article-back');
      event.preventDefault();
    });
    page.window.addEventListener('click', (event) => {
      heard.push(event.defaultPrevented);
      event.preventDefault();
    });
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      deepQuery(page.document, 'a[part=back]').dispatchEvent(
        new page.window.MouseEvent('click', {
          bubbles: true,
          composed: true,
          cancelable: true,
          [key]: true,
        }),
      );
    }
    expect(heard).to.deep.equal([false, false, false]);
  });

  it('is followed where the page does nothing', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" back-href="#list"` });
    deepQuery(page.document, 'a[part=back]').click();
    await waitUntil(() => page.window.location.hash === '#list', 'The link is not followed');
  });

  it('is absent without an address, and with one that could run something', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}"` });
    expect(deepQueryAll(page.document, '[part=back]')).to.deep.equal([]);
    const unsafe = `src="${frenchArticle}" back-href=" java&#10;script:alert(1)"`;
    const other = await openLoadedPage({ attributes: unsafe });
    expect(deepQueryAll(other.document, '[part=back]')).to.deep.equal([]);
  });
});
