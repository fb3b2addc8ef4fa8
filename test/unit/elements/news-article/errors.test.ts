import { expect, html, oneEvent } from '@open-wc/testing';
import { requestsOf, serve } from '../../../support/serve.js';
import { stub } from '../../../support/stub.js';
import { recordConsole } from '../../record-console.js';
import { eventOf } from '../event-of.js';
import {
  expectState,
  isShown,
  makeLoading,
  makeReady,
  replyWith,
  serveArticle,
  textOf,
  within,
} from './make-article.js';

const failing = { status: 501 };

/** An element whose first loading failed. */
async function makeFailed(url: string, lang?: string) {
  const element = await makeLoading(url, lang);
  const { detail } = await eventOf(element, 'article-error');
  return { element, error: detail.error };
}

describe('news-article that can’t load', () => {
  it('tells code, status, address and remedy, on the console too', async () => {
    const { errors } = recordConsole();
    const { url } = await serve(failing);
    const { element, error } = await makeFailed(url);
    expectState(element, 'error');
    expect(error).to.equal(element.error);
    expect(error).to.deep.include({ code: 'http', status: 501, url });
    expect(error.message).to.include(url).and.to.include('status 501');
    expect(errors).to.deep.equal([`[news-article] http: ${error.message}`]);
  });

  it('tells it once for many elements of one address', async () => {
    const { errors } = recordConsole();
    const { url } = await serve(failing);
    await Promise.all([makeFailed(url), makeFailed(url)]);
    expect(errors).to.have.length(1);
  });

  it('says one sentence in the reader’s language, in an alert that was there before', async () => {
    recordConsole();
    const { url } = await serve({ ...failing, delayMs: 200 });
    const element = await makeLoading(url, 'fr');
    const alert = within(element, '[role=alert]');
    expect(alert.textContent.trim()).to.equal('');
    await oneEvent(element, 'article-error');
    expect(within(element, '[role=alert]')).to.equal(alert);
    expect(textOf(element, '[part=error] p')).to.equal('L’article n’a pas pu être chargé.');
    expect(textOf(element, '[part=error] button')).to.equal('Réessayer');
  });

  it('says it once, however often it has tried', async () => {
    recordConsole();
    stub(Math, 'random', () => 0);
    const served = await serve({ status: 503 });
    const element = await makeLoading(served.url, 'en');
    let said = 0;
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        said += [...addedNodes].filter(({ textContent }) => textContent?.includes('loaded')).length;
      }
    });
    observer.observe(within(element, '[role=alert]'), { childList: true, subtree: true });
    const heard: string[] = [];
    element.addEventListener('article-error', ({ detail }) => heard.push(detail.error.code));
    await oneEvent(element, 'article-error');
    expect(await requestsOf(served)).to.have.length(3);
    expect(heard).to.deep.equal(['http']);
    expect(said).to.equal(1);
  });

  it('tells what the browser said', async () => {
    recordConsole();
    const { otherOriginUrl } = await serve({ cors: 'none' });
    const { error } = await makeFailed(otherOriginUrl);
    expect(error).to.deep.include({ code: 'network', url: otherOriginUrl });
    expect(error.cause).to.be.instanceOf(TypeError);
  });

  for (const [reply, sentence] of [
    [{ status: 404 }, 'This article is not available.'],
    [{ status: 501 }, 'The article could not be loaded.'],
    [{ cutBeforeHeaders: true }, 'The article could not be loaded.'],
    [{ body: '<!doctype html>' }, 'The article cannot be shown.'],
    [{ body: '{}' }, 'The article cannot be shown.'],
    [replyWith({ expires: '2020-01-01' }), 'This article is not available.'],
  ] as const) {
    it(`says "${sentence}" for ${JSON.stringify(reply)}`, async () => {
      recordConsole();
      const { element } = await makeFailed((await serve(reply)).url);
      expect(textOf(element, '[part=error] p')).to.equal(sentence);
    });
  }

  it('offers no second try where there is no address to ask', async () => {
    recordConsole();
    const element = await makeReady(
      html`<news-article .article=${{ headline: 'a' }}></news-article>`,
    );
    element.article = { title: 'in no known format' };
    await oneEvent(element, 'article-error');
    expect(element.shadowRoot?.querySelector('[part=error] button')).to.equal(null);
  });

  it('goes on showing the article of before', async () => {
    recordConsole();
    const { url } = await serve(failing);
    const element = await makeReady(
      html`<news-article .article=${{ headline: 'a' }}></news-article>`,
    );
    element.src = url;
    await oneEvent(element, 'article-error');
    expect(isShown(within(element, '[part=headline]'))).to.equal(true);
    expect(isShown(within(element, '[part=error]'))).to.equal(true);
    expect(element.article?.headline).to.equal('a');
  });
});

