import { expect, html, waitUntil } from '@open-wc/testing';
import { requestsOf, serve } from '../../../support/serve.js';
import { recordConsole } from '../../record-console.js';
import { eventOf } from '../event-of.js';
import {
  documentWith,
  expectState,
  makeReady,
  replyWith,
  serveArticle,
  textOf,
  within,
} from './make-article.js';

const page = (language: string) => `https://news.example/${language}`;

/** An article in English that has one in French, whose JSON is known, and one in German, as a page. */
async function serveTranslated(french: object = {}, more: object[] = []) {
  const translated = await serve({
    body: JSON.stringify(
      documentWith({
        headline: 'Lumières du port',
        inLanguage: 'fr',
        workTranslation: [{ inLanguage: 'en', url: page('en') }],
        ...french,
      }),
    ),
  });
  const workTranslation = [
    { inLanguage: 'fr', url: page('fr'), encoding: { contentUrl: translated.url } },
    { inLanguage: 'de', url: page('de') },
    ...more,
  ];
  const served = await serveArticle({ inLanguage: 'en', workTranslation });
  return { served, translated };
}

const links = (element: Element) =>
  [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=translations] [lang]') ?? []),
  ].filter(({ localName }) => localName !== 'bdi');

function press(link: HTMLElement | undefined, init: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  // Nothing may lead away from the page of the tests.
  const stay = (click: Event): void => {
    isFollowed = !click.defaultPrevented;
    click.preventDefault();
  };
  let isFollowed = false;
  window.addEventListener('click', stay, { once: true });
  link?.dispatchEvent(event);
  return isFollowed;
}

