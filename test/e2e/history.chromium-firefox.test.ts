import { expect } from '@open-wc/testing';
import { requestsOf, serve } from '../support/serve.js';
import { visit } from '../support/visit.js';

const article = { headline: 'A headline', articleBody: '<p>A text.</p>' };

/** A page with an article, and one to go to. */
async function servePages() {
  const json = await serve({
    body: JSON.stringify(article),
    headers: { 'cache-control': 'max-age=0' },
  });
  const page = await serve({
    contentType: 'text/html',
    headers: { 'cache-control': 'max-age=0' },
    body:
      '<!doctype html><script type="module" src="/dist/news-article.js"></script>' +
      `<news-article src="${json.url}" lang="en"></news-article>` +
      '<script>addEventListener("pageshow", (event) => { window.isKept = event.persisted; })</script>',
  });
  const elsewhere = await serve({ contentType: 'text/html', body: '<!doctype html><p>Elsewhere' });
  return { json, page, elsewhere };
}

const isShown = { until: "document.querySelector('news-article')?.state === 'ready'" };

describe('going back to a page with an article', () => {
  it('shows it as it was, without a new request: the page was kept alive', async () => {
    const { json, page, elsewhere } = await servePages();
    const values = await visit(
      { goTo: page.url },
      isShown,
      { evaluate: 'window.mark = 1' },
      { goTo: elsewhere.url },
      { goBack: true },
      isShown,
      { evaluate: '[window.mark, window.isKept]' },
      {
        evaluate:
          "document.querySelector('news-article').shadowRoot.querySelector('h2').textContent",
      },
    );
    expect(values.slice(1)).to.deep.equal([[1, true], 'A headline']);
    expect(await requestsOf(json)).to.have.length(1);
  });

  it('shows it at the size that was chosen on the other page', async () => {
    const { page, json } = await servePages();
    const elsewhere = await serve({
      contentType: 'text/html',
      body:
        '<!doctype html><html lang="en"><script type="module" src="/dist/news-article.js"></script>' +
        '<text-size-controls></text-size-controls>',
    });
    const without = await serve({
      contentType: 'text/html',
      headers: { 'cache-control': 'max-age=0' },
      body:
        '<!doctype html><script type="module" src="/dist/news-article.js"></script>' +
        `<news-article src="${json.url}" lang="en" controls="none"></news-article>`,
    });
    const larger =
      "document.querySelector('text-size-controls').shadowRoot.querySelectorAll('button')[2]";
    const scale =
      "document.querySelector('news-article').shadowRoot.querySelector('.root').style.getPropertyValue('--_scale')";
    const hasCode =
      "performance.getEntriesByType('resource').some(({ name }) => name.includes('text-size-control'))";
    for (const { url } of [page, without]) {
      const values = await visit(
        { goTo: url },
        isShown,
        { until: hasCode },
        { evaluate: scale },
        { goTo: elsewhere.url },
        { until: `${larger}?.ariaDisabled === 'false'` },
        { evaluate: `${larger}.click()` },
        { goBack: true },
        isShown,
        { until: `${scale} === '1.1'` },
        { evaluate: 'localStorage.clear()' },
      );
      expect(values[0]).to.equal('1');
    }
  });
});
