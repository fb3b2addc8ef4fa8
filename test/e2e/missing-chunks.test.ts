import { expect, waitUntil } from '@open-wc/testing';
import { engine } from '../support/engine.js';
import type { OpenedPage } from '../support/open-page.js';
import { serve } from '../support/serve.js';
import type { Resource } from '../support/server/reply.js';
import { stubPrint } from '../support/stub-print.js';
import { openArticlePage } from './support/article-page.js';
import { bundleWith } from './support/bundle-with.js';
import { buttonNamed, deepQueryAll, textOf } from './support/shadow-tree.js';

const article = { headline: 'A headline', articleBody: '<p>A text.</p>' };

/** Twenty seconds of the page are one of the test. */
const hurry =
  '<script>{ const wait = setTimeout; window.setTimeout = (run, time, ...values) => ' +
  'wait(run, time / 20, ...values); }</script>';

interface Options {
  attributes?: string;
  json?: Resource;
  body?: string;
}

/** A page with the bundle, all of its code at hand but one chunk. */
async function openWithout(chunk: string, missing: Resource, options: Options = {}) {
  const { attributes = 'lang="en"', json = { body: JSON.stringify(article) }, body } = options;
  const contentType = 'text/javascript';
  const { url: missingUrl } = await serve({ contentType, ...missing });
  const bundle = await serve({ contentType, body: await bundleWith(chunk, missingUrl) });
  const { url } = await serve(json);
  return openArticlePage({
    attributes: `src="${url}" ${attributes}`,
    // After the page has loaded: some browsers count the code that is imported before as part of it.
    scripts: `${hurry}<script>addEventListener('load', () => import('${bundle.url}'))</script>`,
    ...(body !== undefined && { body }),
  });
}

const headlineOf = ({ document }: OpenedPage): string | undefined =>
  deepQueryAll(document, '[part=headline]')[0]?.textContent;

for (const [what, missing] of [
  ['never comes', { isHeld: true }],
  ['can’t be found', { status: 404 }],
] as const) {
  describe(`code that ${what}`, () => {
    let page: OpenedPage;

    afterEach(() => {
      expect(page.recorded.errors).to.deep.equal([]);
    });

    it('is the French words: the article has English ones', async () => {
      page = await openWithout('fr', missing, { attributes: 'lang="fr"' });
      await page.event('article-load');
      await waitUntil(() => deepQueryAll(page.document, 'button').length === 4, 'no buttons');
      expect(textOf(buttonNamed(page.document, 'Print this page'))).to.equal('Print this page');
    });

    for (const [chunk, document] of [
      ['schema-org', { '@graph': [{ '@type': 'NewsArticle', ...article }] }],
      ['prepare-html', { ...article, articleBody: '<center>A text.</center>' }],
      ['rich-body', { ...article, articleBody: '<table><tr><td>A text.</table>' }],
      ['plain-body', { ...article, articleBody: 'A text without tags.' }],
    ] as const) {
      it(`is needed for the article itself, ${chunk}: it fails, and says of what`, async () => {
        page = await openWithout(chunk, missing, { json: { body: JSON.stringify(document) } });
        const { detail } = await page.event('article-error');
        const { error } = detail as { error: { code: string; message: string; url?: string } };
        expect(error.code).to.equal('network');
        expect(error.url).to.equal(undefined);
        // In the hurry of this page the words may come after the event.
        const words = 'Put the folder "chunks" beside';
        await waitUntil(() => error.message.includes(words), 'no words', { timeout: 5000 });
      });
    }

    if (engine === 'webkit') {
      it('is the sanitizer: nothing that is not safe is shown', async () => {
        page = await openWithout('dompurify-sanitizer', missing);
        const { detail } = await page.event('article-error');
        expect((detail as { error: object }).error).to.include({ code: 'network' });
        expect(deepQueryAll(page.document, '[part=body]')).to.deep.equal([]);
      });
    }

    it('is for further tries: the failure of the first is told', async () => {
      page = await openWithout('further-tries', missing, { json: { status: 503 } });
      const { detail } = await page.event('article-error');
      expect((detail as { error: object }).error).to.include({ code: 'http', status: 503 });
    });

    it('are the names of languages: a translation has its tag', async () => {
      const workTranslation = [{ inLanguage: 'cnr', url: 'https://news.example/cnr' }];
      page = await openWithout('language-names', missing, {
        json: { body: JSON.stringify({ ...article, workTranslation }) },
      });
      await page.event('article-load');
      expect(deepQueryAll(page.document, '[part=translations] a').map(textOf)).to.deep.equal([
        'cnr',
      ]);
    });

    it('are the forms of the article’s language: the date is in English', async () => {
      const document = { ...article, inLanguage: 'sq', datePublished: '2021-11-05' };
      page = await openWithout('sq', missing, { json: { body: JSON.stringify(document) } });
      await page.event('article-load');
      const written = engine === 'chromium' ? '5 November 2021' : '5 nëntor 2021';
      expect(deepQueryAll(page.document, '[part=dateline]').map(textOf)).to.deep.equal([written]);
    });

    it('are the words for the console: the failure is told all the same', async () => {
      page = await openWithout('diagnostics', missing, { json: { status: 404 } });
      const { detail } = await page.event('article-error');
      expect((detail as { error: object }).error).to.include({ code: 'http', message: 'http' });
    });

    it('is what keeps copies: the article is shown, and a failure told', async () => {
      page = await openWithout('last-good-copy', missing, {
        json: { body: JSON.stringify(article), then: [{ status: 403 }] },
      });
      await page.event('article-load');
      await (page.document.querySelector('news-article') as unknown as Reloading).reload();
      await page.event('article-error');
    });

    it('is what waits until the reader comes near: the article loads at once', async () => {
      page = await openWithout('near-viewport', missing, {
        attributes: 'lang="en" loading="lazy"',
        body: '<div style="height: 9000px"></div>{article}',
      });
      await page.event('article-load');
    });

    it('is what keeps the place: the new article is shown', async () => {
      page = await openWithout('keep-place', missing, {
        json: {
          body: JSON.stringify(article),
          then: [{ body: JSON.stringify({ ...article, headline: 'New' }) }],
        },
      });
      await page.event('article-load');
      await (page.document.querySelector('news-article') as unknown as Reloading).reload();
      expect(headlineOf(page)).to.equal('New');
    });

    it('is what prints: the page prints by itself', async () => {
      page = await openWithout('print-elements', missing);
      await page.event('article-load');
      const stub = stubPrint(page.window);
      await waitUntil(() => deepQueryAll(page.document, 'button').length === 4, 'no buttons');
      buttonNamed(page.document, 'Print this page').click();
      await waitUntil(() => stub.calls === 1, 'never printed', { timeout: 5000 });
    });
  });
}

describe('code that can’t be found for a while', () => {
  it('is behind the text size buttons: a later press asks for it again', async () => {
    const contentType = 'text/javascript';
    const body = await (await fetch('/dist/chunks/text-size-control.js')).text();
    const missing = { status: 404, contentType };
    const page = await openWithout('text-size-control', {
      ...missing,
      then: [missing, missing, { contentType, body }],
    });
    await page.event('article-load');
    await waitUntil(() => {
      buttonNamed(page.document, 'Increase text size').click();
      return page.recorded.events.some(({ type }) => type === 'text-size-change');
    }, 'The buttons stay dead');
    expect(page.recorded.errors).to.deep.equal([]);
    localStorage.clear();
  });
});

interface Reloading {
  reload(): Promise<void>;
}
