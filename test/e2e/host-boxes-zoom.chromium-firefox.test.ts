import { expect } from '@open-wc/testing';
import { brokenWordsIn, missingIn, openInBox, strayIn } from './support/host-box.js';

// WebKit tells the boxes of what is zoomed as if it were not, so that they can't be compared.
describe('a short article at twice the size', () => {
  for (const selector of ['news-article', '#box', 'body']) {
    it(`is seen, and stays in its place: zoom of ${selector}`, async () => {
      for (const width of [200, 320, 800]) {
        const page = await openInBox(`${selector} { zoom: 2 }`, width);
        expect(missingIn(page), `${width}`).to.deep.equal([]);
        expect(strayIn(page), `${width}`).to.deep.equal([]);
        if (width > 200) expect(brokenWordsIn(page), `${width}`).to.deep.equal([]);
        page.close();
      }
    });
  }
});
