import { expect } from '@open-wc/testing';
import type { Article } from '../../../src/article/article.js';
import { type ArticleRequest, loadArticle } from '../../../src/article/load-article.js';
import { stopClock } from '../../support/fake-clock.js';
import { serve } from '../../support/serve.js';
import type { Reply } from '../../support/server/reply.js';
import { stub } from '../../support/stub.js';
import { isPending } from './fetch/until.js';
import { errorOf, read } from './formats/read.js';

async function load(document: object, contentLanguage?: string): Promise<Article> {
  const { url } = await serve({
    body: JSON.stringify(document),
    ...(contentLanguage !== undefined && { headers: { 'content-language': contentLanguage } }),
  });
  const { signal } = new AbortController();
  return (await loadArticle({ url, language: 'en', fresh: false, signal })).article;
}

const least = { headline: 'Harbour lights', articleBody: 'The lamp was lit.' };

describe('loadArticle', () => {
  it('takes the language from the server where the document has none', async () => {
    expect((await load(least, 'fr_FR')).language).to.equal('fr-FR');
  });

  it('believes the document rather than the server', async () => {
    expect((await load({ ...least, inLanguage: 'de' }, 'fr')).language).to.equal('de');
  });

  it('takes the language that was asked for where neither names one', async () => {
    expect((await load(least)).language).to.equal('en');
    expect((await load(least, 'en, fr')).language).to.equal('en');
  });

  it('has addresses relative to where the document was found in the end', async () => {
    const target = await serve({
      body: JSON.stringify({ ...least, image: 'a.jpg' }),
      path: 'b/c.json',
    });
    const { url } = await serve({ status: 302, headers: { location: target.url } });
    const { signal } = new AbortController();
    const { article } = await loadArticle({ url, language: 'en', fresh: false, signal });
    expect(article.images[0]?.src).to.equal(new URL('a.jpg', target.url).href);
  });
});

