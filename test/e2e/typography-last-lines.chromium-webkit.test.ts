import { expect } from '@open-wc/testing';
import { styleOf } from '../situations/checks/shown.js';
import { frenchArticle, openLoadedPage } from './support/article-page.js';
import { deepQueryAll } from './support/shadow-tree.js';

describe('the typography, where the browser can break lines with care', () => {
  it('has it take care that no word is alone on the last line', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" lang="fr"` });
    const texts = deepQueryAll(page.document, '[part=body] :is(p, li), [part=summary], figcaption');
    expect(texts.length).to.be.greaterThan(10);
    for (const text of texts) {
      const { textContent } = text;
      expect(styleOf(text).getPropertyValue('text-wrap-style'), textContent).to.equal('pretty');
    }
  });
});
