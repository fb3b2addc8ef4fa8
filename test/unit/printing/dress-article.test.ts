import { expect, fixture, html } from '@open-wc/testing';
import { chunkTools } from '../../../src/elements/chunk-tools.js';
import type { NewsArticle } from '../../../src/elements/news-article/news-article.js';
import { loadStrings } from '../../../src/localization/strings.js';
import { dressArticle } from '../../../src/printing/dress-article.js';
import { stub } from '../../support/stub.js';
import {
  makeGiven,
  makeReady,
  untilIdle,
  documentWith,
  within,
} from '../elements/news-article/make-article.js';
import { stateOf } from './page-state.js';

const articleBody = `<p>The <a href="https://press.example/lamp">lamp</a> was lit, says
  <a href="mailto:desk@press.example">the desk</a>.</p>`;

/** Another day than today, late in the evening of wherever the reader is. */
class LaterDate extends Date {
  constructor(...values: [] | [number | string | Date]) {
    if (values.length > 0) super(...(values as [string]));
    else super(2031, 1, 3, 23, 59);
  }
}

function rootOf({ shadowRoot }: Element): ShadowRoot {
  if (!shadowRoot) throw new Error('No shadow root');
  return shadowRoot;
}

const linesOf = (element: Element) =>
  [...rootOf(element).querySelectorAll('.paper > p')].map(({ textContent }) => textContent);

/** What stands below an article that was published on a day. */
async function linesFor(more: object, language = 'en'): Promise<string[]> {
  const element = await makeGiven(more);
  stub(window, 'Date', LaterDate);
  dressArticle(element, { language, direction: 'ltr' }, chunkTools);
  return linesOf(element);
}

const english = { language: 'en', direction: 'ltr' };

describe('dressArticle', () => {
  it('has the addresses of the links as numbered notes, from left to right, at the end', async () => {
    const element = await makeGiven({ articleBody });
    dressArticle(element, english, chunkTools);
    const items = [...rootOf(element).querySelectorAll<HTMLElement>('.paper > ol > li')];
    expect(items.map(({ textContent }) => textContent)).to.deep.equal([
      'https://press.example/lamp',
      'desk@press.example',
    ]);
    expect(items.map((item) => item.querySelector('bdi')?.dir)).to.deep.equal(['ltr', 'ltr']);
    expect(within(element, 'article').lastElementChild).to.equal(within(element, '.paper'));
    const notes = [...rootOf(element).querySelectorAll('#body a')].map((link) =>
      link.getAttribute('data-note'),
    );
    expect(notes).to.deep.equal(['1', '2']);
  });

  it('has no list where there is no link', async () => {
    const element = await makeGiven();
    dressArticle(element, english, chunkTools);
    expect(linesOf(element)).to.have.length(1);
    expect(rootOf(element).querySelector('.paper ol')).to.equal(null);
  });

  it('has the day of the print, by the reader’s clock', async () => {
    expect(await linesFor({})).to.deep.equal(['Printed on 3 February 2031']);
  });

  it('has the day of publication where another dateline stands above the text', async () => {
    const more = { dateline: 'Strasbourg', datePublished: '2021-11-05' };
    expect(await linesFor(more)).to.deep.equal([
      'Published 5 November 2021',
      'Printed on 3 February 2031',
    ]);
  });

  it('has the month of publication where no more is known', async () => {
    const more = { dateline: 'Strasbourg', datePublished: '2021-11' };
    expect((await linesFor(more))[0]).to.equal('Published November 2021');
  });

  for (const dateline of ['Strasbourg, 5 November 2021', undefined]) {
    it(`does not say twice when it was published: ${dateline ?? 'no dateline'}`, async () => {
      const more = { dateline, datePublished: '2021-11-05' };
      expect(await linesFor(more)).to.deep.equal(['Printed on 3 February 2031']);
    });
  }

  it('speaks the language of the button, whatever that of the article is', async () => {
    await loadStrings('fr');
    chunkTools.renderIn('en');
    const element = await makeGiven({
      inLanguage: 'en',
      dateline: 'Strasbourg',
      datePublished: '2021-11-05',
    });
    stub(window, 'Date', LaterDate);
    dressArticle(element, { language: 'fr', direction: 'ltr' }, chunkTools);
    expect(linesOf(element)).to.deep.equal([
      'Date de publication\u00a0: 5 novembre 2021',
      'Imprimé le 3 février 2031',
    ]);
    expect(within(element, '.paper').lang).to.equal('fr');
  });

  it('runs in the direction of the button’s language, whatever that of the article is', async () => {
    await loadStrings('ar');
    const element = await makeReady(
      html`<news-article lang="en" .article=${documentWith()}></news-article>`,
    );
    dressArticle(element, { language: 'ar', direction: 'rtl' }, chunkTools);
    const { lang, dir } = within(element, '.paper');
    expect([lang, dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('shows nothing of it on the screen', async () => {
    const element = await makeGiven({ articleBody, datePublished: '2021-11-05' });
    const link = within(element, '#body a');
    const widthBefore = link.getBoundingClientRect().width;
    const heightBefore = element.getBoundingClientRect().height;
    dressArticle(element, english, chunkTools);
    expect(within(element, '.paper').getClientRects()).to.have.length(0);
    expect(getComputedStyle(link, '::after').content).to.equal('none');
    expect(link.getBoundingClientRect().width).to.equal(widthBefore);
    expect(element.getBoundingClientRect().height).to.equal(heightBefore);
  });

  it('leaves nothing behind, each time', async () => {
    const element = await makeGiven({ articleBody, datePublished: '2021-11-05' });
    const root = rootOf(element);
    await untilIdle(element);
    const before = stateOf(root);
    for (const time of [1, 2]) {
      const undo = dressArticle(element, english, chunkTools);
      const during = stateOf(root);
      expect(during.trees, `time ${time}`).not.to.deep.equal(before.trees);
      expect(during.sheets[1]).to.have.length((before.sheets[1]?.length ?? 0) + 1);
      undo();
      expect(stateOf(root), `time ${time}`).to.deep.equal(before);
    }
  });

  it('leaves alone what the article has got meanwhile', async () => {
    const element = await makeGiven({ articleBody });
    const sheet = new CSSStyleSheet();
    const undo = dressArticle(element, english, chunkTools);
    rootOf(element).adoptedStyleSheets.push(sheet);
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    undo();
    expect(rootOf(element).adoptedStyleSheets).to.include(sheet);
    expect(rootOf(element).querySelector('.paper, [data-note]')).to.equal(null);
    expect(within(element, 'h3').textContent).to.equal('Harbour lights');
  });

  it('does nothing where there is no article yet', async () => {
    const element = await fixture<NewsArticle>(
      html`<news-article .article=${null}>a</news-article>`,
    );
    await element.updateComplete;
    const before = stateOf(rootOf(element));
    const undo = dressArticle(element, english, chunkTools);
    expect(stateOf(rootOf(element))).to.deep.equal(before);
    undo();
    expect(stateOf(rootOf(element))).to.deep.equal(before);
  });

  it('does nothing to an element whose code is not there', async () => {
    const element = await fixture(html`<p>a</p>`);
    const before = stateOf();
    dressArticle(element, english, chunkTools)();
    expect(stateOf()).to.deep.equal(before);
  });
});
