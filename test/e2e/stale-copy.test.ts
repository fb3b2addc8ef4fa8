import { expect, waitUntil } from '@open-wc/testing';
import { release, requestsOf, serve, type Served } from '../support/serve.js';
import { openArticlePage, openLoadedPage } from './support/article-page.js';
import { buttonNamed, deepQuery, deepQueryAll, textOf } from './support/shadow-tree.js';

const reply = (headline: string) => ({
  body: JSON.stringify({ headline, articleBody: '<p>A text.</p>' }),
  headers: { 'cache-control': 'max-age=0' },
});

const attributes = (served: Served, lang = 'en') => `src="${served.otherOriginUrl}" lang="${lang}"`;

const headlineOf = ({ document }: { document: Document }) =>
  textOf(deepQuery(document, '[part=headline]'));

/** Visits a page, and leaves it once the copy is kept. */
async function visit(served: Served, more = '', lang = 'en'): Promise<void> {
  const page = await openLoadedPage({ attributes: `${attributes(served, lang)} ${more}` });
  const key = `?${encodeURIComponent(served.otherOriginUrl)}`;
  const isKept = async () => {
    const keys = (await caches.has(cacheName)) ? await (await caches.open(cacheName)).keys() : [];
    return keys.some(({ url }) => url.endsWith(key));
  };
  while (!more && !(await isKept())) await Promise.resolve();
  page.close();
}

const cacheName = 'news-article:copies';

beforeEach(() => caches.delete(cacheName));

