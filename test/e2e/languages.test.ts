import { expect, waitUntil } from '@open-wc/testing';
import type { OpenedPage } from '../support/open-page.js';
import { englishArticle, frenchArticle, openLoadedPage } from './support/article-page.js';
import { deepQueryAll, textOf } from './support/shadow-tree.js';

function buttonsOf({ document }: OpenedPage, id: string): string[] {
  const root = document.getElementById(id)?.shadowRoot;
  return root ? deepQueryAll(root, 'button').map(textOf) : [];
}

const french = [
  'Diminuer la taille du texte',
  'Rétablir la taille normale du texte',
  'Augmenter la taille du texte',
  'Imprimer la page',
];
const english = ['Decrease text size', 'Reset text size', 'Increase text size', 'Print this page'];

describe('the language of the controls', () => {
  it('is each element’s own on a page with two', async () => {
    const page = await openLoadedPage({
      attributes: `id="fr" src="${frenchArticle}" lang="fr"`,
      body: `{article}<news-article id="en" src="${englishArticle}" lang="en"></news-article>`,
    });
    await page.event('article-load', 2);
    expect(buttonsOf(page, 'fr')).to.deep.equal(french);
    expect(buttonsOf(page, 'en')).to.deep.equal(english);
  });

  it('follows a change of lang on an ancestor, and asks the server again', async () => {
    const page = await openLoadedPage({
      attributes: `id="article" src="/dist/demo/articles/topcop.{lang}.json"`,
      body: '<main lang="en">{article}</main>',
    });
    expect(buttonsOf(page, 'article')).to.deep.equal(english);
    page.document.querySelector('main')?.setAttribute('lang', 'fr');
    await page.event('article-load', 2);
    expect(buttonsOf(page, 'article')).to.deep.equal(french);
    const headline = page.document
      .getElementById('article')
      ?.shadowRoot?.getElementById('headline');
    expect(headline && textOf(headline)).to.include('enquêteurs');
  });

  it('is that of the nearest lang, through shadow roots', async () => {
    const page = await openLoadedPage({
      attributes: `src="${frenchArticle}" lang="en"`,
      body: '{article}<div id="host" lang="fr"></div>',
    });
    const root = page.document.getElementById('host')?.attachShadow({ mode: 'open' });
    const element = page.document.createElement('print-button');
    root?.append(element);
    const name = (): string => textOf(element.shadowRoot?.querySelector('button') ?? element);
    await waitUntil(() => name() === 'Imprimer la page', 'The button does not speak French');
  });

  it('falls back to English, with the article shown, when the strings can’t be had', async () => {
    const chunks = ['dompurify-sanitizer', 'text-size-control'].map((name) => `chunks/${name}`);
    const scripts = ['news-article', ...chunks].map((name) => `${location.origin}/dist/${name}.js`);
    const page = await openLoadedPage({
      attributes: `id="article" src="${frenchArticle}" lang="fr"`,
      headers: {
        'content-security-policy': `script-src ${scripts.join(' ')} ${location.origin}/test/`,
      },
    });
    expect(buttonsOf(page, 'article')).to.deep.equal(english);
    expect(page.recorded.errors).to.deep.equal([]);
  });
});
