import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { NewsArticle } from '../../../../src/elements/news-article/news-article.js';
import { requestsOf } from '../../../support/serve.js';
import { stub } from '../../../support/stub.js';
import {
  documentWith,
  makeGiven,
  makeReady,
  replyWith,
  serveArticle,
  textOf,
  within,
} from './make-article.js';

const names = (element: Element) =>
  ['text-size-controls', 'print-button'].flatMap((tag) =>
    [...(within(element, tag).shadowRoot?.querySelectorAll('button') ?? [])].map(
      (button) => button.title,
    ),
  );

const english = ['Decrease text size', 'Reset text size', 'Increase text size', 'Print this page'];
const french = [
  'Diminuer la taille du texte',
  'Rétablir la taille normale du texte',
  'Augmenter la taille du texte',
  'Imprimer la page',
];

async function untilNamed(element: Element, expected: string[]): Promise<void> {
  await waitUntil(() => names(element).join() === expected.join(), 'The names are others');
}

describe('the language of news-article', () => {
  it('is that of its own attribute, whatever the article’s is', async () => {
    const document = documentWith({ inLanguage: 'de' });
    const element = await makeReady(html`
      <news-article lang="fr-CH" back-href="/" .article=${document}></news-article>
    `);
    await untilNamed(element, french);
    expect(textOf(element, '[part=back]')).to.equal('Retour');
    expect(within(element, '[part=back] bdi').lang).to.equal('fr');
    expect(within(element, 'article').lang).to.equal('de');
  });

  it('is that of the nearest element above it, through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const element = document.createElement('news-article');
    element.article = documentWith();
    host.attachShadow({ mode: 'open' }).append(element);
    await oneEvent(element, 'article-load');
    await untilNamed(element, french);
  });

  it('is two for two elements on one page', async () => {
    const [first, second] = await Promise.all(
      ['fr', 'en', 'fr'].map((lang) =>
        makeReady(html`<news-article lang=${lang} .article=${documentWith()}></news-article>`),
      ),
    );
    if (!first || !second) throw new Error('No elements');
    await untilNamed(first, french);
    await untilNamed(second, english);
    first.requestUpdate();
    second.requestUpdate();
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect([names(first), names(second)]).to.deep.equal([french, english]);
  });

  it('follows a change above, and asks the server for it', async () => {
    const served = await serveArticle(
      { headline: 'Lights' },
      { then: [replyWith({ headline: 'Lumières' })] },
    );
    const element = await makeReady(
      html`<div lang="en"><news-article src=${served.url}></news-article></div>`,
    );
    const page = element.closest('div') ?? element;
    page.lang = 'fr';
    await oneEvent(element, 'article-load');
    await untilNamed(element, french);
    expect(textOf(element, '[part=headline]')).to.equal('Lumières');
    const asked = (await requestsOf(served)).map(({ headers }) => headers['accept-language']);
    expect(asked).to.deep.equal(['en', 'fr']);
  });

  it('follows a change without loading anew what came from the page itself', async () => {
    const element = await makeGiven();
    let loads = 0;
    element.addEventListener('article-load', () => (loads += 1));
    element.lang = 'fr';
    await untilNamed(element, french);
    await element.updateComplete;
    expect(loads).to.equal(0);
  });

  it('follows where the element is moved', async () => {
    const element = await makeGiven();
    await untilNamed(element, english);
    (await fixture(html`<div lang="fr"></div>`)).append(element);
    await untilNamed(element, french);
  });

  it('is English for one that has no strings, which the server is asked for nevertheless', async () => {
    const served = await serveArticle();
    const element = await makeReady(
      html`<news-article lang="xx-YY" src=${served.url}></news-article>`,
    );
    await untilNamed(element, english);
    expect((await requestsOf(served))[0]?.headers['accept-language']).to.equal('xx-YY');
  });

  it('stands in the address for {lang}', async () => {
    const served = await serveArticle();
    const address = `${served.url}?for={lang}&again={lang}`;
    await makeReady(html`<news-article lang="fr" src=${address}></news-article>`);
    expect((await requestsOf(served))[0]?.url).to.match(/\?for=fr&again=fr$/);
  });

  it('is what is told first of a browser with several, where the page says nothing it has', async () => {
    stub(navigator, 'languages', ['xx', 'fr-CH', 'en']);
    const page = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      const element = await makeReady(
        html`<news-article lang="zh-Hant" .article=${documentWith()}></news-article>`,
      );
      await untilNamed(element, french);
    } finally {
      document.documentElement.lang = page;
    }
  });

  it('is that of the page’s next wider lang, where the nearest has no strings', async () => {
    const element = await makeReady(
      html`<div lang="fr_FR">
        <p lang="deutsch"><news-article lang=" zh " .article=${documentWith()}></news-article></p>
      </div>`,
    );
    await untilNamed(element, french);
  });

  it('of one element is no matter to another: it is not drawn again', async () => {
    const [one, other] = await Promise.all([
      makeReady(html`<news-article lang="fr" .article=${documentWith()}></news-article>`),
      makeReady(html`<news-article lang="fr" .article=${documentWith()}></news-article>`),
    ]);
    await untilNamed(other, french);
    let updates = 0;
    const update = other.requestUpdate.bind(other);
    other.requestUpdate = (...options) => {
      updates += 1;
      update(...options);
    };
    one.lang = 'en';
    document.body.title = 'x';
    await untilNamed(one, english);
    expect(updates).to.equal(0);
    expect(names(other)).to.deep.equal(french);
    document.body.removeAttribute('title');
  });
});

