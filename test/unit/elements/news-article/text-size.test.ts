import { expect, html, waitUntil } from '@open-wc/testing';
import { articlesTextSize } from '../../../../src/text-size/text-size.js';
import { openPage } from '../../../support/open-page.js';
import { eventOf } from '../event-of.js';
import { documentWith, makeGiven, makeReady, within } from './make-article.js';

const scaleOf = (element: Element) => within(element, '.root').style.getPropertyValue('--_scale');
const sizeOf = (element: Element) =>
  Number.parseFloat(getComputedStyle(within(element, '[part=body] p')).fontSize);
const larger = (element: Element) => {
  const buttons = within(element, 'text-size-controls').shadowRoot?.querySelectorAll('button');
  if (!buttons?.[2]) throw new Error('No buttons');
  return buttons[2];
};

async function pressLarger(element: Element): Promise<number> {
  await waitUntil(() => larger(element).ariaDisabled === 'false');
  const changed = eventOf(element, 'text-size-change');
  larger(element).click();
  return (await changed).detail.scale;
}

describe('the text size of news-article', () => {
  it('is set by its own controls for all articles of the page, and kept', async () => {
    const [first, second] = [await makeGiven(), await makeGiven()];
    const before = sizeOf(first);
    expect(await pressLarger(first)).to.equal(1.1);
    expect([scaleOf(first), scaleOf(second)]).to.deep.equal(['1.1', '1.1']);
    expect(sizeOf(second)).to.be.closeTo(1.1 * before, 0.2);
    expect(localStorage.getItem('news-article:text-size')).to.equal('1.1');
  });

  it('is not kept where the webmaster says so', async () => {
    const element = await makeReady(html`
      <news-article no-persist .article=${documentWith()}></news-article>
    `);
    await pressLarger(element);
    expect(scaleOf(element)).to.equal('1.1');
    expect(localStorage.length).to.equal(0);
  });

  it('follows another tab, without controls too', async () => {
    const element = await makeReady(html`
      <news-article controls="none" .article=${documentWith()}></news-article>
    `);
    await waitUntil(() => articlesTextSize.onFollowed, 'The code for other tabs does not come');
    const key = articlesTextSize.key;
    dispatchEvent(new StorageEvent('storage', { key, newValue: '2' }));
    expect(scaleOf(element)).to.equal('2');
  });

  it('is that of before once the element was away for a while', async () => {
    const element = await makeGiven();
    const place = element.parentElement;
    element.remove();
    articlesTextSize.set(2);
    place?.append(element);
    await element.updateComplete;
    expect(scaleOf(element)).to.equal('2');
  });

  it('is there with the article, from the first frame', async () => {
    localStorage.setItem('news-article:text-size', '1.5');
    const page = await openPage({
      html: `<!doctype html><news-article controls="none">
        <script type="application/json">${JSON.stringify(documentWith())}</script></news-article>
        <script type="module">
          import '/src/define.ts';
          document.querySelector('news-article').addEventListener('article-load', (event) => {
            event.target.scaleThen = event.target.shadowRoot.querySelector('.root').style.cssText;
          });
        </script>`,
      awaitEvent: 'article-load',
    });
    expect(page.document.querySelector('news-article')).to.have.property(
      'scaleThen',
      '--_scale: 1.5;',
    );
  });
});