describe('loadArticle where loading fails', () => {
  /** An address that answers once, and the article that is kept of that. */
  async function keepFirst(first: object, then: Reply[], more: Partial<ArticleRequest> = {}) {
    const headers = { 'cache-control': 'max-age=0', 'content-language': 'fr' };
    const { otherOriginUrl } = await serve({ body: JSON.stringify(first), headers, then });
    const { signal } = new AbortController();
    const request = { url: otherOriginUrl, language: 'en', fresh: true, signal, ...more };
    const loaded = await loadArticle(request);
    await loaded.keep?.();
    return { request, loaded };
  }

  it('makes the last good copy an article, with its language and base, and tells why', async () => {
    const first = { ...least, image: 'a.jpg' };
    const { request, loaded } = await keepFirst(first, [{ status: 403 }]);
    const { article, copyDate, error } = await loadArticle(request);
    expect(article).to.deep.equal(loaded.article);
    expect(article.language).to.equal('fr');
    expect(error).to.include({ code: 'http', status: 403 });
    expect(Math.abs(Date.now() - Number(copyDate))).to.be.lessThan(60_000);
  });

  it('fails where there is no copy in that language', async () => {
    const { request } = await keepFirst(least, [{ status: 403 }]);
    const error = await errorOf(loadArticle({ ...request, language: 'de' }));
    expect(error).to.include({ code: 'http', status: 403 });
  });

  it('looks for no copy once it is not wanted any more', async () => {
    const { request } = await keepFirst(least, [{ delayMs: 60_000 }]);
    const abort = new AbortController();
    const loading = loadArticle({ ...request, signal: abort.signal });
    abort.abort();
    const name = await loading.catch((error: unknown) => (error as Error).name);
    expect(name).to.equal('AbortError');
  });

  for (const [what, gone] of [
    ['404', { status: 404 }],
    ['410', { status: 410 }],
    ['an article that has expired', { body: JSON.stringify({ ...least, expires: '2020-01-01' }) }],
  ] as const) {
    it(`does not bring back what its publisher withdrew by ${what}`, async () => {
      const { request } = await keepFirst(least, [gone, { status: 403 }]);
      await errorOf(loadArticle(request));
      expect(await errorOf(loadArticle(request))).to.include({ code: 'http', status: 403 });
    });
  }

  for (const [what, failing] of [
    ['a network that fails', { cors: 'none' }],
    ['403', { status: 403 }],
    ['503', { status: 503 }],
    ['a page', { body: '<!doctype html>' }],
    ['what is no article', { body: '{"error":1}' }],
    ['an article without text', { body: '{"@type":"NewsArticle","headline":" "}' }],
  ] as const) {
    it(`shows the copy after ${what}`, async () => {
      const { request } = await keepFirst(least, [failing]);
      expect((await loadArticle(request)).copyDate).to.be.instanceOf(Date);
    });
  }

  it('keeps a list from which an article is gone', async () => {
    const list = ['a', 'b'].map((id) => ({ '@type': 'NewsArticle', '@id': id, ...least }));
    const headers = { 'cache-control': 'max-age=0' };
    const then = [{ body: JSON.stringify(list.slice(1)), headers }, { status: 403 }];
    const { request } = await keepFirst(list, then);
    expect((await errorOf(loadArticle({ ...request, item: 'a' }))).code).to.equal('no-such-item');
    expect((await loadArticle({ ...request, item: 'b' })).article.id).to.equal('b');
  });

  it('does not bring back what has expired since', async () => {
    const now = new Date();
    const soon = new Date(Number(now) + 120_000);
    const { request } = await keepFirst({ ...least, expires: soon.toISOString() }, [
      { status: 403 },
    ]);
    const clock = stopClock(new Date(Number(soon) + 1));
    expect(await errorOf(loadArticle(request))).to.include({ code: 'withheld' });
    clock.setSystemTime(now);
    // It is gone for good, whatever the clock says.
    expect(await errorOf(loadArticle(request))).to.include({ code: 'http', status: 403 });
  });

  it('does not bring back what is gone from a list', async () => {
    const list = ['a', 'b'].map((id) => ({ '@type': 'NewsArticle', '@id': id, ...least }));
    const { request } = await keepFirst(list, [
      { body: JSON.stringify(list.slice(1)) },
      { status: 403 },
    ]);
    expect((await errorOf(loadArticle({ ...request, item: 'a' }))).code).to.equal('no-such-item');
    expect((await errorOf(loadArticle({ ...request, item: 'a' }))).status).to.equal(403);
  });

  it('waits three seconds for a copy, and then tells why loading failed', async () => {
    const { url } = await serve({ status: 403 });
    const clock = stopClock();
    const answers: ((value: boolean) => void)[] = [];
    const lookedFor = new Promise<void>((asked) => {
      const has = () =>
        new Promise((resolve) => {
          answers.push(resolve);
          asked();
        });
      stub(window, 'caches', { has });
    });
    const { signal } = new AbortController();
    const error = errorOf(loadArticle({ url, language: 'en', fresh: false, signal }));
    await lookedFor;
    await clock.tickAsync(2999);
    expect(await isPending(error)).to.equal(true);
    await clock.tickAsync(1);
    expect(await error).to.include({ code: 'http', status: 403 });
    for (const answer of answers) answer(false);
  });

  it('keeps nothing and finds nothing where none is wanted', async () => {
    const { request } = await keepFirst(least, [{ status: 403 }], { noStore: true });
    expect((await errorOf(loadArticle(request))).status).to.equal(403);
    expect((await errorOf(loadArticle({ ...request, noStore: false }))).status).to.equal(403);
  });
});

describe('readArticle', () => {
  it('refuses an article with neither a headline nor a text', async () => {
    const empty = {
      '@type': 'NewsArticle',
      headline: ' ',
      articleBody: '',
      description: 'A summary',
    };
    expect(await errorOf(read(empty))).to.deep.include({
      code: 'invalid-article',
      url: 'https://news.example/articles/case.json',
    });
  });

  it('takes one with either', async () => {
    expect((await read({ headline: 'Harbour lights' })).body).to.equal(undefined);
    expect((await read({ articleBody: 'The lamp was lit.' })).headline).to.equal(undefined);
  });
});
