import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { NewsArticle } from '../../../../src/elements/news-article/news-article.js';
import { requestsOf, serve } from '../../../support/serve.js';
import { untilAsked, untilLeft } from '../../article/fetch/until.js';
import { recordConsole } from '../../record-console.js';
import { eventOf } from '../event-of.js';
import {
  documentWith,
  expectState,
  makeGiven,
  makeReady,
  serveArticle,
  textOf,
} from './make-article.js';

const json = (headline: string) => JSON.stringify(documentWith({ headline }));

function scriptWith(text: string, type = 'application/ld+json'): HTMLScriptElement {
  return Object.assign(document.createElement('script'), { type, textContent: text });
}

describe('news-article takes its article', () => {
  for (const type of ['application/ld+json', 'application/json']) {
    it(`from a child script of the type ${type}, however deep`, async () => {
      const element = document.createElement('news-article');
      const paragraph = document.createElement('p');
      paragraph.append(scriptWith(json('From a child'), type));
      element.append(paragraph);
      const page = await fixture(html`<div></div>`);
      page.append(element);
      await oneEvent(element, 'article-load');
      expect(textOf(element, '[part=headline]')).to.equal('From a child');
    });
  }

  it('from a child that is added right after the element', async () => {
    const page = await fixture(html`<div></div>`);
    const element = document.createElement('news-article');
    page.append(element);
    element.append(scriptWith(json('Added later')));
    await oneEvent(element, 'article-load');
    expect(textOf(element, '[part=headline]')).to.equal('Added later');
  });

  it('from src rather than from a child', async () => {
    const { url } = await serveArticle({ headline: 'From src' });
    const element = await makeReady(
      html`<news-article src=" ${url} ">${scriptWith(json('From a child'))}</news-article>`,
    );
    expect(textOf(element, '[part=headline]')).to.equal('From src');
  });

  it('from its property, as a document or as an Article', async () => {
    const first = await makeGiven({ headline: 'Given' });
    expect(first.article?.headline).to.equal('Given');
    const second = await makeReady(html`<news-article .article=${first.article}></news-article>`);
    expect(second.article).to.deep.equal(first.article);
    expect(textOf(second, '[part=headline]')).to.equal('Given');
  });

  it('from its property though that was set before the element was defined', async () => {
    recordConsole();
    const { content } = document.createElement('template');
    const element = content.ownerDocument.createElement('news-article');
    // There the element is not upgraded, so this is a property like any other.
    Object.assign(element, { article: documentWith({ headline: 'Set early' }) });
    const ended = Promise.race([
      oneEvent(element, 'article-load'),
      oneEvent(element, 'article-error'),
    ]);
    (await fixture(html`<div></div>`)).append(element);
    await ended;
    expect(textOf(element, '[part=headline]')).to.equal('Set early');
  });

  it('from whichever of article and src was set last', async () => {
    const [one, two] = await Promise.all([
      serveArticle({ headline: 'One' }),
      serveArticle({ headline: 'Two' }),
    ]);
    const element = await makeReady(html`<news-article src=${one.url}></news-article>`);
    element.article = documentWith({ headline: 'Given' });
    await oneEvent(element, 'article-load');
    expect(element.article?.headline).to.equal('Given');
    element.src = two.url;
    await oneEvent(element, 'article-load');
    expect(element.article?.headline).to.equal('Two');
  });

  it('of a list, the one that item names', async () => {
    const list = ['One', 'Two'].map((headline, i) => ({
      ...documentWith({ headline }),
      '@id': `urn:${String(i + 1)}`,
    }));
    const element = await makeReady(html`<news-article .article=${list}></news-article>`);
    expect(element.article?.headline).to.equal('One');
    element.setAttribute('item', ' urn:2 ');
    await oneEvent(element, 'article-load');
    expect(element.article?.headline).to.equal('Two');
  });

  it('of a list by number, and from a URL object, as frameworks set them', async () => {
    const body = JSON.stringify([documentWith({ headline: 'a' }), documentWith({ headline: 'b' })]);
    const { url } = await serve({ body });
    const element = document.createElement('news-article');
    element.item = 2;
    element.src = new URL(url, location.href);
    document.body.append(element);
    await oneEvent(element, 'article-load');
    expect(textOf(element, '[part=headline]')).to.equal('b');
    element.remove();
  });

  it('with addresses relative to base-url', async () => {
    const element = await makeReady(
      html`<news-article
        base-url="https://cdn.example/m/"
        .article=${documentWith({ image: 'a.jpg' })}
      ></news-article>`,
    );
    expect(element.article?.images[0]?.src).to.equal('https://cdn.example/m/a.jpg');
  });
});

