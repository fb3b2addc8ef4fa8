import { expect } from '@open-wc/testing';
import { requestsOf, serve } from '../support/serve.js';
import { visit, type Step } from '../support/visit.js';

const article = { headline: 'A headline', articleBody: '<p>A text.</p>' };

async function servePage() {
  const json = await serve({
    body: JSON.stringify(article),
    headers: { 'cache-control': 'no-cache' },
  });
  const page = await serve({
    contentType: 'text/html',
    body:
      '<!doctype html><script src="/test/support/record-page.js"></script>' +
      '<script type="module" src="/dist/news-article.js"></script>' +
      "<script>addEventListener('article-error', () => { window.failed = true; })</script>",
  });
  return { json, page };
}

const state = (name: string): Step => ({
  until: `document.querySelector('news-article').state === '${name}'`,
});

describe('a reader who goes offline', () => {
  it('sees what there is to say, and the article once the network is back', async () => {
    const { json, page } = await servePage();
    const values = await visit(
      { goTo: page.url },
      { until: "customElements.get('news-article')" },
      { offline: true },
      { evaluate: `document.body.innerHTML = '<news-article lang="en" src="${json.url}">'` },
      { until: 'window.failed' },
      state('error'),
      { evaluate: "document.querySelector('news-article').error.code" },
      { offline: false },
      state('ready'),
      { evaluate: 'recorded.errors.map(({ message }) => message)' },
      { evaluate: 'recorded.events.map(({ type }) => type)' },
    );
    expect(values.slice(1)).to.deep.equal(['network', [], ['article-error', 'article-load']]);
    expect(await requestsOf(json)).to.have.length(1);
  });

  it('sees what needs more code too, though that could not be fetched for a while', async () => {
    const { page } = await servePage();
    // Firefox keeps in mind that a module could not be fetched.
    const values = await visit(
      { goTo: page.url },
      { until: "customElements.get('news-article')" },
      { offline: true },
      {
        evaluate:
          'document.body.innerHTML = \'<news-article lang="en">' +
          '<script type="application/ld+json">{"@graph":[{"@type":"Article","headline":"A"}]}' +
          "</scr' + 'ipt></news-article>'",
      },
      { until: 'window.failed' },
      state('error'),
      { evaluate: "document.querySelector('news-article').error.code" },
      { offline: false },
      state('ready'),
      { evaluate: "document.querySelector('news-article').article.headline" },
    );
    expect(values.slice(1)).to.deep.equal(['network', 'A']);
  });
});
