import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { NewsArticle } from '../../../../src/elements/news-article/news-article.js';
import { articlesTextSize } from '../../../../src/text-size/text-size.js';
import { serve } from '../../../support/serve.js';
import { isShown } from './make-article.js';

const held = { body: '{}', isHeld: true };

/** What a page may set that its text inherits. */
const INHERITED =
  'font: italic 13px/2.5 monospace; letter-spacing: 2px; word-spacing: 5px; text-align: end; ' +
  'text-transform: uppercase; text-indent: 20px; white-space: pre-line; direction: rtl; width: 260px';

/** The same children in an element that loads for ever, and in one that nobody defines. */
async function makeBoth(children: string): Promise<HTMLElement[]> {
  const { url } = await serve(held);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.style.cssText = INHERITED;
  return ['news-article', 'unknown-article'].map((name) => {
    const element = document.createElement(name);
    element.setAttribute('src', url);
    element.lang = 'en';
    element.innerHTML = children;
    element.style.display = 'block';
    page.append(element);
    return element;
  });
}

const boxesIn = (element: HTMLElement) => {
  const { left, top } = element.getBoundingClientRect();
  return [...element.children].map((child) => {
    const box = child.getBoundingClientRect();
    return [box.left - left, box.top - top, box.width, box.height];
  });
};

afterEach(() => {
  articlesTextSize.set(1);
});

describe('the children of an element whose article is not there yet', () => {
  it('look as before the script has run', async () => {
    const [element, before] = await makeBoth(
      '<h2>A headline of several words</h2><p>Some text <a href="/a">and a link</a>.</p><ul><li>One</li></ul>',
    );
    if (!element || !before) throw new Error('Nothing is there');
    await waitUntil(() => element.shadowRoot?.querySelector('.root[lang]'), 'Nothing is shown');
    expect(boxesIn(element)).to.deep.equal(boxesIn(before));
    expect(element.offsetHeight).to.equal(before.offsetHeight);
    for (const property of ['letterSpacing', 'textAlign', 'textTransform', 'direction'] as const) {
      const [now, then] = [element, before].map(
        ({ lastElementChild }) => lastElementChild && getComputedStyle(lastElementChild)[property],
      );
      expect(now, property).to.equal(then);
    }
  });

  it('have the reader’s text size', async () => {
    const [element] = await makeBoth('<p>Text</p>');
    const text = element?.firstElementChild;
    if (!text) throw new Error('Nothing is there');
    await waitUntil(() => getComputedStyle(text).fontSize === '13px');
    articlesTextSize.set(2);
    expect(getComputedStyle(text).fontSize).to.equal('26px');
  });

  for (const [name, children] of [
    [
      'a picture',
      '<img alt="A drawing" width="40" height="30" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAAC">',
    ],
    ['a sketch of the page’s own', '<div style="height: 300px"></div>'],
  ] as const) {
    it(`stand for the article alone: ${name}`, async () => {
      const [element] = await makeBoth(children);
      await waitUntil(() => element?.shadowRoot?.querySelector('.root[lang]'), 'Nothing is shown');
      await waitUntil(() => !element?.shadowRoot?.querySelector('.loading'), 'The sketch is there');
      expect((element as NewsArticle).state).to.equal('loading');
    });
  }

  for (const [name, children] of [
    ['a style sheet', '<style>p { color: red }</style>'],
    ['hidden', '<p hidden>Text</p>'],
    ['one that stands elsewhere in the article', '<a slot="back" href="/news">Back</a>'],
    ['a comment', '<!-- The article -->'],
    ['white space', ' \n <p> </p>'],
  ] as const) {
    it(`are none, and the sketch is there, where the only is ${name}`, async () => {
      const [element] = await makeBoth(children);
      await waitUntil(() => element?.shadowRoot?.querySelector('.loading'), 'No sketch');
      expect(isShown(element?.shadowRoot?.querySelector('.loading') ?? null)).to.equal(true);
    });
  }
});