describe('the translations of an article', () => {
  it('are named each in its own language', async () => {
    const { served } = await serveTranslated({}, [{ inLanguage: 'sq-AL', url: page('sq') }]);
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    expect(links(element).map((link) => link.textContent)).to.deep.equal([
      'français',
      'Deutsch',
      'shqip',
    ]);
    for (const link of links(element)) {
      expect(link.getAttribute('hreflang')).to.equal(link.lang);
      expect(link.getAttribute('href')).to.equal(page(link.lang.slice(0, 2)));
    }
  });

  it('are shown in place where the JSON is known', async () => {
    const { served, translated } = await serveTranslated();
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    const address = location.href;
    const loaded = eventOf(element, 'article-load');
    const [link] = links(element);
    link?.focus();
    expect(press(link)).to.equal(false);
    const { detail } = await loaded;
    expect(detail.article.headline).to.equal('Lumières du port');
    expect(textOf(element, '[part=headline]')).to.equal('Lumières du port');
    expect(within(element, 'article').lang).to.equal('fr');
    expect(location.href).to.equal(address);
    expect(element.src).to.equal(served.url);
    expect((await requestsOf(translated))[0]?.headers['accept-language']).to.equal('fr');
    expectState(element, 'ready');
  });

  it('keep the focus, and tell the new headline to who can’t see it', async () => {
    const { served } = await serveTranslated();
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    const loaded = eventOf(element, 'article-load');
    const [link] = links(element);
    link?.focus();
    press(link);
    await loaded;
    expect(element.shadowRoot?.activeElement).to.equal(links(element)[0]);
    expect(links(element)[0]?.textContent).to.equal('English');
    const status = within(element, '.root > [role=status]');
    await waitUntil(() => status.textContent === 'Lumières du port', 'Nothing is told');
    expect(status.lang).to.equal('fr');
    links(element)[0]?.blur();
    const another = eventOf(element, 'article-load');
    element.article = documentWith({ headline: 'Another' });
    await another;
    expect(status.textContent).to.equal('');
  });

  it('are seen from their beginning, and so is a failure', async () => {
    recordConsole();
    const articleBody = '<p>The lamp was lit.</p>'.repeat(200);
    const { served } = await serveTranslated({ articleBody }, [
      { inLanguage: 'it', encoding: { contentUrl: '/no/such/file' } },
    ]);
    const long = await serve({
      body: JSON.stringify({ ...(await (await fetch(served.url)).json()), articleBody }),
    });
    const element = await makeReady(html`<news-article src=${long.url}></news-article>`);
    // A page scrolls by whole pixels.
    const topOf = (selector: string) =>
      Math.round(within(element, selector).getBoundingClientRect().top);
    const [french, , italian] = links(element);
    const failed = eventOf(element, 'article-error');
    italian?.focus();
    italian?.scrollIntoView();
    expect(topOf('#headline')).to.be.lessThan(0);
    press(italian);
    await failed;
    expect(topOf('[part=error]')).to.be.within(0, innerHeight);
    const loaded = eventOf(element, 'article-load');
    french?.focus();
    french?.scrollIntoView();
    press(french);
    await loaded;
    expect(topOf('#headline')).to.be.within(0, innerHeight);
  });

  it('are switched once by a double click', async () => {
    const { served, translated } = await serveTranslated();
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    const loaded = eventOf(element, 'article-load');
    press(links(element)[0], { detail: 1 });
    expect(press(links(element)[0], { detail: 2 })).to.equal(false);
    await loaded;
    expect(await requestsOf(translated)).to.have.length(1);
  });

  it('leave the focus with the article where the list has gone', async () => {
    const { served } = await serveTranslated({ workTranslation: [] });
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    const loaded = eventOf(element, 'article-load');
    const [link] = links(element);
    link?.focus();
    press(link);
    await loaded;
    expect(element.shadowRoot?.activeElement?.localName).to.equal('article');
  });

  it('are a link where only a page is known, and with a key that opens it elsewhere', async () => {
    const { served, translated } = await serveTranslated();
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    const [french, german] = links(element);
    expect(press(german)).to.equal(true);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey']) {
      expect(press(french, { [key]: true }), key).to.equal(true);
    }
    expect(await requestsOf(translated)).to.have.length(0);
    expect(textOf(element, '[part=headline]')).to.equal('Harbour lights');
  });

  it('are a button where only the JSON is known', async () => {
    const translated = await serve(replyWith({ headline: 'Hafenlichter', inLanguage: 'de' }));
    const served = await serveArticle({
      workTranslation: [{ inLanguage: 'de', encoding: { contentUrl: translated.url } }],
    });
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    const [button] = links(element);
    expect([button?.localName, button?.textContent]).to.deep.equal(['button', 'Deutsch']);
    const loaded = eventOf(element, 'article-load');
    press(button);
    await loaded;
    expect(textOf(element, '[part=headline]')).to.equal('Hafenlichter');
  });

  it('stay until the page wants another article, through reload() and other changes', async () => {
    const { served, translated } = await serveTranslated();
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    const loaded = eventOf(element, 'article-load');
    press(links(element)[0]);
    await loaded;
    element.headingLevel = 3;
    await element.updateComplete;
    await element.reload();
    expect(textOf(element, 'h3')).to.equal('Lumières du port');
    expect(await requestsOf(translated)).to.have.length(2);
    const other = await serveArticle({ headline: 'Another' });
    const another = eventOf(element, 'article-load');
    element.src = other.url;
    await another;
    expect(textOf(element, 'h3')).to.equal('Another');
  });

  it('that can’t be had leave what is shown, and can be tried again', async () => {
    recordConsole();
    const translated = await serve({
      status: 404,
      then: [replyWith({ headline: 'Lumières', inLanguage: 'fr' })],
    });
    const served = await serveArticle({
      workTranslation: [{ inLanguage: 'fr', encoding: { contentUrl: translated.url } }],
    });
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    const failed = eventOf(element, 'article-error');
    press(links(element)[0]);
    expect((await failed).detail.error.url).to.equal(translated.url);
    expect(textOf(element, '[part=headline]')).to.equal('Harbour lights');
    const loaded = eventOf(element, 'article-load');
    within(element, '[part=error] button').click();
    await loaded;
    expect(textOf(element, '[part=headline]')).to.equal('Lumières');
  });

  it('are documents of their own, whatever item of a list was shown', async () => {
    const { translated } = await serveTranslated();
    const workTranslation = [{ inLanguage: 'fr', encoding: { contentUrl: translated.url } }];
    const list = [
      documentWith({ headline: 'One' }),
      documentWith({ headline: 'Two', workTranslation }),
    ];
    const served = await serve({ body: JSON.stringify(list) });
    const element = await makeReady(html`<news-article src=${served.url} item="2"></news-article>`);
    expect(textOf(element, '[part=headline]')).to.equal('Two');
    const loaded = eventOf(element, 'article-load');
    press(links(element)[0]);
    await loaded;
    expect(textOf(element, '[part=headline]')).to.equal('Lumières du port');
  });
});
