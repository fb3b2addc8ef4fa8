import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { requestsOf, serve } from '../../../support/serve.js';
import { stub } from '../../../support/stub.js';
import { untilAsked, untilLeft } from '../../article/fetch/until.js';
import { recordConsole } from '../../record-console.js';
import { eventOf } from '../event-of.js';
import {
  documentWith,
  expectState,
  makeGiven,
  makeLoading,
  makeReady,
  replyWith,
  serveArticle,
  textOf,
  within,
} from './make-article.js';

const slow = { delayMs: 60_000 };

describe('news-article while it loads', () => {
  it('goes from loading to ready, and tells once the article is in its shadow tree', async () => {
    const { url } = await serveArticle();
    const element = await makeLoading(url);
    expectState(element, 'loading');
    expect(element.article).to.equal(null);
    const { target, detail } = await eventOf(window, 'article-load');
    expect(target).to.equal(element);
    expectState(element, 'ready');
    expect(detail).to.deep.equal({ article: element.article });
    expect(textOf(element, '[part=headline]')).to.equal('Harbour lights');
  });

  it('asks once, for the language of the page', async () => {
    const served = await serveArticle();
    await makeReady(html`<news-article src=${served.url}></news-article>`);
    const requests = await requestsOf(served);
    expect(requests).to.have.length(1);
    expect(requests[0]?.headers['accept-language']).to.equal('en');
  });

  it('never shows an answer that was overtaken by another src', async () => {
    const late = await serveArticle({ headline: 'Late' }, { delayMs: 400 });
    const { url } = await serveArticle({ headline: 'Wanted' });
    const element = await makeLoading(late.url);
    const heard: unknown[] = [];
    element.addEventListener('article-load', ({ detail }) => heard.push(detail.article.headline));
    await untilAsked(late);
    element.src = url;
    await oneEvent(element, 'article-load');
    await untilLeft(late);
    expect(heard).to.deep.equal(['Wanted']);
    expect(element.article?.headline).to.equal('Wanted');
  });

  it('never shows an answer that was overtaken by a given article', async () => {
    const late = await serveArticle({ headline: 'Late' }, slow);
    const element = await makeLoading(late.url);
    await untilAsked(late);
    element.article = documentWith({ headline: 'Given' });
    await oneEvent(element, 'article-load');
    await untilLeft(late);
    expectState(element, 'ready');
    expect(element.article?.headline).to.equal('Given');
  });

  it('never tells a failure that was overtaken', async () => {
    const { errors } = recordConsole();
    const late = await serve({ status: 501, delayMs: 200 });
    const element = await makeLoading(late.url);
    element.addEventListener('article-error', () => errors.push('article-error'));
    await untilAsked(late);
    element.article = documentWith({ headline: 'Given' });
    await oneEvent(element, 'article-load');
    await untilLeft(late);
    expect(errors).to.deep.equal([]);
    expect(element.error).to.equal(null);
  });

  it('gives up when it is removed, and asks for nothing while it is away', async () => {
    const served = await serveArticle({}, slow);
    const element = await makeLoading(served.url);
    await untilAsked(served);
    element.remove();
    await untilLeft(served);
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(await requestsOf(served)).to.have.length(1);
  });

  it('begins anew when it is put back', async () => {
    const served = await serveArticle({}, { ...slow, then: [replyWith()] });
    const element = await makeLoading(served.url);
    const place = element.parentElement;
    await untilAsked(served);
    element.remove();
    await untilLeft(served);
    place?.append(element);
    if (element.state !== 'ready') await oneEvent(element, 'article-load');
    expectState(element, 'ready');
  });

  it('goes on when it is moved', async () => {
    const served = await serveArticle({}, { delayMs: 300 });
    const element = await makeLoading(served.url);
    await untilAsked(served);
    (await fixture(html`<div></div>`)).append(element);
    await oneEvent(element, 'article-load');
    expect(await requestsOf(served)).to.have.length(1);
  });

  it('keeps showing the last article until there is another', async () => {
    const served = await serveArticle({ headline: 'Next' }, { delayMs: 200 });
    const element = await makeGiven({ headline: 'First' });
    element.src = served.url;
    await untilAsked(served);
    expectState(element, 'loading');
    expect(textOf(element, '[part=headline]')).to.equal('First');
    expect(within(element, 'article[aria-busy=true]')).to.not.equal(null);
    await oneEvent(element, 'article-load');
    expect(textOf(element, '[part=headline]')).to.equal('Next');
    expect(within(element, 'article[aria-busy=false]')).to.not.equal(null);
  });
});

describe('reload() of news-article', () => {
  it('asks the server again, past the cache, and settles when that is shown', async () => {
    const { url } = await serve({
      ...replyWith({ headline: 'One' }),
      headers: { 'cache-control': 'max-age=1000' },
      then: [replyWith({ headline: 'Two' })],
    });
    const element = await makeReady(html`<news-article src=${url}></news-article>`);
    const heard: string[] = [];
    element.addEventListener('article-load', () => heard.push('article-load'));
    await element.reload();
    expect(textOf(element, '[part=headline]')).to.equal('Two');
    expect(heard).to.deep.equal(['article-load']);
  });

  it('begins anew where one is under way', async () => {
    const served = await serveArticle({}, { then: [{ isHeld: true }, replyWith()] });
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    void element.reload();
    await untilAsked(served, 2);
    await element.reload();
    expect(await requestsOf(served)).to.have.length(3);
    expectState(element, 'ready');
  });

  it('does not wait for a storage that never answers', async () => {
    stub(window, 'caches', {
      has: () => new Promise(() => undefined),
      open: () => new Promise(() => undefined),
    });
    const { url } = await serveArticle();
    const element = await makeReady(html`<news-article src=${url}></news-article>`);
    await element.reload();
    expectState(element, 'ready');
  });

  it('asks nothing for an element that is in no page', async () => {
    const served = await serveArticle();
    const element = document.createElement('news-article');
    element.src = served.url;
    await element.reload();
    expect(element.state).to.equal('idle');
    expect(await requestsOf(served)).to.deep.equal([]);
  });

  it('does not fail where loading does', async () => {
    recordConsole();
    const { url } = await serveArticle({}, { then: [{ status: 501 }] });
    const element = await makeReady(html`<news-article src=${url}></news-article>`);
    await element.reload();
    expectState(element, 'error');
    expect(element.error?.status).to.equal(501);
    expect(textOf(element, '[part=headline]')).to.equal('Harbour lights');
  });
});