describe('a second try', () => {
  it('shows the article and moves the focus to where it begins', async () => {
    recordConsole();
    const served = await serve({ ...failing, then: [replyWith()] });
    const { element } = await makeFailed(served.url);
    const button = within(element, '[part=error] button');
    button.focus();
    button.click();
    await oneEvent(element, 'article-load');
    expectState(element, 'ready');
    expect(element.error).to.equal(null);
    expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(within(element, 'article'));
    expect(await requestsOf(served)).to.have.length(2);
  });

  it('leaves the focus where the reader has put it meanwhile', async () => {
    recordConsole();
    const { url } = await serve({ ...failing, then: [{ ...replyWith(), delayMs: 100 }] });
    const { element } = await makeFailed(url);
    const field = document.createElement('input');
    element.after(field);
    const button = within(element, '[part=error] button');
    button.focus();
    button.click();
    field.focus();
    await oneEvent(element, 'article-load');
    expect(document.activeElement).to.equal(field);
    field.remove();
  });

  it('is heard when it fails too, and the focus stays', async () => {
    recordConsole();
    const { url } = await serve({ ...failing, then: [{ ...failing, delayMs: 200 }] });
    const { element } = await makeFailed(url);
    const [button, sentence] = [
      within(element, '[part=error] button'),
      within(element, '[part=error] p'),
    ];
    expect(button.ariaDisabled).to.equal('false');
    button.focus();
    button.click();
    await element.updateComplete;
    expectState(element, 'loading');
    expect(button.ariaDisabled).to.equal('true');
    await oneEvent(element, 'article-error');
    expect(textOf(element, '[part=error] p')).to.equal('The article could not be loaded.');
    // A new paragraph in an alert is said again.
    expect(within(element, '[part=error] p')).to.not.equal(sentence);
    expect(within(element, '[part=error] button')).to.equal(button);
    expect(element.shadowRoot?.activeElement).to.equal(button);
    expect(button.ariaDisabled).to.equal('false');
  });

  it('asks the server, not a cache that keeps the failure', async () => {
    recordConsole();
    const headers = { 'cache-control': 'max-age=1000' };
    const served = await serve({ status: 404, headers, then: [replyWith()] });
    const { element } = await makeFailed(served.url);
    within(element, '[part=error] button').click();
    await oneEvent(element, 'article-load');
    expect(await requestsOf(served)).to.have.length(2);
  });

  it('begins once, however often the button is pressed', async () => {
    recordConsole();
    const served = await serve({ ...failing, then: [{ ...replyWith(), delayMs: 100 }] });
    const { element } = await makeFailed(served.url);
    for (let press = 0; press < 3; press++) within(element, '[part=error] button').click();
    await oneEvent(element, 'article-load');
    expect(await requestsOf(served)).to.have.length(2);
  });

  it('moves the focus to the article too where it began by itself', async () => {
    recordConsole();
    const { url } = await serve({ ...failing, then: [replyWith()] });
    const { element } = await makeFailed(url);
    within(element, '[part=error] button').focus();
    await element.reload();
    expect(element.shadowRoot?.activeElement).to.equal(within(element, 'article'));
  });

  it('of something else takes the sentence away', async () => {
    recordConsole();
    const { url } = await serve(failing);
    const { element } = await makeFailed(url);
    element.src = (await serve({ ...replyWith(), delayMs: 60_000 })).url;
    await element.updateComplete;
    expectState(element, 'loading');
    expect(element.shadowRoot?.querySelector('[part=error]')).to.equal(null);
  });
});

describe('the children of news-article', () => {
  const page = (src: string) =>
    html`<news-article src=${src}><a href="/original">The original</a></news-article>`;

  it('are shown until the article is there', async () => {
    const { url } = await serveArticle({}, { delayMs: 200 });
    const element = await makeLoading(url);
    const child = document.createElement('p');
    child.textContent = 'a';
    element.append(child);
    expectState(element, 'loading');
    expect(isShown(child)).to.equal(true);
    await oneEvent(element, 'article-load');
    expect(isShown(child)).to.equal(false);
  });

  it('are shown when loading fails, beside the sentence', async () => {
    recordConsole();
    const { url } = await serve(failing);
    const ended = oneEvent(window, 'article-error');
    const ready = makeReady(page(url));
    ready.catch(() => undefined);
    const element = (await ended).target as Element;
    expect(isShown(element.firstElementChild)).to.equal(true);
    expect(isShown(within(element, '[part=error]'))).to.equal(true);
  });

  it('stand in for back link and controls, and below the source line, in their slots', async () => {
    const element = await makeReady(html`
      <news-article back-href="/news" .article=${{ headline: 'a' }}>
        <a slot="back" href="/">Home</a><b slot="controls">c</b><i slot="footer">d</i>
        <p>e</p>
      </news-article>
    `);
    const shown = [...element.children].map(isShown);
    expect(shown).to.deep.equal([true, true, true, false]);
    expect(isShown(within(element, '[part=back]'))).to.equal(false);
    expect(isShown(within(element, 'print-button'))).to.equal(false);
  });

  it('are not replaced by a sign of loading', async () => {
    const { url } = await serveArticle({}, { delayMs: 300 });
    const element = await makeLoading(url);
    expect(element.shadowRoot?.querySelector('.loading')).not.to.equal(null);
    element.append('words');
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.loading')).to.equal(null);
    await oneEvent(element, 'article-load');
  });
});
