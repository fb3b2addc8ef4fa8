import { expect, waitUntil } from '@open-wc/testing';
import { release, serve } from '../support/serve.js';
import { openArticlePage } from './support/article-page.js';
import { bundleWith } from './support/bundle-with.js';
import { deepQuery } from './support/shadow-tree.js';

/** Longer than a failure would wait for its words, by the clock of the page. */
const LONG = 2500;

describe('what no first paint needs', () => {
  it('counts however late it comes', async () => {
    const contentType = 'text/javascript';
    const body = await (await fetch('/dist/chunks/after-first-paint.js')).text();
    const chunk = await serve({ contentType, body, isHeld: true });
    const bundle = await serve({
      contentType,
      body: await bundleWith('after-first-paint', chunk.url),
    });
    const { url } = await serve({
      body: JSON.stringify({ headline: 'Headline', articleBody: '<p>a <a href="/b">c</a></p>' }),
    });
    const page = await openArticlePage({
      attributes: `src="${url}" lang="en"`,
      body: '<style>a { color: rgb(150, 0, 40) }</style>{article}',
      scripts: `<script>addEventListener('load', () => import('${bundle.url}'))</script>`,
    });
    await page.event('article-load');
    await new Promise((resolve) => page.window.setTimeout(resolve, LONG));
    await release(chunk);
    const link = deepQuery(page.document, '#body a');
    const colour = () => page.window.getComputedStyle(link).color;
    await waitUntil(() => colour() === 'rgb(150, 0, 40)', 'It doesn’t count', { timeout: 10_000 });
    expect(page.recorded.errors).to.deep.equal([]);
  });
});
