import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { NewsArticle } from '../../../../src/elements/news-article/news-article.js';
import { release, requestsOf } from '../../../support/serve.js';
import { untilAsked, untilLeft } from '../../article/fetch/until.js';
import { makeReady, documentWith, serveArticle, textOf } from './make-article.js';

const make = (url: string, count: number) =>
  fixture<HTMLElement>(
    html`<div>
      ${Array.from({ length: count }, () => html`<news-article src=${url}></news-article>`)}
    </div>`,
  );

const elementsIn = (page: Element): NewsArticle[] => [...page.querySelectorAll('news-article')];

const untilReady = (elements: NewsArticle[]) =>
  waitUntil(() => elements.every(({ state }) => state === 'ready'), 'not ready');

describe('many elements of one address', () => {
  it('make one request, and each shows the article', async () => {
    const served = await serveArticle();
    const elements = elementsIn(await make(served.url, 100));
    await untilReady(elements);
    expect(await requestsOf(served)).to.have.length(1);
    expect(elements.map((element) => textOf(element, 'h2'))).to.deep.equal(
      Array.from({ length: 100 }, () => 'Harbour lights'),
    );
  });

  it('parse it once', async () => {
    const served = await serveArticle();
    const { parse } = JSON;
    const parsed: string[] = [];
    JSON.parse = (text: string): unknown => {
      if (text.includes('Harbour lights')) parsed.push(text);
      return parse(text) as unknown;
    };
    try {
      await untilReady(elementsIn(await make(served.url, 10)));
    } finally {
      JSON.parse = parse;
    }
    expect(parsed).to.have.length(1);
  });

  it('do not disturb each other when one is removed', async () => {
    const served = await serveArticle({}, { isHeld: true });
    const elements = elementsIn(await make(served.url, 3));
    await untilAsked(served);
    const [first, ...others] = elements;
    first?.remove();
    await Promise.resolve();
    await release(served);
    await untilReady(others);
    expect(first?.state).to.equal('idle');
    expect(await requestsOf(served)).to.have.length(1);
  });

  it('give the request up when all are removed', async () => {
    const served = await serveArticle({}, { delayMs: 60_000 });
    const page = await make(served.url, 3);
    await untilAsked(served);
    page.remove();
    await untilLeft(served);
  });
});

describe('many changes in one task', () => {
  it('are one request, for the last', async () => {
    const served = await serveArticle();
    const skipped = await serveArticle();
    const element = await makeReady(
      html`<news-article .article=${{ headline: 'a' }}></news-article>`,
    );
    for (let count = 0; count < 100; count++) {
      element.src = `${skipped.url}?${count}`;
      element.lang = count % 2 ? 'fr' : 'en';
      element.item = String(count);
    }
    element.item = null;
    element.src = served.url;
    await waitUntil(() => element.article?.headline === 'Harbour lights', 'not shown');
    expect(await requestsOf(served)).to.have.length(1);
    expect(await requestsOf(skipped)).to.deep.equal([]);
  });

  it('of what is read from the same answer go on with its request', async () => {
    const list = [{ headline: 'One' }, { headline: 'Two' }].map((more) =>
      documentWith({ '@type': 'NewsArticle', ...more }),
    );
    const served = await serveArticle({}, { body: JSON.stringify(list), isHeld: true });
    const page = await make(served.url, 1);
    await untilAsked(served);
    const [element] = elementsIn(page);
    if (element) element.item = 2;
    await element?.updateComplete;
    await release(served);
    await waitUntil(() => element?.article?.headline === 'Two', 'not shown');
    expect(await requestsOf(served)).to.have.length(1);
  });
});
