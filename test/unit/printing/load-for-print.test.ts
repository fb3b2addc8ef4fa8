import { expect, fixture, html } from '@open-wc/testing';
import { loadForPrint } from '../../../src/printing/load-for-print.js';
import { stopClock } from '../../support/fake-clock.js';
import { isPending } from '../article/fetch/until.js';

interface Shown extends HTMLElement {
  article?: object | null;
  state?: string;
  reload?: () => Promise<void>;
}

/** What says of itself what an article says. */
async function makeArticle(state: string, more: Partial<Shown> = {}): Promise<Shown> {
  const page = await fixture(html`<div><p></p></div>`);
  const article = page.firstElementChild as Shown;
  return Object.assign(article, { state, article: null, ...more });
}

describe('loadForPrint', () => {
  it('has nothing to wait for where all is shown, or is no article', async () => {
    const reload = () => {
      throw new Error('Not wanted');
    };
    await loadForPrint([
      await makeArticle('ready', { article: {}, reload }),
      await makeArticle('error', { reload }),
      await makeArticle('loading', { article: {}, reload }),
      document.body,
    ]);
  });

  it('loads what would wait until the reader comes near', async () => {
    let finish = (): void => undefined;
    const reload = () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      });
    const waiting = loadForPrint([await makeArticle('idle', { reload })]);
    expect(await isPending(waiting)).to.equal(true);
    finish();
    await waiting;
  });

  it('loads what is inside of what is printed', async () => {
    const box = await fixture(html`<div><news-article .article=${null}></news-article></div>`);
    let asked = 0;
    Object.assign(box.firstElementChild as Shown, {
      reload: () => {
        asked += 1;
        return Promise.resolve();
      },
    });
    Object.defineProperty(box.firstElementChild, 'state', { value: 'idle' });
    await loadForPrint([box]);
    expect(asked).to.equal(1);
  });

  for (const type of ['article-load', 'article-error']) {
    it(`waits for what is loading: ${type}`, async () => {
      const article = await makeArticle('loading');
      const waiting = loadForPrint([article]);
      expect(await isPending(waiting)).to.equal(true);
      article.dispatchEvent(new Event(type));
      await waiting;
    });
  }

  it('waits for the lead image', async () => {
    const article = await makeArticle('idle', { reload: () => Promise.resolve() });
    const decoded: string[] = [];
    article.attachShadow({ mode: 'open' }).append(...['figure', 'other'].map(makeFigure));
    function makeFigure(part: string): HTMLElement {
      const figure = document.createElement('figure');
      figure.setAttribute('part', part);
      const image = new Image();
      image.decode = () => {
        decoded.push(part);
        return Promise.reject(new Error('broken'));
      };
      figure.append(image);
      return figure;
    }
    await loadForPrint([article]);
    expect(decoded).to.deep.equal(['figure']);
  });

  it('waits no longer than ten seconds', async () => {
    const article = await makeArticle('loading');
    const clock = stopClock();
    const waiting = loadForPrint([article]);
    await clock.tickAsync(9999);
    expect(await isPending(waiting)).to.equal(true);
    await clock.tickAsync(1);
    await waiting;
  });
});