/** Where parts of a line begin, from the left; each is looked for after the one before. */
function placesOf(line: Element, parts: readonly string[]): number[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let offset = 0;
  walker.nextNode();
  return parts.map((part) => {
    for (;;) {
      const text = walker.currentNode as Text;
      const found = text.data.indexOf(part, offset);
      if (found >= 0) {
        offset = found + part.length;
        range.setStart(text, found);
        range.setEnd(text, offset);
        return range.getBoundingClientRect().left;
      }
      offset = 0;
      if (!walker.nextNode()) throw new Error(`No ${part} in ${line.textContent}`);
    }
  });
}

describe('directions', () => {
  const arabic = documentWith({
    inLanguage: 'ar',
    headline: 'أضواء الميناء',
    locationCreated: 'Strasbourg',
    datePublished: '2021-11-05',
    author: 'A. Keeper (Harbour)',
    publisher: 'Council (Press)',
    keywords: ['C++', 'ميناء'],
    mentions: [{ name: 'Report (2021)', url: '/report', inLanguage: 'en' }],
    copyrightNotice: '© Council (Press)',
    isPartOf: { name: 'كل الأخبار', url: '/all' },
  });

  it('are those of the article for its text, and of the controls’ language for theirs', async () => {
    const element = await makeReady(
      html`<news-article lang="en" .article=${arabic}></news-article>`,
    );
    const directionOf = (selector: string) => getComputedStyle(within(element, selector)).direction;
    expect(directionOf('article')).to.equal('rtl');
    expect(directionOf('[role=alert]')).to.equal('ltr');
    const controls = within(element, 'text-size-controls');
    expect(getComputedStyle(within(controls, '.root')).direction).to.equal('ltr');
    const buttons = [...(controls.shadowRoot?.querySelectorAll('button') ?? [])];
    const [smaller = NaN, larger = NaN] = buttons.map((one) => one.getBoundingClientRect().left);
    expect(smaller).to.be.lessThan(larger);
  });

  it('are the other way round for Arabic controls of an English article', async () => {
    const element = await makeReady(
      html`<news-article lang="ar" .article=${documentWith({ inLanguage: 'en' })}></news-article>`,
    );
    await waitUntil(() => names(element)[0] === 'تصغير حجم النص');
    expect(getComputedStyle(within(element, 'article')).direction).to.equal('ltr');
    const controls = within(element, 'text-size-controls');
    const buttons = [...(controls.shadowRoot?.querySelectorAll('button') ?? [])];
    const [smaller = NaN, larger = NaN] = buttons.map((one) => one.getBoundingClientRect().left);
    expect(smaller).to.be.greaterThan(larger);
  });

  it('are each its own for names, titles and notices: brackets stay at their words', async () => {
    const element = await makeReady(
      html`<news-article lang="ar" .article=${arabic}></news-article>`,
    );
    await waitUntil(() => textOf(element, '.lines div')?.includes('Keeper'));
    for (const [selector, parts] of [
      ['.lines div', ['بقلم', 'A. Keeper', '(', 'Harbour', ')']],
      ['[part=source] p:first-child', ['المصدر', 'Council', '(', 'Press', ')']],
      ['[part=source] p:nth-child(2)', ['©', 'Council', '(', 'Press', ')']],
      ['[part=related] li', ['Report', '(', '2021', ')']],
      ['[part=tags] li', ['C', '++']],
    ] as const) {
      const [own, ...others] = placesOf(within(element, selector), parts);
      // From left to right, but the element's own words before them are on the right.
      const isOwn = /^\p{Script=Arabic}/u.test(parts[0]);
      const inOrder = isOwn ? [...others, own] : [own, ...others];
      expect(inOrder, selector).to.deep.equal([...inOrder].sort((a = 0, b = 0) => a - b));
    }
  });

  it('put a place and a date in the order of their language', async () => {
    const element = await makeReady(
      html`<news-article
        lang="ar"
        .article=${{ ...arabic, locationCreated: ['Strasbourg', 'Baku'], dateModified: '2021-11-09' }}
      ></news-article>`,
    );
    await waitUntil(() => textOf(element, '.lines div:last-child')?.includes('2021'));
    for (const [selector, parts] of [
      ['[part=dateline]', ['Strasbourg', 'و', 'Baku', '،', '5', 'نوفمبر', '2021']],
      ['.lines div:last-child', ['آخر', '9', 'نوفمبر', '2021']],
    ] as const) {
      const places = placesOf(within(element, selector), parts);
      expect(places, selector).to.deep.equal([...places].sort((a = 0, b = 0) => b - a));
    }
    expect(within(element, '[part=dateline] > bdi').dir).to.equal('rtl');
  });

  it('turn the arrow of the back link with its line', async () => {
    for (const [document, isTurned] of [
      [arabic, true],
      [{ ...arabic, inLanguage: 'en' }, false],
    ] as const) {
      const element = await makeReady(html`<news-article .article=${document}></news-article>`);
      const { transform } = getComputedStyle(within(element, '[part=back] svg'));
      expect(transform).to.equal(isTurned ? 'matrix(-1, 0, 0, 1, 0, 0)' : 'none');
    }
  });

  it('leave the page’s own children as the page has them', async () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const served = await serveArticle({}, { isHeld: true });
      const page = await fixture(html`
        <div dir=${direction}>
          <news-article lang=${direction === 'ltr' ? 'ar' : 'en'} src=${served.url}>
            <a href="/">A link</a>
          </news-article>
        </div>
      `);
      const element = page.querySelector<NewsArticle>('news-article');
      if (!element) throw new Error('No element');
      await waitUntil(() => element.state === 'loading');
      await element.updateComplete;
      const link = page.querySelector('a') ?? page;
      expect(getComputedStyle(link).direction).to.equal(direction);
    }
  });
});

