import { expect } from '@open-wc/testing';
import * as index from '../../src/index.js';

describe('importing index.ts', () => {
  it('gives the classes and defines no element', () => {
    expect(Object.keys(index).sort()).to.deep.equal([
      'ArticleBackEvent',
      'ArticleError',
      'ArticleErrorEvent',
      'ArticleLoadEvent',
      'ArticlePrintEvent',
      'NewsArticle',
      'PrintButton',
      'TextSizeChangeEvent',
      'TextSizeControls',
    ]);
    for (const name of ['news-article', 'text-size-controls', 'print-button']) {
      expect(customElements.get(name)).to.equal(undefined);
    }
  });
});
