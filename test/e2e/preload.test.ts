import { expect } from '@open-wc/testing';
import { engine } from '../support/engine.js';
import { requestsOf, serve } from '../support/serve.js';
import { openLoadedPage } from './support/article-page.js';

const body = JSON.stringify({ headline: 'A headline', articleBody: '<p>A text.</p>' });

// Driven by a test, WebKit serves no fetch from a preload, its own neither.
const expected = engine === 'webkit' ? 2 : 1;

describe('a preload of the JSON', () => {
  for (const place of ['url', 'otherOriginUrl'] as const) {
    it(`is the only request for it: ${place}`, async () => {
      const served = await serve({ body, delayMs: 50 });
      const { [place]: src } = served;
      const page = await openLoadedPage({
        attributes: `src="${src}" lang="en"`,
        scripts:
          `<link rel="preload" as="fetch" crossorigin href="${src}">` +
          '<script type="module" src="/dist/news-article.js"></script>',
      });
      expect(page.recorded.errors).to.deep.equal([]);
      const requests = await requestsOf(served);
      expect(requests).to.have.length(expected);
      expect(requests[0]?.method).to.equal('GET');
    });
  }
});
