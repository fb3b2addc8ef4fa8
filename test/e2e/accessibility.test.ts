import { expect, waitUntil } from '@open-wc/testing';
import type axe from 'axe-core';
import { canEmulateMedia, emulateMedia } from '../support/emulate-media.js';
import type { OpenedPage } from '../support/open-page.js';
import { serve } from '../support/serve.js';
import { frenchArticle, openArticlePage } from './support/article-page.js';
import { deepQuery, deepQueryAll } from './support/shadow-tree.js';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const axeScript = '<script src="/node_modules/axe-core/axe.min.js"></script>';
const scripts = `${axeScript}<script type="module" src="/dist/news-article.js"></script>`;
/** A page that a reader could be on: with a title, a language and a main part. */
const body = '<title>Test</title><main>{article}</main>';
const lightAndDark =
  '<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText }</style>';

interface AxeWindow {
  axe: typeof axe;
}

async function violationsIn(page: OpenedPage): Promise<string[]> {
  page.document.documentElement.lang = 'en';
  const { axe: runner } = page.window as unknown as AxeWindow;
  const { violations } = await runner.run(page.document, { runOnly: wcag });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function openReady(): Promise<OpenedPage> {
  const attributes = `src="${frenchArticle}" lang="en" back-href="/"`;
  const page = await openArticlePage({ attributes, scripts: scripts + lightAndDark, body });
  await page.event('article-load');
  return page;
}

async function openLoading(): Promise<OpenedPage> {
  const { url } = await serve({ body: '{}', delayMs: 60_000 });
  const page = await openArticlePage({
    attributes: `src="${url}" lang="fr"`,
    scripts: scripts + lightAndDark,
    body,
  });
  await waitUntil(() => deepQueryAll(page.document, '.loading')[0], 'not loading');
  await deepQuery(page.document, '.loading').getAnimations()[0]?.finished;
  return page;
}

async function openError(): Promise<OpenedPage> {
  const { url } = await serve({ body: 'no JSON' });
  const page = await openArticlePage({
    attributes: `src="${url}" lang="fr"`,
    children: '<a href="/">The article</a>',
    scripts: scripts + lightAndDark,
    body,
  });
  await page.event('article-error');
  return page;
}

const states = { ready: openReady, loading: openLoading, error: openError };
const schemes = canEmulateMedia ? (['light', 'dark'] as const) : (['light'] as const);

describe('WCAG 2.2 A and AA, as far as axe-core can tell', () => {
  for (const scheme of schemes) {
    for (const [state, open] of Object.entries(states)) {
      it(`nothing is found in the state ${state}, ${scheme}`, async () => {
        if (canEmulateMedia) await emulateMedia({ colorScheme: scheme });
        expect(await violationsIn(await open())).to.deep.equal([]);
      });
    }
  }

  it('the quiet parts are as easy to see as the page’s own text, on a page that just passes', async () => {
    const attributes = `src="${frenchArticle}" lang="en" back-href="/"`;
    const grey = '<style>body { background: #fff; color: #767676 }</style>';
    const page = await openArticlePage({ attributes, scripts: scripts + grey, body });
    await page.event('article-load');
    expect(await violationsIn(page)).to.deep.equal([]);
  });

  it('a fault would be found', async () => {
    const page = await openReady();
    deepQuery(page.document, '[part=figure] img').removeAttribute('alt');
    expect((await violationsIn(page)).join()).to.include('image-alt');
  });
});
