import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { NewsArticle } from '../../../../src/elements/news-article/news-article.js';
import type { Reply } from '../../../support/server/reply.js';
import { recordConsole } from '../../record-console.js';
import { makeReady, replyWith, serveArticle, within } from './make-article.js';

const paragraph = (text: string): string => `<p>${`${text} `.repeat(60)}</p>`;
const links = '<p><a href="/one">One</a> <a href="/two">Two</a> <a href="/two">Two</a></p>';

/** The reply with a long text, and what stands before it. */
const longReply = (before: string, more: object = {}): Reply =>
  replyWith({
    articleBody: `${before}${paragraph('a')}${links}${Array.from({ length: 30 }, (_, n) => paragraph(String(n))).join('')}`,
    ...more,
  });

/** An article that is shown, and becomes another when it is loaded again. */
async function makeReloading(first: Reply, second: Reply): Promise<NewsArticle> {
  const { url } = await serveArticle({}, { ...first, then: [second] });
  return makeReady(html`<news-article src=${url} lang="en"></news-article>`);
}

const all = (element: NewsArticle, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

describe('an article that comes while the reader is at its children', () => {
  it('has the focus, since they are gone', async () => {
    const { url } = await serveArticle({}, { ...replyWith(), delayMs: 200 });
    const page = await fixture(
      html`<div>
        <news-article src=${url} lang="en"><a href="/article">Article</a></news-article>
      </div>`,
    );
    const element = page.querySelector('news-article');
    element?.querySelector('a')?.focus();
    if (!element) throw new Error('No article');
    await oneEvent(element, 'article-load');
    expect(element.shadowRoot?.activeElement).to.equal(within(element, 'article'));
  });

  it('takes it from nothing else', async () => {
    const { url } = await serveArticle({}, { ...replyWith(), delayMs: 200 });
    const page = await fixture(
      html`<div>
        <news-article src=${url} lang="en"><a>Article</a></news-article>
        <input />
      </div>`,
    );
    const [element, field] = [page.querySelector('news-article'), page.querySelector('input')];
    field?.focus();
    if (element) await oneEvent(element, 'article-load');
    expect(document.activeElement).to.equal(field);
  });
});

describe('an article that is loaded again while it is read', () => {
  it('is left as it is where nothing has changed', async () => {
    const element = await makeReloading(longReply(''), longReply(''));
    const paragraphs = all(element, '#body p');
    const link = within(element, '#body a');
    link.focus();
    await element.reload();
    expect(element.shadowRoot?.activeElement).to.equal(link);
    expect(all(element, '#body p')).to.deep.equal(paragraphs);
  });

  for (const index of [0, 1, 2]) {
    it(`gives the focus back to the link that had it, number ${index + 1}`, async () => {
      const element = await makeReloading(longReply(''), longReply('<p>New.</p>'));
      all(element, '#body a')[index]?.focus();
      await element.reload();
      expect(within(element, '#body').textContent).to.match(/^New\./);
      expect(element.shadowRoot?.activeElement).to.equal(all(element, '#body a')[index]);
    });
  }

  it('gives it to a link that stands elsewhere now', async () => {
    const element = await makeReloading(longReply(''), longReply('<p><a href="/new">New</a></p>'));
    all(element, '#body a')[0]?.focus();
    await element.reload();
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('One');
  });

  it('gives it to the article where the link is gone', async () => {
    const element = await makeReloading(longReply(''), replyWith());
    all(element, '#body a')[0]?.focus();
    await element.reload();
    expect(element.shadowRoot?.activeElement).to.equal(within(element, 'article'));
  });

  const related = (...names: string[]): object => ({
    mentions: names.map((name) => ({ name, url: `/${name}` })),
  });

  for (const [what, before, after] of [
    ['a related link', related('One', 'Two', 'Three'), related('One')],
    ['the link back', { isPartOf: { url: '/news' } }, {}],
    ['the link to the original', { url: 'https://news.example/original' }, {}],
  ] as const) {
    it(`gives it to the article where ${what} is gone`, async () => {
      const element = await makeReloading(replyWith(before), replyWith(after));
      all(element, 'article a').at(-1)?.focus();
      await element.reload();
      expect(element.shadowRoot?.activeElement).to.equal(within(element, 'article'));
    });
  }

  it('leaves it on the same related link, where another comes before that', async () => {
    const element = await makeReloading(
      replyWith(related('One', 'Two')),
      replyWith(related('New', 'One', 'Two')),
    );
    all(element, '[part=related] a')[1]?.focus();
    await element.reload();
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Two');
  });

  it('can have it for that long only, lest a click into the text frames it all', async () => {
    const element = await makeReloading(longReply(''), replyWith());
    const article = within(element, 'article');
    expect(article.hasAttribute('tabindex')).to.equal(false);
    all(element, '#body a')[0]?.focus();
    await element.reload();
    expect(element.shadowRoot?.activeElement).to.equal(article);
    article.blur();
    expect(article.hasAttribute('tabindex')).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('takes the focus from nothing else', async () => {
    const element = await makeReloading(longReply(''), longReply('<p>New.</p>'));
    await element.reload();
    expect(element.shadowRoot?.activeElement).to.equal(null);
    const controls = within(element, 'print-button');
    controls.shadowRoot?.querySelector('button')?.focus();
    await element.reload();
    expect(element.shadowRoot?.activeElement).to.equal(controls);
  });

  /** Where on the screen a paragraph is. */
  const topOf = (element: NewsArticle, text: string): number =>
    all(element, '#body p')
      .find(({ textContent }) => textContent.startsWith(`${text} `))
      ?.getBoundingClientRect().top ?? NaN;

  it('leaves the lines that are read where they are on the screen', async () => {
    const element = await makeReloading(longReply(''), longReply(paragraph('new').repeat(5)));
    all(element, '#body p')[12]?.scrollIntoView();
    scrollBy(0, 10);
    const before = topOf(element, '10');
    expect(before).to.be.closeTo(-10, 2);
    await element.reload();
    expect(topOf(element, 'new')).to.be.lessThan(before);
    expect(topOf(element, '10')).to.be.closeTo(before, 1);
    scrollTo(0, 0);
  });

  it('leaves them there in a scrolling box', async () => {
    const { url } = await serveArticle(
      {},
      { ...longReply(''), then: [longReply(paragraph('new').repeat(5))] },
    );
    const box = await fixture<HTMLElement>(
      html`<div style="block-size: 300px; overflow: auto; margin-block-start: 350px">
        <news-article></news-article>
      </div>`,
    );
    const element = box.firstElementChild as NewsArticle;
    element.src = url;
    await oneEvent(element, 'article-load');
    // Within the box: Firefox may still be moving the window, by what a former test scrolled it.
    const topInBox = (): number => topOf(element, '10') - box.getBoundingClientRect().top;
    box.scrollBy(0, topInBox() + 10);
    const before = topInBox();
    await element.reload();
    expect(topInBox()).to.be.closeTo(before, 1);
    expect(box.scrollTop).to.be.greaterThan(0);
  });

  for (const [what, rules] of [
    [
      'gives its own scrolling to the body',
      'html, body { height: 100% } body { overflow-y: scroll }',
    ],
    ['has a body that scrolls by itself', 'html, body { height: 100%; overflow: auto }'],
  ] as const) {
    it(`leaves them there where the page ${what}`, async () => {
      const styles = new CSSStyleSheet();
      styles.replaceSync(rules);
      document.adoptedStyleSheets.push(styles);
      const element = await makeReloading(longReply(''), longReply(paragraph('new').repeat(5)));
      all(element, '#body p')[12]?.scrollIntoView();
      const before = topOf(element, '10');
      await element.reload();
      expect(topOf(element, '10')).to.be.closeTo(before, 1);
      all(element, 'article')[0]?.scrollIntoView();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== styles);
    });
  }

  it('takes the focus from nothing that stays', async () => {
    const element = await makeReloading(longReply(''), longReply(''));
    await element.reload();
    const editable = within(element, '#body p');
    // As a table that scrolls has the focus in some browsers.
    editable.contentEditable = 'true';
    editable.focus();
    expect(element.shadowRoot?.activeElement).to.equal(editable);
    element.controls = 'none';
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(editable);
  });

  it('leaves them there when a sentence comes above them, and when it goes', async () => {
    recordConsole();
    const { url } = await serveArticle(
      {},
      { ...longReply(''), then: [{ status: 403 }, longReply('')] },
    );
    const element = await makeReady(
      html`<news-article src=${url} lang="en" no-store></news-article>`,
    );
    all(element, '#body p')[12]?.scrollIntoView();
    scrollBy(0, 10);
    const before = topOf(element, '10');
    await element.reload();
    expect(within(element, '[part=error]').offsetHeight).to.be.greaterThan(0);
    expect(topOf(element, '10')).to.be.closeTo(before, 1);
    await element.reload();
    expect(topOf(element, '10')).to.be.closeTo(before, 1);
    scrollTo(0, 0);
  });

  it('leaves them there at once, on a page that scrolls smoothly', async () => {
    document.documentElement.style.scrollBehavior = 'smooth';
    const element = await makeReloading(longReply(''), longReply(paragraph('new').repeat(5)));
    all(element, '#body p')[12]?.scrollIntoView({ behavior: 'instant' });
    const before = topOf(element, '10');
    all(element, '#body a')[0]?.focus({ preventScroll: true });
    await element.reload();
    document.documentElement.style.scrollBehavior = '';
    expect(topOf(element, '10')).to.be.closeTo(before, 1);
    scrollTo({ top: 0, behavior: 'instant' });
  });

  it('follows its level where nothing else has changed', async () => {
    const element = await makeReloading(longReply(''), longReply(''));
    await element.reload();
    element.headingLevel = 4;
    await element.updateComplete;
    expect(within(element, '#headline').localName).to.equal('h4');
  });

  it('does not scroll a page that is at its beginning', async () => {
    const element = await makeReloading(longReply(''), longReply(paragraph('new').repeat(5)));
    await element.reload();
    expect(scrollY).to.equal(0);
    expect(topOf(element, 'new')).to.be.greaterThan(0);
  });

  it('keeps the focus where another article takes its place', async () => {
    const element = await makeReloading(longReply(''), longReply(''));
    const other = await serveArticle({ articleBody: `<p>Other.</p>${links}` });
    all(element, '#body a')[1]?.focus();
    element.src = other.url;
    await oneEvent(element, 'article-load');
    expect(within(element, '#body').textContent).to.match(/^Other/);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('Two');
  });
});
