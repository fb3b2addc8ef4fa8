import { expect, waitUntil } from '@open-wc/testing';
import { hasLateStyles } from '../support/late-styles.js';
import type { OpenedPage } from '../support/open-page.js';
import { requestsOf, serve } from '../support/serve.js';
import { stubPrint } from '../support/stub-print.js';
import {
  frenchArticle,
  openLoadedPage as openPage,
  type ArticlePageOptions,
} from './support/article-page.js';
import { buttonNamed, deepQuery, deepQueryAll } from './support/shadow-tree.js';

/** Everything that printing might leave behind. */
function stateOf({ document }: OpenedPage): string {
  const article = document.querySelector('news-article');
  return JSON.stringify([
    document.documentElement.outerHTML,
    article?.shadowRoot?.innerHTML,
    document.adoptedStyleSheets.length,
    article?.shadowRoot?.adoptedStyleSheets.length,
    document.title,
  ]);
}

/** Once the article knows how to be broken into sheets, which it is told when the page is idle. */
async function openLoadedPage(options: ArticlePageOptions): Promise<OpenedPage> {
  const page = await openPage(options);
  const element = page.document.querySelector('news-article');
  await waitUntil(() => hasLateStyles(element), 'No rules for sheets of paper');
  return page;
}

describe('the print button', () => {
  it('leaves the page exactly as it was', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" lang="en"` });
    const before = stateOf(page);
    let during = '';
    const print = stubPrint(page.window, () => {
      during = stateOf(page);
    });
    buttonNamed(page.document, 'Print this page').click();
    await waitUntil(() => print.calls === 1, 'print() is not called');
    expect(during).to.not.equal(before);
    expect(stateOf(page)).to.equal(before);
  });

  it('lets the page print in its own way', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" lang="en"` });
    const print = stubPrint(page.window);
    page.window.addEventListener('article-print', (event) => {
      event.preventDefault();
    });
    const before = stateOf(page);
    buttonNamed(page.document, 'Print this page').click();
    await page.event('article-print');
    // The code for printing would be fetched now: by the time this chunk is there, it is too late.
    await page.window.eval(`import('/dist/chunks/print-elements.js')`);
    expect(print.calls).to.equal(0);
    expect(stateOf(page)).to.equal(before);
  });

  it('proposes headline and date as the name of the file, and leaves the page its title', async () => {
    const page = await openLoadedPage({
      attributes: `src="${frenchArticle}" lang="en"`,
      scripts:
        '<title> A  page </title><script type="module" src="/dist/news-article.js"></script>',
    });
    const titleOf = () => page.document.querySelector('title')?.textContent;
    let name = '';
    const print = stubPrint(page.window, () => {
      name = page.document.title;
    });
    buttonNamed(page.document, 'Print this page').click();
    await waitUntil(() => print.calls === 1, 'print() is not called');
    const headline = page.document.querySelector('news-article')?.article?.headline ?? '';
    expect(name).to.equal(`${headline} – 2021-11`);
    expect(titleOf()).to.equal(' A  page ');
  });

  it('waits for an image that never comes, and prints without it in the end', async () => {
    const image = await serve({ contentType: 'image/png', body: '', isHeld: true });
    const articleBody = `<p>Text</p><p><img src="${image.url}" alt="" width="9" height="9"></p>`;
    const json = await serve({ body: JSON.stringify({ headline: 'Headline', articleBody }) });
    const page = await openLoadedPage({ attributes: `src="${json.url}" lang="en"` });
    const before = stateOf(page);
    const print = stubPrint(page.window);
    const pressed = waitUntil(() => print.calls === 1, 'print() is not called', {
      timeout: 15_000,
    });
    buttonNamed(page.document, 'Print this page').click();
    // Nothing is seen of the wait but that the image is asked for now.
    await waitUntil(async () => (await requestsOf(image)).length === 1, 'it is not fetched');
    expect(print.calls).to.equal(0);
    await pressed;
    expect(stateOf(page)).to.equal(before);
  });

  it('tells the reader in a sentence where the browser does not print', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" lang="fr"` });
    const before = stateOf(page);
    const print = stubPrint(page.window);
    page.window.print = () => undefined;
    const { shadowRoot } = deepQuery(page.document, 'print-button');
    const sentence = () => shadowRoot?.querySelector('[role=alert]')?.textContent;
    const button = buttonNamed(page.document, 'Imprimer la page');
    button.click();
    await waitUntil(() => sentence(), 'Nothing is told', { timeout: 5000 });
    expect(sentence()).to.match(/impression.*navigateur/);
    expect(stateOf(page)).to.equal(before);
    stubPrint(page.window);
    expect(print.calls).to.equal(0);
    button.click();
    await waitUntil(() => sentence() === undefined, 'The sentence stays');
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('leaves the page as it was where print() throws, or the article leaves meanwhile', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" lang="en"` });
    const before = stateOf(page);
    stubPrint(page.window);
    let calls = 0;
    page.window.print = () => {
      calls += 1;
      throw new Error('No printer');
    };
    buttonNamed(page.document, 'Print this page').click();
    await waitUntil(() => calls === 1 && stateOf(page) === before, 'Something is left');
    const article = page.document.querySelector('news-article');
    stubPrint(page.window, () => {
      article?.remove();
    });
    await waitUntil(
      () => deepQueryAll(page.document, '[role=alert] ~ p, p[role=alert]').length > 0,
    );
    buttonNamed(page.document, 'Print this page').click();
    await waitUntil(() => !article?.isConnected, 'The article does not leave');
    page.document.body.append(article ?? '');
    expect(stateOf(page)).to.equal(before);
    expect(page.recorded.errors).to.deep.equal([]);
  });

  it('fetches its code once the article is shown, before any press', async () => {
    const page = await openLoadedPage({ attributes: `src="${frenchArticle}" lang="en"` });
    const names = () =>
      page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    const indexOf = (part: string) => names().findIndex((name) => name.includes(part));
    await waitUntil(() => indexOf('chunks/print-elements.js') > -1, 'It is not fetched');
    expect(indexOf('topcop.fr.json')).to.be.within(0, indexOf('chunks/print-elements.js') - 1);
  });
});
