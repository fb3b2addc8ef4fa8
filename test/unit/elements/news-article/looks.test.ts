import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { NewsArticle } from '../../../../src/elements/news-article/news-article.js';
import { documentWith, makeGiven, textOf, within } from './make-article.js';

const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const fontSizeOf = (element: Element): number =>
  Number.parseFloat(getComputedStyle(element).fontSize);

/** An article in a box of the page. */
async function makeIn(style: string, document: object = {}): Promise<NewsArticle> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.cssText = style;
  const element = box.ownerDocument.createElement('news-article');
  element.article = documentWith(document);
  box.append(element);
  await oneEvent(element, 'article-load');
  return element;
}

/** Has the rules for a kind of readers count for any. */
function useMedia(root: ShadowRoot, kind: string): void {
  const rules = root.adoptedStyleSheets.flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSMediaRule && rule.conditionText.includes(kind)
        ? [...rule.cssRules].map(({ cssText }) => cssText)
        : [],
    ),
  );
  expect(rules).to.not.have.length(0);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join(''));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

describe('the looks of an article', () => {
  it('can be read where the page has text of no size', async () => {
    const element = await makeIn('font-size: 0');
    expect(fontSizeOf(within(element, '#body p'))).to.equal(16);
    const button = within(element, 'print-button').shadowRoot?.querySelector('.root');
    expect(button && fontSizeOf(button)).to.equal(16);
    expect(fontSizeOf(within(await makeIn('font-size: 11px'), '#body p'))).to.equal(11);
  });

  it('have a headline as large as the article is wide, and never smaller than the text', async () => {
    const sizes: number[] = [];
    for (const width of [200, 500, 900]) {
      const element = await makeIn(`width: ${width}px; font-size: 16px`);
      sizes.push(fontSizeOf(within(element, '#headline')));
    }
    expect(sizes[0]).to.be.closeTo(1.2 * 16, 0.1);
    expect(sizes[1]).to.be.greaterThan(sizes[0] ?? 0);
    expect(sizes[2]).to.be.within(sizes[1] ?? 0, 32);
  });

  it('are changed by custom properties', async () => {
    const element = await makeIn(
      '--news-article-font: monospace; --news-article-accent: rgb(0, 60, 0); --news-article-spacing: 2em; ' +
        '--news-article-measure: 300px; --news-article-button-radius: 9px; font-size: 10px',
      { articleBody: '<p>a <a href="/b">c</a></p><blockquote><p>d</p></blockquote>' },
    );
    const styleOf = (selector: string) => getComputedStyle(within(element, selector));
    expect(styleOf('#body p').fontFamily).to.equal('monospace');
    expect(styleOf('#body p').marginTop).to.equal('20px');
    expect(styleOf('#body a').color).to.equal('rgb(0, 60, 0)');
    expect(styleOf('#body blockquote').borderLeftColor).to.equal('rgb(0, 60, 0)');
    expect(within(element, 'article').offsetWidth).to.equal(300);
    const button = within(element, 'print-button').shadowRoot?.querySelector('button');
    expect(button && getComputedStyle(button).borderRadius).to.equal('9px');
    element.style.setProperty('--news-article-link-color', 'rgb(0, 0, 90)');
    expect(styleOf('#body a').color).to.equal('rgb(0, 0, 90)');
  });

  it('give a finger 44 pixels, at the smallest text too', async () => {
    const element = await makeIn('font-size: 12px', {
      isPartOf: { url: '/news' },
      url: '/original',
      articleBody: '<details><summary>S</summary>a</details>',
      mentions: [{ name: 'A', url: '/related' }],
      workTranslation: [{ inLanguage: 'fr', url: '/fr' }],
    });
    const buttons = all(element, 'text-size-controls, print-button').flatMap(({ shadowRoot }) => {
      if (shadowRoot) useMedia(shadowRoot, 'pointer: coarse');
      return [...(shadowRoot?.querySelectorAll('button') ?? [])];
    });
    if (element.shadowRoot) useMedia(element.shadowRoot, 'pointer: coarse');
    const links = all(element, 'a, summary');
    expect([links.length, buttons.length]).to.deep.equal([5, 4]);
    for (const target of [...links, ...buttons]) {
      expect(target.offsetHeight, target.textContent).to.be.at.least(44);
      expect(target.offsetWidth, target.textContent).to.be.at.least(44);
    }
  });

  it('have stronger lines for who wants them, around buttons too', async () => {
    const element = await makeIn('color: rgb(0, 60, 0)');
    const button = within(element, 'print-button').shadowRoot;
    const edge = () => getComputedStyle(button?.querySelector('button') ?? element).borderTopColor;
    expect(edge()).to.not.equal('rgb(0, 60, 0)');
    if (button) useMedia(button, 'prefers-contrast: more');
    expect(edge()).to.equal('rgb(0, 60, 0)');
  });

  it('show controls of the page’s own, without lines where there is nothing beside them', async () => {
    const element = await makeIn('');
    element.controls = 'none';
    const own = element.ownerDocument.createElement('button');
    own.slot = 'controls';
    own.append('Share');
    element.append(own);
    await element.updateComplete;
    expect(own.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(within(element, '.meta').getClientRects()).to.have.length(0);
  });

  it('have a line around what has the focus, in the colour of its text', async () => {
    const element = await makeGiven({ articleBody: '<p>a <a href="/b">c</a></p>' });
    const link = within(element, '#body a');
    link.focus({ focusVisible: true });
    await waitUntil(() => link.matches(':focus-visible'), 'It is not seen');
    const { outlineStyle, outlineColor, outlineWidth, color } = getComputedStyle(link);
    expect([outlineStyle, outlineColor]).to.deep.equal(['solid', color]);
    expect(Number.parseFloat(outlineWidth)).to.be.at.least(2);
  });
});

describe('an article in a box that is as wide as its content', () => {
  for (const style of ['float: left', 'display: inline-block', 'width: fit-content']) {
    it(`has room for its headline: ${style}`, async () => {
      const element = await makeIn(style, { articleBody: undefined });
      element.controls = 'none';
      await element.updateComplete;
      expect(within(element, '#headline').offsetWidth).to.be.greaterThan(300);
      expect(element.offsetHeight).to.be.lessThan(200);
    });
  }

  it('is no wider than its column', async () => {
    const element = await makeIn('display: flex; width: 160px', { articleBody: undefined });
    expect(element.parentElement?.scrollWidth).to.equal(160);
    expect(within(element, '#headline').offsetWidth).to.be.greaterThan(100);
  });
});

describe('an article whose reader spaces the text', () => {
  it('cuts nothing off, at 320 pixels (WCAG 2.2, 1.4.12)', async () => {
    const element = await makeIn('width: 320px', {
      headline: 'Investigators of the Eastern Partnership find their way on the darkweb',
      articleBody: '<p>A longer paragraph of words.</p><ul><li>An item of a list</li></ul>',
      isPartOf: { url: '/news' },
      mentions: [{ name: 'A related page with a long name', url: '/related' }],
    });
    const root = element.shadowRoot;
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    root?.adoptedStyleSheets.push(spaced);
    const spacing = getComputedStyle(within(element, '#body p')).letterSpacing;
    expect(Number.parseFloat(spacing)).to.be.greaterThan(1);
    expect(element.scrollWidth).to.be.at.most(320);
    for (const block of all(element, '#headline, p, li, a')) {
      expect(block.scrollWidth, block.textContent).to.be.at.most(block.clientWidth || Infinity);
    }
  });
});

describe('a text that is wider than the article', () => {
  it('can be scrolled by keyboard, for as long as it has to be', async () => {
    const cells = '<td>cell</td>'.repeat(40);
    const element = await makeIn('width: 300px', {
      articleBody: `<table><tr>${cells}</tr></table><table><tr><td>a</td></tr></table>`,
    });
    const [wide, narrow] = all(element, '#body table');
    await waitUntil(() => wide?.tabIndex === 0, 'It can’t have the focus');
    expect(narrow?.tabIndex).to.equal(-1);
    expect(element.scrollWidth).to.be.at.most(300);
    if (element.parentElement) element.parentElement.style.width = '9000px';
    element.style.setProperty('--news-article-measure', '9000px');
    await waitUntil(() => wide?.tabIndex === -1, 'It has the focus for nothing');
  });
});

describe('an article that is a beginning', () => {
  it('has a link to the whole below its text', async () => {
    const teaser = { isAccessibleForFree: false, url: 'https://news.example/whole' };
    const element = await makeGiven(teaser);
    const link = within(element, '#body + .whole') as HTMLAnchorElement;
    expect(textOf(element, '.whole')).to.equal('Read the whole article');
    expect(link.href).to.equal(teaser.url);
  });

  it('has none where nobody knows where that is, or all is here', async () => {
    for (const document of [
      { isAccessibleForFree: false },
      { url: 'https://news.example/whole' },
    ]) {
      expect(textOf(await makeGiven(document), '.whole')).to.equal(undefined);
    }
  });
});

describe('headings of a text', () => {
  it('begin at the level of the headline where there is none', async () => {
    const articleBody = '<h2>a</h2><p>b</p><h3>c</h3>';
    const names = async (document: object) =>
      all(await makeGiven({ articleBody, ...document }), 'h1, h2, h3, h4').map(
        ({ localName }) => localName,
      );
    expect(await names({})).to.deep.equal(['h2', 'h3', 'h4']);
    expect(await names({ headline: undefined })).to.deep.equal(['h2', 'h3']);
    const mentions = [{ name: 'Related', url: '/related' }];
    const element = await makeGiven({ mentions, headline: undefined });
    expect(within(element, '[role=heading]').ariaLevel).to.equal('2');
  });
});
