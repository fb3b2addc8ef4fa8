import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { requestsOf } from '../../../support/serve.js';
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

const english = ['Decrease text size', 'Increase text size', 'Print this page'];
const french = ['Diminuer la taille du texte', 'Augmenter la taille du texte', 'Imprimer la page'];

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
});