describe('an article that can’t be loaded any more', () => {
  it('is shown as it was last, with the day of that, and the reason for the webmaster', async () => {
    const served = await serve({ ...reply('Kept'), then: [{ status: 403 }] });
    const before = new Date();
    await visit(served);
    const page = await openLoadedPage({ attributes: attributes(served) });
    const element = page.document.querySelector('news-article');
    expect(element?.matches(':state(stale)')).to.equal(true);
    expect(element).to.include({ state: 'stale' });
    expect(headlineOf(page)).to.equal('Kept');
    const sentence = textOf(deepQuery(page.document, '[role=alert] p'));
    expect(sentence).to.match(/^The article could not be loaded\. This copy is from /);
    const days = [before, new Date()].map((day) =>
      day.toLocaleDateString('en-GB', { dateStyle: 'long' }),
    );
    expect(
      days.some((day) => sentence.includes(day)),
      sentence,
    ).to.equal(true);
    const messages = page.recorded.console.filter(({ text }) => text.includes('[news-article]'));
    expect(messages.map(({ text }) => text)).to.have.length(1);
    expect(messages[0]?.text).to.include('status 403');
    expect(page.recorded.events.map(({ type }) => type)).to.deep.equal(['article-load']);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('is replaced when a later try succeeds', async () => {
    const served = await serve({ ...reply('Kept'), then: [{ status: 403 }, reply('New')] });
    await visit(served);
    const page = await openLoadedPage({ attributes: attributes(served) });
    buttonNamed(page.document, 'Try again').click();
    await page.event('article-load', 2);
    expect(headlineOf(page)).to.equal('New');
    expect(page.document.querySelector('news-article')?.matches(':state(ready)')).to.equal(true);
    expect(deepQueryAll(page.document, '[part=error]')).to.deep.equal([]);
  });

  it('is taken away when its publisher withdraws it while it is read', async () => {
    const served = await serve({ ...reply('Kept'), then: [{ status: 403 }, { status: 410 }] });
    await visit(served);
    const page = await openLoadedPage({ attributes: attributes(served) });
    buttonNamed(page.document, 'Try again').click();
    await page.event('article-error');
    expect(deepQueryAll(page.document, 'article')).to.deep.equal([]);
    expect(textOf(deepQuery(page.document, '[role=alert] p'))).to.equal(
      'This article is not available.',
    );
    expect(page.document.querySelector('news-article')).to.include({
      state: 'error',
      article: null,
    });
  });

  it('keeps its date while a try goes on, and after one that has failed', async () => {
    const held = { ...reply('New'), isHeld: true };
    const served = await serve({
      ...reply('Kept'),
      then: [{ status: 403 }, { status: 403 }, held],
    });
    await visit(served);
    const page = await openLoadedPage({ attributes: attributes(served) });
    const sentence = () => textOf(deepQuery(page.document, '[role=alert] p'));
    const first = sentence();
    const button = buttonNamed(page.document, 'Try again');
    button.focus();
    button.click();
    await page.event('article-load', 2);
    expect(sentence()).to.equal(first);
    button.click();
    await waitUntil(() => button.ariaDisabled === 'true', 'nothing begins');
    expect(sentence()).to.equal(first);
    await release(served);
    await page.event('article-load', 3);
    expect(headlineOf(page)).to.equal('New');
    const root = page.document.querySelector('news-article')?.shadowRoot;
    expect(root?.activeElement?.localName).to.equal('article');
  });

  it('stays a copy where none is found any more', async () => {
    const served = await serve({ ...reply('Kept'), then: [{ status: 403 }] });
    await visit(served);
    const page = await openLoadedPage({ attributes: attributes(served) });
    await caches.delete(cacheName);
    buttonNamed(page.document, 'Try again').click();
    await page.event('article-load', 2);
    expect(page.document.querySelector('news-article')).to.include({ state: 'stale' });
    expect(textOf(deepQuery(page.document, '[role=alert] p'))).to.include('This copy is from');
  });

  it('stays where only another item is gone, without its date for that', async () => {
    const list = ['a', 'b'].map((id) => ({ '@type': 'NewsArticle', '@id': id, headline: id }));
    const served = await serve({
      body: JSON.stringify(list),
      headers: { 'cache-control': 'max-age=0' },
      then: [{ status: 403 }, { body: JSON.stringify(list) }],
    });
    await visit(served);
    const page = await openLoadedPage({ attributes: attributes(served) });
    page.document.querySelector('news-article')?.setAttribute('item', 'none');
    await page.event('article-error');
    expect(headlineOf(page)).to.equal('a');
    expect(textOf(deepQuery(page.document, '[role=alert] p'))).to.equal(
      'This article is not available.',
    );
  });

  it('speaks the reader’s language', async () => {
    const served = await serve({ ...reply('Kept'), then: [{ status: 403 }] });
    await visit(served, '', 'fr');
    const page = await openLoadedPage({ attributes: attributes(served, 'fr') });
    const sentence = textOf(deepQuery(page.document, '[role=alert] p'));
    expect(sentence).to.match(/^L’article n’a pas pu être chargé\. Cette copie date du \d/);
    const month = new Date().toLocaleDateString('fr', { month: 'long', year: 'numeric' });
    expect(sentence).to.include(month);
  });

  it('does not come back once its publisher withdrew it', async () => {
    const served = await serve({ ...reply('Kept'), then: [{ status: 410 }, { status: 403 }] });
    await visit(served);
    for (const status of [410, 403]) {
      const page = await openArticlePage({ attributes: attributes(served) });
      const { detail } = await page.event('article-error');
      expect((detail as { error: object }).error).to.include({ status });
      expect(deepQueryAll(page.document, '[part=headline]')).to.deep.equal([]);
      page.close();
    }
  });

  for (const [what, more, headers] of [
    ['the element wants none', 'no-store', {}],
    ['the server wants none', '', { 'cache-control': 'no-store' }],
  ] as const) {
    it(`has no copy where ${what}`, async () => {
      const served = await serve({ ...reply('Kept'), headers, then: [{ status: 403 }] });
      const first = await openLoadedPage({ attributes: `${attributes(served)} ${more}` });
      first.close();
      const page = await openArticlePage({ attributes: `${attributes(served)} ${more}` });
      await page.event('article-error');
      expect(page.document.querySelector('news-article')).to.include({ state: 'error' });
      expect(await requestsOf(served)).to.have.length(2);
    });
  }
});
