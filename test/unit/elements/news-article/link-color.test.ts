import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { NewsArticle } from '../../../../src/elements/news-article/news-article.js';
import { documentWith, within } from './make-article.js';

const RED = 'rgb(150, 0, 40)';
const GREEN = 'rgb(0, 90, 0)';
const TEXT = 'rgb(20, 20, 20)';

/** An article in a page whose style sheet has these rules. */
async function makeOn(rules: string): Promise<NewsArticle> {
  const box = await fixture<HTMLElement>(html`<main></main>`);
  const sheet = document.createElement('style');
  sheet.append(`main { color: ${TEXT} } ${rules}`);
  const element = document.createElement('news-article');
  element.article = documentWith({
    articleBody: '<p>a <a href="/b">c</a></p>',
    url: 'https://news.example/original',
  });
  const child = document.createElement('p');
  element.append(child);
  box.append(sheet, element);
  const asked = untilAsked(element);
  await oneEvent(element, 'article-load');
  await asked;
  return element;
}

/** Waits until an article that is shown has asked for the colour. */
async function untilAsked({ shadowRoot }: NewsArticle, event = 'animationstart'): Promise<void> {
  if (shadowRoot) await oneEvent(shadowRoot, event);
  // In WebKit all is shown once more then.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

/** The colours of a link in the text and of one below it. */
const colorsIn = (element: NewsArticle): string[] =>
  ['#body a', '[part=source] a'].map((link) => getComputedStyle(within(element, link)).color);

describe('the links of an article', () => {
  it('have the colour of the page’s own, in that place of the page', async () => {
    const element = await makeOn(`a { color: ${GREEN} } main a:any-link { color: ${RED} }`);
    expect(colorsIn(element)).to.deep.equal([RED, RED]);
  });

  it('have that colour at once where the page’s own take their time', async () => {
    const element = await makeOn(`a { color: ${RED}; transition: color 90s }`);
    expect(colorsIn(element)).to.deep.equal([RED, RED]);
  });

  for (const [name, rule] of [
    ['says nothing of it', ''],
    ['has its links in the colour of the text', 'a { color: inherit }'],
    ['resets it', 'a { all: revert }'],
  ] as const) {
    it(`have the colour of the text where the page ${name}, and never the browser’s blue`, async () => {
      expect(colorsIn(await makeOn(rule))).to.deep.equal([TEXT, TEXT]);
    });
  }

  it('have a colour that the page mixes from that of its text', async () => {
    const element = await makeOn('a { color: color-mix(in srgb, currentColor, rgb(20, 220, 20)) }');
    for (const color of colorsIn(element)) {
      // One engine tells the mixture in shares of 1.
      const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const most = Math.max(...parts) > 1 ? 1 : 255;
      expect(parts.map((part) => Math.round(part * most))).to.deep.equal([20, 120, 20]);
    }
  });

  it('have the colour of what is around them where the page’s own have', async () => {
    const element = await makeOn('a { color: inherit } news-article::part(body) { color: #060 }');
    expect(colorsIn(element)).to.deep.equal(['rgb(0, 102, 0)', TEXT]);
  });

  it('follow the page from day to night', async () => {
    const night = 'main.night { background: #000; color: #eee } .night a { color: #9cf }';
    const element = await makeOn(`a { color: ${RED} } ${night}`);
    if (element.parentElement) element.parentElement.className = 'night';
    await untilAsked(element, 'transitionend');
    expect(colorsIn(element)).to.deep.equal(['rgb(153, 204, 255)', 'rgb(153, 204, 255)']);
  });

  it('do so where they are hidden at nightfall, once they are shown', async () => {
    const night = 'main.night { background: #000; color: #eee } .night a { color: #9cf }';
    const element = await makeOn(`a { color: ${RED} } ${night}`);
    element.hidden = true;
    await nextFrame();
    if (element.parentElement) element.parentElement.className = 'night';
    await nextFrame();
    element.hidden = false;
    await untilAsked(element);
    expect(colorsIn(element)).to.deep.equal(['rgb(153, 204, 255)', 'rgb(153, 204, 255)']);
  });

  it('have that of another place, once they are there', async () => {
    const element = await makeOn(`a { color: ${RED} } aside a { color: ${GREEN} }`);
    const aside = document.createElement('aside');
    element.before(aside);
    aside.append(element);
    await untilAsked(element);
    expect(colorsIn(element)).to.deep.equal([GREEN, GREEN]);
  });

  for (const [name, rule] of [
    ['a background of its own', 'main { background: #fff } a { color: #fff; background: #036 }'],
    ['a picture behind it', 'a { color: #fff; background: linear-gradient(#036, #036) }'],
  ] as const) {
    it(`have the colour of the text where the page’s own have ${name}`, async () => {
      expect(colorsIn(await makeOn(rule))).to.deep.equal([TEXT, TEXT]);
    });
  }

  it('have nothing of a rule for what stands in place of the article', async () => {
    const element = await makeOn(`a { color: ${RED} } news-article > a { color: #bbb }`);
    expect(colorsIn(element)).to.deep.equal([RED, RED]);
  });

  it('have that of the end of an animation', async () => {
    const element = await makeOn(
      `a { color: ${RED}; animation: in 9s } @keyframes in { from { color: transparent } }`,
    );
    expect(colorsIn(element)).to.deep.equal([RED, RED]);
  });

  it('ask for it once, though the page loads anew what has other children', async () => {
    const element = await makeOn(`a { color: ${RED} }`);
    const observer = new MutationObserver(() => undefined);
    observer.observe(element, { childList: true });
    await element.reload();
    // The end of a transition of the page's own in the article.
    const event = { bubbles: true, propertyName: 'opacity' };
    within(element, '[part=source]').dispatchEvent(new TransitionEvent('transitionend', event));
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect(observer.takeRecords()).to.have.length(0);
    observer.disconnect();
  });

  it('have the colour that custom properties give them before all', async () => {
    const element = await makeOn(`a { color: ${RED} }`);
    element.style.setProperty('--news-article-accent', GREEN);
    expect(colorsIn(element)).to.deep.equal([GREEN, GREEN]);
    element.style.setProperty('--news-article-link-color', 'rgb(0, 0, 90)');
    expect(colorsIn(element)).to.deep.equal(['rgb(0, 0, 90)', 'rgb(0, 0, 90)']);
  });

  it('leave the children of the element as they were', async () => {
    const element = await makeOn(`a { color: ${RED} }`);
    expect([...element.childNodes].map(({ nodeName }) => nodeName)).to.deep.equal(['P']);
    expect(element.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
  });
});
