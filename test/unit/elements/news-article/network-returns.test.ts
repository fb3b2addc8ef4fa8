import { expect, oneEvent } from '@open-wc/testing';
import { loadArticle } from '../../../../src/article/load-article.js';
import { requestsOf } from '../../../support/serve.js';
import { stopClock } from '../../../support/fake-clock.js';
import { stub } from '../../../support/stub.js';
import { untilAsked } from '../../article/fetch/until.js';
import { recordConsole } from '../../record-console.js';
import { eventOf } from '../event-of.js';
import {
  expectState,
  makeLoading,
  replyWith,
  serveArticle,
  textOf,
  within,
} from './make-article.js';

/** Has the browser say that it is offline, until the network returns or the test ends. */
function loseNetwork(): () => void {
  const restore = stub(navigator, 'onLine', false);
  return () => {
    restore();
    dispatchEvent(new Event('online'));
  };
}

/** A reply that the page may not read: the same to it as no network. */
const unreadable = { cors: 'none' } as const;

describe('news-article without a network', () => {
  it('says so at once, and loads by itself when the network returns', async () => {
    const { errors } = recordConsole();
    const served = await serveArticle({}, { ...unreadable, then: [replyWith()] });
    const returnNetwork = loseNetwork();
    const ended = eventOf(window, 'article-error');
    const element = await makeLoading(served.otherOriginUrl, 'en');
    await ended;
    expectState(element, 'error');
    expect(await requestsOf(served)).to.have.length(1);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include('the reader is offline');
    returnNetwork();
    await oneEvent(element, 'article-load');
    expectState(element, 'ready');
    expect(textOf(element, '[part=error]')).to.equal(undefined);
  });

  it('tells again where the network that returns does not help, and goes on waiting', async () => {
    recordConsole();
    const served = await serveArticle({}, { ...unreadable, then: [unreadable, replyWith()] });
    const returnNetwork = loseNetwork();
    const ended = eventOf(window, 'article-error');
    const element = await makeLoading(served.otherOriginUrl, 'en');
    await ended;
    dispatchEvent(new Event('online'));
    await oneEvent(element, 'article-error');
    expect(await requestsOf(served)).to.have.length(2);
    returnNetwork();
    await oneEvent(element, 'article-load');
  });

  it('forgets what is no longer wanted', async () => {
    recordConsole();
    const served = await serveArticle({}, unreadable);
    const other = await serveArticle({ headline: 'Other' });
    const returnNetwork = loseNetwork();
    const ended = eventOf(window, 'article-error');
    const element = await makeLoading(served.otherOriginUrl, 'en');
    await ended;
    element.src = other.url;
    await oneEvent(element, 'article-load');
    returnNetwork();
    element.remove();
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(await requestsOf(served)).to.have.length(1);
    expect(await requestsOf(other)).to.have.length(1);
    expect(element.article?.headline).to.equal('Other');
  });

  it('does not wait where the server has answered', async () => {
    recordConsole();
    const served = await serveArticle({}, { status: 404 });
    const ended = eventOf(window, 'article-error');
    const element = await makeLoading(served.otherOriginUrl, 'en');
    await ended;
    dispatchEvent(new Event('online'));
    expectState(element, 'error');
    expect(await requestsOf(served)).to.have.length(1);
  });

  it('loads where the network returns while the failure is still on its way', async () => {
    recordConsole();
    const served = await serveArticle({}, { ...unreadable, then: [replyWith()] });
    const returnNetwork = loseNetwork();
    // Meanwhile a copy is looked for.
    stub(window, 'caches', {
      has: () => {
        returnNetwork();
        return Promise.resolve(false);
      },
    });
    const element = await makeLoading(served.otherOriginUrl, 'en');
    await oneEvent(element, 'article-load');
    expectState(element, 'ready');
  });

  it('loads where a server was only too slow', async () => {
    recordConsole();
    const served = await serveArticle({}, { isHeld: true, then: [{ isHeld: true }, replyWith()] });
    const clock = stopClock();
    const element = await makeLoading(served.url, 'en');
    const ended = eventOf(element, 'article-error');
    await untilAsked(served);
    await clock.tickAsync(10_000);
    await import('../../../../src/article/fetch/further-tries.js');
    await clock.tickAsync(1_500);
    await untilAsked(served, 2);
    await clock.tickAsync(10_000);
    clock.restore();
    expect((await ended).detail.error.code).to.equal('timeout');
    dispatchEvent(new Event('online'));
    await oneEvent(element, 'article-load');
  });

  it('keeps the place of a reader of a copy', async () => {
    recordConsole();
    const articleBody = '<p><a href="/a">One</a></p>';
    const served = await serveArticle(
      { articleBody },
      { headers: { 'cache-control': 'max-age=0' }, then: [unreadable, replyWith({ articleBody })] },
    );
    const { signal } = new AbortController();
    const request = { url: served.otherOriginUrl, language: 'en', fresh: true, signal };
    await (await loadArticle(request)).keep?.();
    const returnNetwork = loseNetwork();
    const ended = eventOf(window, 'article-load');
    const element = await makeLoading(served.otherOriginUrl, 'en');
    await ended;
    // In memory it is for a moment still.
    if (element.state === 'ready') await element.reload();
    expectState(element, 'stale');
    const link = within(element, '#body a');
    link.focus();
    returnNetwork();
    await oneEvent(element, 'article-load');
    expectState(element, 'ready');
    expect(element.shadowRoot?.activeElement).to.equal(link);
  });
});
