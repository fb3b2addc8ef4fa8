import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../../src/define.js';
import type { NewsArticle } from '../../../../src/elements/news-article/news-article.js';
import type { PrintButton } from '../../../../src/elements/print-button/print-button.js';
import { PRINT_MARK } from '../../../../src/printing/print-sheet.js';
import { stopClock } from '../../../support/fake-clock.js';
import { openPage } from '../../../support/open-page.js';
import { release, serve } from '../../../support/serve.js';
import { stub } from '../../../support/stub.js';
import { stubPrint } from '../../../support/stub-print.js';
import { type PageState, stateOf } from '../../printing/page-state.js';
import { recordConsole } from '../../record-console.js';
import {
  documentWith,
  makeGiven,
  serveArticle,
  untilIdle,
  within,
} from '../news-article/make-article.js';

const buttonOf = (element: Element) => {
  const button = element.shadowRoot?.querySelector('button');
  if (!button) throw new Error('No button');
  return button;
};
const targets = () => [...document.querySelectorAll(`[${PRINT_MARK}^=target]`)];

/** What is marked for printing when an element's button is pressed. */
async function press(element: Element): Promise<Element[]> {
  const printed: Element[] = [];
  stubPrint(window, () => printed.push(...targets()));
  const ended = oneEvent(window, 'afterprint');
  buttonOf(element).click();
  await ended;
  return printed;
}

/** Presses an element's button until that is answered, with a print, which is after all presses before. */
async function pressUntilPrinted(element: Element): Promise<void> {
  const print = stubPrint(window);
  const isPrinted = (): boolean => {
    if (print.calls === 0) buttonOf(element).click();
    return print.calls > 0;
  };
  await waitUntil(isPrinted, 'It does not print', { timeout: 10_000 });
}

/** Puts what is done in place of `print()`, and tells when it is called. */
function replacePrint(print: () => void): Promise<void> {
  return new Promise((resolve) => {
    stub(window, 'print', () => {
      resolve();
      print();
    });
  });
}

/** Settles once something waits for an image. */
function decodingOf(image: HTMLImageElement): Promise<void> {
  const decode = image.decode.bind(image);
  return new Promise((resolve) => {
    stub(image, 'decode', () => {
      resolve();
      return decode();
    });
  });
}

const toldBy = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('[role=alert]') ?? [])].map(
    (sentence) => sentence.textContent,
  );

/** The elements of a page that the test is about. */
async function makePage(src: string) {
  const page = await fixture<HTMLElement>(
    html`<div><news-article src=${src} no-store></news-article><print-button></print-button></div>`,
  );
  const article = page.querySelector<NewsArticle>('news-article');
  const element = page.querySelector<PrintButton>('print-button');
  if (!article || !element) throw new Error('No elements');
  return { article, element };
}

