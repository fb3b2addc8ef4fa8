import { expect, oneEvent } from '@open-wc/testing';
import { requestsOf } from '../../../support/serve.js';
import { recordConsole } from '../../record-console.js';
import { eventOf } from '../event-of.js';
import { expectState, makeLoading, replyWith, serveArticle, textOf } from './make-article.js';

/** Has the browser say that it is offline, until the network returns or the test ends. */
function loseNetwork(): () => void {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  return () => {
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
  };
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'onLine');
});

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
    await makeLoading(served.otherOriginUrl, 'en');
    await ended;
    dispatchEvent(new Event('online'));
    expect(await requestsOf(served)).to.have.length(1);
  });
});
