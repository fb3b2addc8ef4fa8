import { expect } from '@open-wc/testing';
import { english } from '../situations/articles/english.js';
import { openShiftingPage } from './support/shifting-page.js';

const reserve = 'news-article:not([hidden]) { display: block; min-block-size: 120em }';

describe('an image in the text, of unknown size', () => {
  for (const picture of ['small', 'broken']) {
    it(`shifts nothing when it comes: ${picture}`, async () => {
      const figure = `<figure><img src="picture:${picture}" alt="Hills"></figure>`;
      const articleBody = `<p>One.</p>${figure}<p>Two.</p><h2>Three</h2>`;
      const article = { ...english, image: [], articleBody };
      const page = await openShiftingPage({ article, css: reserve });
      await page.settle();
      expect(page.shifts()).to.deep.equal([]);
    });
  }
});