describe('print-button', () => {
  it('is a button with a name, in the language of the page', async () => {
    const element = await fixture<PrintButton>(html`<print-button></print-button>`);
    expect(buttonOf(element).textContent.trim()).to.equal('Print this page');
    expect(buttonOf(element).type).to.equal('button');
    element.lang = 'fr';
    await waitUntil(() => buttonOf(element).textContent.trim() === 'Imprimer la page');
  });

  it('prints the page where there is no article', async () => {
    expect(await press(await fixture(html`<print-button></print-button>`))).to.deep.equal([]);
  });

  it('prints the page’s articles, or the element that it is for', async () => {
    const page = await fixture(
      html`<div>
        <news-article .article=${documentWith()}></news-article>
        <p id="other">a</p>
        <print-button></print-button><print-button for=" other "></print-button>
      </div>`,
    );
    const [article, other, first, second] = page.children as unknown as [
      Element,
      Element,
      Element,
      Element,
    ];
    expect(await press(first)).to.deep.equal([article]);
    expect(await press(second)).to.deep.equal([other]);
    expect(targets()).to.deep.equal([]);
  });

  it('prints the article around it, and leaves the page exactly as it was', async () => {
    const article = await makeGiven({
      datePublished: '2021-11-05',
      articleBody: '<p>The <a href="https://press.example/">lamp</a> was lit.</p>',
    });
    const element = within(article, 'print-button');
    await untilIdle(article);
    const roots = [article, element].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const before = stateOf(...roots);
    const states: PageState[] = [];
    const ended = oneEvent(window, 'afterprint');
    const print = stubPrint(window, () => states.push(stateOf(...roots)));
    buttonOf(element).click();
    await ended;
    expect(print.calls).to.equal(1);
    expect(stateOf(...roots)).to.deep.equal(before);
    expect(states[0]?.title).to.equal('Harbour lights – 2021-11-05');
    for (const part of ['html', 'trees', 'sheets'] as const) {
      expect(states[0]?.[part], part).not.to.deep.equal(before[part]);
    }
  });

  it('asks before it prints, and can be kept from that', async () => {
    const element = await fixture(html`<print-button></print-button>`);
    const print = stubPrint(window);
    const asked = oneEvent(window, 'article-print');
    window.addEventListener(
      'article-print',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    buttonOf(element).click();
    const event = await asked;
    expect([event.target, event.cancelable]).to.deep.equal([element, true]);
    // Another press is answered after what the first one could have begun.
    buttonOf(element).click();
    await waitUntil(() => print.calls > 0);
    expect(print.calls).to.equal(1);
  });

  it('prints nothing and reports where nothing has the id that it is for', async () => {
    const { warnings } = recordConsole();
    const element = await fixture(html`<print-button for="missing-print"></print-button>`);
    const print = stubPrint(window);
    buttonOf(element).click();
    await waitUntil(() => warnings.length > 0);
    expect(warnings[0]).to.include('<print-button for="missing-print">');
    expect(print.calls).to.equal(0);
  });

  it('shows nothing where the browser can’t print', async () => {
    stubPrint(window);
    const print = Object.getOwnPropertyDescriptor(window, 'print');
    Reflect.deleteProperty(window, 'print');
    try {
      const element = await fixture(html`<print-button></print-button>`);
      expect(element.shadowRoot?.querySelector('button')).to.equal(null);
      expect(element.shadowRoot?.textContent.trim()).to.equal('');
    } finally {
      if (print) Object.defineProperty(window, 'print', print);
    }
  });

  it('waits for an article that is loading, and answers no press meanwhile', async () => {
    const served = await serveArticle({}, { isHeld: true });
    const { article, element } = await makePage(served.url);
    const shown: boolean[] = [];
    const print = stubPrint(window, () => shown.push(!!article.article));
    buttonOf(element).click();
    buttonOf(element).click();
    const ended = oneEvent(window, 'afterprint');
    await release(served);
    await ended;
    expect(shown).to.deep.equal([true]);
    await pressUntilPrinted(element);
    expect(print.calls).to.equal(1);
  });

  it('prints nothing where the article leaves the page while its image loads', async () => {
    const image = await serve({ isHeld: true, contentType: 'image/png', path: 'image.png' });
    const { url } = await serveArticle({ image: { url: image.url } });
    const { article, element } = await makePage(url);
    await untilIdle(article);
    const print = stubPrint(window);
    const { shadowRoot } = article;
    if (!shadowRoot) throw new Error('No shadow root');
    const before = stateOf(shadowRoot);
    const decoding = decodingOf(within(article, 'img') as HTMLImageElement);
    buttonOf(element).click();
    await decoding;
    const place = article.nextSibling;
    article.remove();
    await release(image);
    await pressUntilPrinted(element);
    expect(print.calls).to.equal(0);
    place?.before(article);
    expect(stateOf(shadowRoot)).to.deep.equal(before);
  });

  it('says beside the button that nothing was printed, until the next press', async () => {
    const element = await fixture(html`<print-button></print-button>`);
    await press(element);
    expect(toldBy(element)).to.deep.equal([]);
    const called = replacePrint(() => undefined);
    const clock = stopClock();
    buttonOf(element).click();
    await called;
    await clock.tickAsync(999);
    expect(toldBy(element)).to.deep.equal([]);
    await clock.tickAsync(1);
    expect(toldBy(element)).to.deep.equal([
      'This could not be printed. Please use the print command of your browser.',
    ]);
    clock.restore();
    await press(element);
    expect(toldBy(element)).to.deep.equal([]);
  });
});

describe('the code of print-button', () => {
  const script = '<script type="module" src="/src/define.ts"></script>';

  it('is fetched when the page has nothing else to do, without a press', async () => {
    const { window: page } = await openPage({
      html: `<!doctype html><html lang="en">${script}<print-button></print-button>`,
    });
    page.performance.setResourceTimingBufferSize(1000);
    const isFetched = () =>
      page.performance
        .getEntriesByType('resource')
        .some(({ name }) => name.includes('/printing/print-elements'));
    await waitUntil(isFetched, 'The code is not fetched');
  });

  it('is not needed to print the page as it is', async () => {
    const missing = Object.fromEntries(
      ['js', 'ts'].map((type) => [
        `/src/printing/print-elements.${type}`,
        'data:text/javascript,throw new Error("gone")',
      ]),
    );
    const map = `<script type="importmap">${JSON.stringify({ imports: missing })}</script>`;
    const { window: page, document: shown } = await openPage({
      html: `<!doctype html><html lang="en">${map}${script}<print-button></print-button>`,
    });
    const print = stubPrint(page, () => {
      expect(shown.querySelector(`[${PRINT_MARK}]`)).to.equal(null);
    });
    const element = shown.querySelector('print-button');
    await waitUntil(() => element?.shadowRoot?.querySelector('.root[lang] button'));
    element?.shadowRoot?.querySelector('button')?.click();
    await waitUntil(() => print.calls === 1, 'print() is not called');
  });
});
