import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { requestsOf } from '../../../support/serve.js';
import { recordConsole } from '../../record-console.js';
import {
  documentWith,
  makeGiven,
  makeReady,
  serveArticle,
  textOf,
  within,
} from './make-article.js';

const headings = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('h1,h2,h3,h4,h5,h6') ?? [])].map(
    ({ localName }) => localName,
  );
const controls = (element: Element) =>
  [...within(element, '[part=controls] slot').children].map(({ localName }) => localName);

const withHeadings = { articleBody: '<h2>a</h2><h3>b</h3>', keywords: 'c' };
const levelOf = (element: Element) => within(element, '[role=heading]').ariaLevel;

describe('heading-level of news-article', () => {
  it('is 2, with the headings of the text below it', async () => {
    const element = await makeGiven(withHeadings);
    expect(headings(element)).to.deep.equal(['h2', 'h3', 'h4']);
    expect(levelOf(element)).to.equal('3');
  });

  it('can be changed, without loading the article again', async () => {
    const served = await serveArticle(withHeadings);
    const element = await makeReady(
      html`<news-article src=${served.url} heading-level=" 1 "></news-article>`,
    );
    expect(headings(element)).to.deep.equal(['h1', 'h2', 'h3']);
    element.headingLevel = 5;
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h5', 'h6', 'h6']);
    expect(levelOf(element)).to.equal('6');
    expect(await requestsOf(served)).to.have.length(1);
  });

  it('is 2 for a value that is no level, which is reported once', async () => {
    const { warnings } = recordConsole();
    const element = await makeReady(html`
      <news-article heading-level="seven" .article=${documentWith()}></news-article>
    `);
    element.requestUpdate();
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h2']);
    await waitUntil(() => warnings.length > 0, 'Nothing is reported');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('heading-level="seven"');
  });
});

describe('controls of news-article', () => {
  for (const [value, expected] of [
    ['all', ['text-size-controls', 'print-button']],
    ['', ['text-size-controls', 'print-button']],
    ['none', []],
    [' NONE ', []],
    ['text-size', ['text-size-controls']],
    ['print', ['print-button']],
    ['print, text-size', ['text-size-controls', 'print-button']],
  ] as const) {
    it(`are ${expected.join(' and ') || 'none'} for ${JSON.stringify(value)}`, async () => {
      const { warnings } = recordConsole();
      const element = await makeReady(html`
        <news-article controls=${value} .article=${documentWith()}></news-article>
      `);
      expect(controls(element)).to.deep.equal(expected);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('are all for a value that names none, which is reported', async () => {
    const { warnings } = recordConsole();
    const element = await makeReady(html`
      <news-article controls="zoom" .article=${documentWith()}></news-article>
    `);
    expect(controls(element)).to.deep.equal(['text-size-controls', 'print-button']);
    await waitUntil(() => warnings.length > 0, 'Nothing is reported');
    expect(warnings).to.have.length(1);
  });
});

describe('loading of news-article', () => {
  it('is at once for a value it does not know, which is reported', async () => {
    const { warnings } = recordConsole();
    await makeReady(html`
      <news-article loading="soon" .article=${documentWith()}></news-article>
    `);
    await waitUntil(() => warnings.length > 0, 'Nothing is reported');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('loading="soon"');
  });
});

describe('the back link of news-article', () => {
  const back = { isPartOf: { name: 'All news', url: 'https://news.example/news' } };

  it('is absent without an address', async () => {
    expect(textOf(await makeGiven(), '[part=back]')).to.equal(undefined);
  });

  it('leads where back-href says, with the usual word', async () => {
    const element = await makeReady(html`
      <news-article back-href="/list?page=2" .article=${documentWith(back)}></news-article>
    `);
    const link = within(element, '[part=back]');
    expect(link.getAttribute('href')).to.equal(new URL('/list?page=2', location.href).href);
    expect(textOf(element, '[part=back]')).to.equal('Back');
  });

  it('leads where the data says, with its title', async () => {
    const element = await makeGiven(back);
    expect(within(element, '[part=back]').getAttribute('href')).to.equal(
      'https://news.example/news',
    );
    expect(textOf(element, '[part=back]')).to.equal('All news');
  });

  it('never runs a script', async () => {
    const element = await makeReady(html`
      <news-article back-href="javascript:alert(1)" .article=${documentWith()}></news-article>
    `);
    expect(textOf(element, '[part=back]')).to.equal(undefined);
  });

  it('tells its address before it is followed, and can be kept from that', async () => {
    const element = await makeReady(html`
      <news-article back-href="#back" .article=${documentWith()}></news-article>
    `);
    const before = location.href;
    const told = oneEvent(window, 'article-back');
    window.addEventListener(
      'article-back',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    within(element, '[part=back]').click();
    expect((await told).detail).to.deep.equal({ url: new URL('#back', before).href });
    expect(location.href).to.equal(before);
  });

  it('is followed where nobody keeps it from that', async () => {
    const element = await makeReady(html`
      <news-article back-href="#back" .article=${documentWith()}></news-article>
    `);
    within(element, '[part=back]').click();
    await waitUntil(() => location.hash === '#back', 'The link was not followed');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
