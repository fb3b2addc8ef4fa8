import { expect } from '@open-wc/testing';
import { printToPdf } from '../support/print-to-pdf.js';
import { serve } from '../support/serve.js';
import { frenchArticle } from './support/article-page.js';

/** A page that does what it can to spoil the print of an article. */
const hostilePage = `<!doctype html><html lang="fr"><head><meta charset="utf-8">
  <style>
    .shell { height: 300px; overflow: hidden; transform: rotate(2deg); filter: sepia(1); display: grid }
    .column { position: fixed; contain: strict; inset: 0; columns: 2; opacity: .5 }
    @media print { #main { display: none !important } }
  </style>
  <script type="module" src="/dist/news-article.js"></script></head>
  <body>Bare text of the page
    <header>Page header</header>
    <div class="shell" id="main">beside<div class="column">
      <p>Sibling</p>
      <news-article src="${frenchArticle}" lang="fr"></news-article>
    </div></div>
    <print-button></print-button><text-size-controls></text-size-controls>
    <footer>Page footer</footer>
  </body></html>`;

const isShown = `!!document.querySelector('news-article').shadowRoot?.querySelector('article')`;

/** Presses the article's own button; the page's print is what the driver prints next. */
const pressPrint = `new Promise((done) => {
  window.print = () => { window.dispatchEvent(new Event('beforeprint')); done(); };
  const article = document.querySelector('news-article').shadowRoot;
  article.querySelector('print-button').shadowRoot.querySelector('button').click();
})`;

describe('the print button, on paper', () => {
  it('prints the whole article and nothing else of the page', async () => {
    const { url } = await serve({ body: hostilePage, contentType: 'text/html', path: 'page.html' });
    const sheets = await printToPdf({ url, until: isShown, evaluate: pressPrint });
    // Paper has ligatures where the text has letters, and hyphens at the ends of lines.
    const text = sheets
      .join(' ')
      .replace(/\u2010\s/g, '')
      .normalize('NFKC')
      .replace(/\s+/g, ' ');
    const source = (await (await fetch(frenchArticle)).json()) as { articleBody: string };
    const body = new DOMParser().parseFromString(source.articleBody, 'text/html').body;
    const lastWords = [...body.querySelectorAll('p')].map((paragraph) =>
      paragraph.textContent.trim().slice(-12),
    );
    for (const words of lastWords)
      expect(text).to.include(words.normalize('NFKC').replace(/\s+/g, ' '));
    for (const words of ['Page header', 'Page footer', 'Sibling', 'Bare text', 'beside']) {
      expect(text).to.not.include(words);
    }
    for (const label of ['Imprimer la page', 'Retour', 'Augmenter']) {
      expect(text).to.not.include(label);
    }
  });

  it('without the button, the page prints with the article in its place', async () => {
    const html = hostilePage.replace(/<style>.*<\/style>/s, '');
    const { url } = await serve({ body: html, contentType: 'text/html', path: 'page.html' });
    const text = (await printToPdf({ url, until: isShown })).join(' ');
    expect(text).to.include('Page header').and.to.include('Page footer');
    expect(text).to.include('Budapest & Bakou, novembre 2021');
    expect(text).to.not.include('Imprimer la page');
  });
});

describe('the browser’s own print', () => {
  it('has the children of an article that waits until the reader comes near', async () => {
    const json = await serve({ body: '{"headline":"Too late","articleBody":"<p>a</p>"}' });
    const { url } = await serve({
      contentType: 'text/html',
      body:
        '<!doctype html><script type="module" src="/dist/news-article.js"></script>' +
        '<div style="height: 9000px"></div>' +
        `<news-article src="${json.url}" lang="en" loading="lazy"><p>The summary</p></news-article>`,
    });
    const until = "performance.getEntriesByType('resource').some((e) => e.name.includes('near-'))";
    const text = (await printToPdf({ url, until })).join(' ');
    expect(text).to.include('The summary').and.not.include('Too late');
  });
});