describe('news-article without a source', () => {
  it('says so', async () => {
    recordConsole();
    const element = document.createElement('news-article');
    const failed = eventOf(element, 'article-error');
    (await fixture(html`<div></div>`)).append(element);
    expect((await failed).detail.error).to.have.property('code', 'no-source');
  });

  it('waits where the page said that an article will follow', async () => {
    const element = document.createElement('news-article');
    element.article = null;
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    expectState(element, 'idle');
    element.article = documentWith();
    await oneEvent(element, 'article-load');
    expectState(element, 'ready');
  });

  it('is the address again that was set after an article, were it the one from before', async () => {
    const [first, second] = [await serveArticle({ headline: 'First' }), await serveArticle()];
    const element = await makeReady(html`<news-article src=${first.url}></news-article>`);
    element.article = documentWith({ headline: 'Given' });
    await oneEvent(element, 'article-load');
    element.src = second.url;
    await oneEvent(element, 'article-load');
    element.src = first.url;
    await oneEvent(element, 'article-load');
    expect(element.article?.headline).to.equal('First');
  });

  for (const [name, value] of [
    ['an object without a text', Object.create(null) as string],
    ['a function', (() => undefined) as unknown as string],
    ['a symbol', Symbol('a') as unknown as string],
    ['a number', 7 as unknown as string],
  ] as const) {
    it(`may be set to ${name}: nothing breaks`, async () => {
      recordConsole();
      const element = await makeGiven();
      for (const property of [
        'src',
        'loading',
        'controls',
        'baseUrl',
        'item',
        'backHref',
      ] as const) {
        element[property] = value;
      }
      const ended = eventOf(element, 'article-error');
      await element.updateComplete;
      await ended;
      expect(element.error?.code).to.match(/^(no-source|network|http|not-json)$/);
    });
  }

  it('is read anew for another format', async () => {
    const element = await makeReady(html`<news-article .article=${documentWith()}></news-article>`);
    element.format = 'schema-org';
    await oneEvent(element, 'article-load');
  });

  it('waits with lazy loading until it is near the window', async () => {
    const [near, far] = await Promise.all([serveArticle(), serveArticle()]);
    const page = html`<div>
      <news-article loading="lazy" src=${near.url}></news-article>
      <div style="height:9000px"></div>
      <news-article id="far" loading="lazy" src=${far.url}></news-article>
    </div>`;
    const first = await makeReady(page);
    const element = first.parentElement?.querySelector<typeof first>('#far');
    expect(await requestsOf(near)).to.have.length(1);
    expect(await requestsOf(far)).to.deep.equal([]);
    element?.scrollIntoView();
    await oneEvent(window, 'article-load');
    expect(element?.state).to.equal('ready');
    scrollTo(0, 0);
  });

  /** An element far below the window that waits, and how to bring its place into the window. */
  async function makeWaiting(url: string) {
    const page = await fixture<HTMLElement>(html`
      <div>
        <div style="height:9000px"></div>
        <news-article loading="lazy" src=${url}></news-article>
      </div>
    `);
    const element = page.lastElementChild as NewsArticle;
    const heard: string[] = [];
    element.addEventListener('article-load', () => heard.push('article-load'));
    const seen = () =>
      new Promise<void>((resolve) => {
        new IntersectionObserver((_, observer) => {
          observer.disconnect();
          resolve();
        }).observe(element);
      });
    await import('../../../../src/elements/news-article/near-viewport.js');
    await seen();
    return { element, heard, seen };
  }

  it('loads before it is seen', async () => {
    const { url } = await serveArticle();
    const { element } = await makeWaiting(url);
    scrollTo(0, element.getBoundingClientRect().top - innerHeight - 400);
    await oneEvent(element, 'article-load');
    expect(element.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    scrollTo(0, 0);
  });

  it('loads once, however often the reader comes by', async () => {
    const served = await serveArticle();
    const { element, heard, seen } = await makeWaiting(served.url);
    for (let visit = 0; visit < 2; visit++) {
      element.scrollIntoView();
      if (!heard.length) await oneEvent(element, 'article-load');
      await seen();
      scrollTo(0, 0);
      await seen();
    }
    expect(heard).to.have.length(1);
  });

  it('shows nothing else while it waits', async () => {
    const [first, last] = [await serveArticle({}, { isHeld: true }), await serveArticle()];
    const { element, heard } = await makeWaiting(first.url);
    element.loading = 'eager';
    await untilAsked(first);
    element.loading = 'lazy';
    element.src = last.url;
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    await untilLeft(first);
    expect(heard).to.deep.equal([]);
  });

  it('loads only the last of what it waited for', async () => {
    const [first, last] = [await serveArticle(), await serveArticle()];
    const { element, heard } = await makeWaiting(first.url);
    element.src = last.url;
    await element.updateComplete;
    element.scrollIntoView();
    await oneEvent(element, 'article-load');
    expect(heard).to.have.length(1);
    expect(await requestsOf(first)).to.deep.equal([]);
    scrollTo(0, 0);
  });
});
