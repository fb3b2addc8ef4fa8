import { expect } from '@open-wc/testing';

describe('importing define.ts', () => {
  it('defines the three elements, and leaves names that are taken to whoever took them', async () => {
    class Other extends HTMLElement {}
    customElements.define('print-button', Other);
    const { NewsArticle } = await import('../../src/elements/news-article/news-article.js');
    expect(customElements.get('news-article')).to.equal(undefined);
    await import('../../src/define.js');
    expect(customElements.get('news-article')).to.equal(NewsArticle);
    expect(customElements.get('text-size-controls')).to.be.a('function');
    expect(customElements.get('print-button')).to.equal(Other);
  });
});
