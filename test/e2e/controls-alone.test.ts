import { expect, waitUntil } from '@open-wc/testing';
import { openPage, type OpenedPage } from '../support/open-page.js';
import { stubPrint } from '../support/stub-print.js';
import { buttonNamed, deepQuery, deepQueryAll, textOf } from './support/shadow-tree.js';

const head =
  '<!doctype html><html lang="fr"><head><meta charset="utf-8">' +
  '<script type="module" src="/dist/news-article.js"></script></head>';

async function openControls(body: string): Promise<OpenedPage> {
  const page = await openPage({ html: `${head}<body>${body}</body></html>` });
  await page.window.customElements.whenDefined('print-button');
  // The French strings and the code behind the buttons come a little later than the buttons.
  await waitUntil(
    () =>
      deepQueryAll(page.document, 'button[aria-disabled=false]').filter((button) =>
        /^(Augmenter|Imprimer)/.test(textOf(button)),
      ).length === 2,
    'The controls don’t come to life',
  );
  return page;
}

afterEach(() => {
  localStorage.clear();
});

describe('the controls on a page without an article', () => {
  it('have their names and work: the size is kept, the page is printed', async () => {
    const page = await openControls(
      '<text-size-controls></text-size-controls><print-button></print-button>',
    );
    buttonNamed(page.document, 'Augmenter la taille du texte').click();
    const change = await page.event('text-size-change');
    expect(change.detail).to.deep.equal({ scale: 1.1 });
    expect(localStorage.getItem('news-article:text-size')).to.equal('1.1');
    const print = stubPrint(page.window);
    buttonNamed(page.document, 'Imprimer la page').click();
    await waitUntil(() => print.calls === 1, 'print() is not called');
    expect(page.recorded.errors).to.deep.equal([]);
    expect(page.recorded.console).to.deep.equal([]);
  });

  it('say the new size once, in their language', async () => {
    const page = await openControls(
      '<text-size-controls></text-size-controls><print-button></print-button>',
    );
    buttonNamed(page.document, 'Augmenter la taille du texte').click();
    const controls = page.document.querySelector('text-size-controls');
    const status = controls?.shadowRoot?.querySelector('[role=status]');
    await waitUntil(() => status?.textContent, 'Nothing is announced');
    expect(status?.textContent).to.match(/^Taille du texte\s:\s110\s%$/u);
  });

  it('with for, scale another element from its own size and leave nothing at 100 %', async () => {
    const page = await openControls(
      '<p id="text" style="font-size: 20px">Text</p>' +
        '<text-size-controls for="text"></text-size-controls><print-button></print-button>',
    );
    const text = deepQuery(page.document, '#text');
    buttonNamed(page.document, 'Augmenter la taille du texte').click();
    await waitUntil(() => page.window.getComputedStyle(text).fontSize === '22px', 'not scaled');
    expect(localStorage.getItem('news-article:text-size:text')).to.equal('1.1');
    expect(localStorage.getItem('news-article:text-size')).to.equal(null);
    buttonNamed(page.document, 'Diminuer la taille du texte').click();
    await waitUntil(() => text.getAttribute('style') === 'font-size: 20px;', 'not put back');
    expect(localStorage.getItem('news-article:text-size:text')).to.equal(null);
  });
});
