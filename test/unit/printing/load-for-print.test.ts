import { expect, fixture, html } from '@open-wc/testing';
import { articlesIn, loadForPrint } from '../../../src/printing/load-for-print.js';
import type { PrintedArticle } from '../../../src/printing/print-tools.js';
import { stopClock } from '../../support/fake-clock.js';
import { isPending } from '../article/fetch/until.js';
import { articleWith } from './make-shown.js';

/** What says of itself what an article says; by name alone it is one. */
async function makeArticle(
  state: string,
  more: Partial<PrintedArticle> = {},
): Promise<PrintedArticle> {
  const element = await fixture<HTMLElement>(html`<news-article></news-article>`);
  return Object.assign(element, { state, article: null, ...more });
}

/** A promise, and what settles it. */
function makePromise() {
  let finish = (): void => undefined;
  const promise = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { promise, finish };
}

describe('articlesIn', () => {
  it('finds the articles among the elements and those in them, each once', async () => {
    const box = await fixture(
      html`<div>
        <p><news-article></news-article></p>
        <news-article><news-article></news-article></news-article>
        <b></b>
      </div>`,
    );
    const [paragraph, article, bold] = box.children;
    const [first, second, third] = box.querySelectorAll('news-article');
    expect(articlesIn([box])).to.have.ordered.members([first, second, third]);
    expect(articlesIn([article ?? box, box])).to.have.ordered.members([second, third, first]);
    expect(articlesIn([paragraph ?? box])).to.have.ordered.members([first]);
    expect(articlesIn([bold ?? box])).to.deep.equal([]);
  });
});

describe('loadForPrint', () => {
  it('has nothing to wait for where all is shown, or is no article', async () => {
    const clock = stopClock();
    const asked: string[] = [];
    const reload = () => {
      asked.push('reload');
      return new Promise<void>(() => undefined);
    };
    const loading = loadForPrint([
      await makeArticle('ready', { article: articleWith(), reload }),
      await makeArticle('error', { reload }),
      await makeArticle('loading', { article: articleWith(), reload }),
      document.createElement('p'),
    ]);
    expect(await isPending(loading)).to.equal(false);
    expect(asked).to.deep.equal([]);
    expect(clock.countTimers()).to.equal(0);
  });

  it('has nothing to wait for where the code of the elements is not there', async () => {
    const article = await fixture(html`<news-article></news-article>`);
    expect(await isPending(loadForPrint([article]))).to.equal(false);
  });

  it('loads what would wait until the reader comes near', async () => {
    const { promise, finish } = makePromise();
    const loading = loadForPrint([await makeArticle('idle', { reload: () => promise })]);
    expect(await isPending(loading)).to.equal(true);
    finish();
    await loading;
  });

  it('loads what is inside of what is printed', async () => {
    const box = await fixture(html`<div><news-article></news-article></div>`);
    let asked = 0;
    const reload = () => {
      asked += 1;
      return Promise.resolve();
    };
    Object.assign(box.firstElementChild ?? box, { article: null, state: 'idle', reload });
    await loadForPrint([box]);
    expect(asked).to.equal(1);
  });

  for (const type of ['article-load', 'article-error']) {
    it(`waits for what is loading: ${type}`, async () => {
      const article = await makeArticle('loading');
      const loading = loadForPrint([article]);
      expect(await isPending(loading)).to.equal(true);
      article.dispatchEvent(new Event(type));
      await loading;
    });
  }

  it('waits for all that is missing', async () => {
    const articles = [await makeArticle('loading'), await makeArticle('loading')];
    const loading = loadForPrint(articles);
    articles[0]?.dispatchEvent(new Event('article-load'));
    expect(await isPending(loading)).to.equal(true);
    articles[1]?.dispatchEvent(new Event('article-load'));
    await loading;
  });

  it('does not fail with an article that can’t be loaded', async () => {
    const reload = () => Promise.reject(new Error('No network'));
    await loadForPrint([await makeArticle('idle', { reload })]);
  });

  it('waits for the images, once the article that has them is loaded', async () => {
    const image = new Image();
    image.loading = 'lazy';
    Object.defineProperty(image, 'complete', { value: false });
    const decoding = makePromise();
    const decoded: string[] = [];
    image.decode = () => {
      decoded.push('image');
      return decoding.promise;
    };
    const article = await makeArticle('idle', {
      reload: () => {
        article.attachShadow({ mode: 'open' }).append(image);
        return Promise.resolve();
      },
    });
    const loading = loadForPrint([article]);
    expect(await isPending(loading)).to.equal(true);
    expect([decoded, image.loading]).to.deep.equal([['image'], 'eager']);
    decoding.finish();
    const undo = await loading;
    undo();
    expect(image.loading).to.equal('lazy');
  });

  it('waits no longer than ten seconds', async () => {
    const article = await makeArticle('loading');
    const clock = stopClock();
    const loading = loadForPrint([article]);
    await clock.tickAsync(9999);
    expect(await isPending(loading)).to.equal(true);
    await clock.tickAsync(1);
    await loading;
  });
});