describe('the article’s own language', () => {
  it('writes a date that is put together, where the engine or its chunk has it', async () => {
    for (const [inLanguage, text] of [
      ['sq', 'Tiranë, 5 nëntor 2021'],
      ['bs', 'Tiranë, 5. novembar 2021.'],
      ['fr-CH', 'Tiranë, 5 novembre 2021'],
    ]) {
      const document = documentWith({
        inLanguage,
        locationCreated: 'Tiranë',
        datePublished: '2021-11-05T23:30:00-10:00',
      });
      const element = await makeReady(
        html`<news-article lang="en" .article=${document}></news-article>`,
      );
      expect(textOf(element, '[part=dateline]')).to.equal(text);
      expect(within(element, '[part=dateline] > bdi').lang).to.equal(inLanguage);
      expect(within(element, 'time').getAttribute('datetime')).to.equal('2021-11-05T23:30-10:00');
    }
  });

  it('gives way to the element’s where nobody here can write it', async () => {
    const document = documentWith({ inLanguage: 'xx', datePublished: '2021-11' });
    const element = await makeReady(
      html`<news-article lang="fr" .article=${document}></news-article>`,
    );
    await waitUntil(() => textOf(element, '[part=dateline]') === 'novembre 2021');
    expect(within(element, '[part=dateline] > bdi').lang).to.equal('fr');
  });

  it('hyphenates the text, but no code', async () => {
    const element = await makeGiven({ articleBody: '<p>A word, and <code>code</code>.</p>' });
    expect(getComputedStyle(within(element, '#body p')).hyphens).to.equal('auto');
    expect(getComputedStyle(within(element, '#body code')).hyphens).to.equal('manual');
  });

  it('has its own quotation marks', async () => {
    for (const [inLanguage, mark] of [
      ['fr', '«'],
      ['de', '„'],
    ] as const) {
      const element = await makeGiven({ inLanguage, articleBody: '<p><q>A</q></p>' });
      expect(getComputedStyle(within(element, '#body q')).quotes).to.equal('auto');
      expect(within(element, '#body q').closest(`[lang=${inLanguage}]`), mark).not.to.equal(null);
    }
  });

  it('is told of a related link that has another', async () => {
    const element = await makeGiven({
      inLanguage: 'fr',
      mentions: [
        { name: 'A report', url: '/a', inLanguage: 'en' },
        { name: 'Un rapport', url: '/b' },
      ],
    });
    const links = [...(element.shadowRoot?.querySelectorAll('[part=related] a') ?? [])];
    expect(
      links.map((link) => [link.getAttribute('lang'), link.getAttribute('hreflang')]),
    ).to.deep.equal([
      ['en', 'en'],
      [null, null],
    ]);
  });

  it('writes a range of dates', async () => {
    const element = await makeGiven({ inLanguage: 'fr', dateline: '2021-11-15/19' });
    expect(textOf(element, '[part=dateline]')).to.match(/^15\s?–\s?19 novembre 2021$/);
    expect(element.article?.dateline.date).to.deep.include({
      wall: '2021-11-15',
      until: '2021-11-19',
    });
  });
});
