import { expect, waitUntil } from '@open-wc/testing';
import { requestsOf, serve } from '../support/serve.js';
import { stubPrint } from '../support/stub-print.js';
import { openArticlePage } from './support/article-page.js';
import { buttonNamed, deepQueryAll } from './support/shadow-tree.js';

const body = JSON.stringify({ headline: 'A headline', articleBody: '<p>A text.</p>' });
const far = (article = '{article}') => `<div style="height: 9000px"></div>${article}`;

describe('loading="lazy"', () => {
  it('asks for nothing until the reader comes near', async () => {
    const served = await serve({ body });
    const page = await openArticlePage({
      attributes: `src="${served.url}" lang="en" loading="lazy"`,
      body: far(),
    });
    await untilObserved(page);
    expect(await requestsOf(served)).to.deep.equal([]);
    page.window.scrollTo(0, 7800);
    await page.event('article-load');
  });

  it('does so in a scrolling box', async () => {
    const served = await serve({ body });
    const page = await openArticlePage({
      attributes: `src="${served.url}" lang="en" loading="lazy"`,
      body: `<div id="box" style="height: 300px; overflow-y: auto">${far()}</div>`,
    });
    await untilObserved(page);
    expect(await requestsOf(served)).to.deep.equal([]);
    const box = page.document.getElementById('box');
    // As near as the reader of the window would have to come, not yet in sight.
    box?.scrollTo(0, 8300);
    await page.event('article-load');
    expect(box?.scrollTop).to.be.lessThan(8701);
  });

  it('is there before our button prints', async () => {
    const served = await serve({ body, delayMs: 100 });
    const page = await openArticlePage({
      attributes: `src="${served.url}" lang="en" loading="lazy"`,
      body: `<print-button lang="en"></print-button>${far()}`,
    });
    await untilObserved(page);
    let printed: string | undefined;
    const stub = stubPrint(page.window, () => {
      printed = deepQueryAll(page.document, '[part=headline]')[0]?.textContent;
    });
    buttonNamed(page.document, 'Print this page').click();
    await waitUntil(() => stub.calls === 1, 'never printed', { timeout: 5000 });
    expect(printed).to.equal('A headline');
  });

  it('begins when it is no longer wanted', async () => {
    const served = await serve({ body });
    const page = await openArticlePage({
      attributes: `src="${served.url}" lang="en" loading="lazy"`,
      body: far(),
    });
    await untilObserved(page);
    page.document.querySelector('news-article')?.removeAttribute('loading');
    await page.event('article-load');
    expect(await requestsOf(served)).to.have.length(1);
  });

  it('finds its place where the page gives the element no box', async () => {
    const served = await serve({ body });
    const page = await openArticlePage({
      attributes: `src="${served.url}" lang="en" loading="lazy" style="display: contents"`,
    });
    await page.event('article-load');
  });
});

/** Settles when what observes the place of elements has told all that is near. */
async function untilObserved({
  window,
  document,
}: {
  window: Window & typeof globalThis;
  document: Document;
}) {
  await waitUntil(
    () =>
      window.performance.getEntriesByName(`${location.origin}/dist/chunks/near-viewport.js`)
        .length > 0,
    'no chunk',
  );
  await new Promise<void>((resolve) => {
    const observer = new window.IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body);
  });
  await new Promise(requestAnimationFrame);
}
