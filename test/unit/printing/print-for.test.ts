import { expect, fixture, html } from '@open-wc/testing';
import { chunkTools } from '../../../src/elements/chunk-tools.js';
import { loadStrings } from '../../../src/localization/strings.js';
import { printFor } from '../../../src/printing/print-elements.js';
import { PRINT_MARK } from '../../../src/printing/print-sheet.js';
import type { ButtonForPrint, PrintTools } from '../../../src/printing/print-tools.js';
import { stopClock } from '../../support/fake-clock.js';
import { stub } from '../../support/stub.js';
import { stubPrint } from '../../support/stub-print.js';
import { isPending } from '../article/fetch/until.js';
import { articleWith, showIn } from './make-shown.js';
import { stateOf, watchListeners } from './page-state.js';

/** A page with articles that are still to come, with what else is said, and a button. */
async function makePage(state = 'loading', count = 1) {
  const page = await fixture<HTMLElement>(
    html`<div>
      <p id="named">a</p>
      <span></span>
    </div>`,
  );
  const articles = Array.from({ length: count }, () => {
    const element = page.appendChild(document.createElement('news-article'));
    return Object.assign(element, { article: null, state });
  });
  const button: ButtonForPrint = page.querySelector('span') ?? page;
  const root = button.attachShadow({ mode: 'open' });
  const inner = root.appendChild(document.createElement('div'));
  inner.className = 'root';
  inner.lang = 'fr';
  const told = () => [...root.querySelectorAll('[role=alert]')].map((each) => each.textContent);
  return { page, articles, article: articles[0] ?? page, button, root, told };
}

/** Records what is marked when something is printed. */
function recordPrints(): string[][] {
  const prints: string[][] = [];
  stubPrint(window, () => {
    const targets = [...document.querySelectorAll(`[${PRINT_MARK}^=target]`)];
    prints.push(targets.map((target) => target.id || target.localName));
  });
  return prints;
}

const press = (button: ButtonForPrint, more: Partial<PrintTools> = {}) =>
  printFor(button, { ...chunkTools, ...more });
const load = (article: Element) => article.dispatchEvent(new Event('article-load'));

describe('printFor', () => {
  for (const htmlFor of ['named', ' named\n']) {
    it(`prints what the button is for: ${JSON.stringify(htmlFor)}`, async () => {
      const { button } = await makePage();
      const prints = recordPrints();
      button.htmlFor = htmlFor;
      await press(button);
      expect(prints).to.deep.equal([['named']]);
    });
  }

  for (const htmlFor of [undefined, null, '', ' ']) {
    it(`prints the articles of the page where it is for nothing: ${String(htmlFor)}`, async () => {
      const { button } = await makePage('ready', 2);
      const prints = recordPrints();
      button.htmlFor = htmlFor;
      await press(button);
      expect(prints).to.deep.equal([['news-article', 'news-article']]);
    });
  }

  it('prints the page where there is no article', async () => {
    const { button } = await makePage('ready', 0);
    const prints = recordPrints();
    await press(button);
    expect(prints).to.deep.equal([[]]);
  });

  it('reports an id that nothing has, prints nothing and tells the reader nothing', async () => {
    const { button, root } = await makePage();
    const before = stateOf(root);
    const prints = recordPrints();
    button.htmlFor = ' missing ';
    const reported: unknown[][] = [];
    const report: PrintTools['report'] = (...facts) => {
      reported.push(facts);
      return Promise.resolve();
    };
    await press(button, { report });
    expect(reported).to.deep.equal([['mistake', 'no-target', button, 'for', 'missing']]);
    expect(prints).to.deep.equal([]);
    expect(stateOf(root)).to.deep.equal(before);
  });

  it('prints once the article is loaded, and once only, however often it is asked', async () => {
    const { button, article } = await makePage();
    const prints = recordPrints();
    const first = press(button);
    // The second press is answered, with nothing, while the first one waits.
    await press(button);
    expect(await isPending(first)).to.equal(true);
    expect(prints).to.deep.equal([]);
    load(article);
    await first;
    expect(prints).to.deep.equal([['news-article']]);
  });

  it('ends a print that has begun and of which no end came, when another button is pressed', async () => {
    const { button } = await makePage('ready');
    const { button: other } = await makePage('ready');
    button.htmlFor = other.htmlFor = 'named';
    let calls = 0;
    stub(window, 'print', () => {
      calls += 1;
      dispatchEvent(new Event('beforeprint'));
    });
    const before = document.title;
    const first = press(button);
    expect(await isPending(first)).to.equal(true);
    const second = press(other);
    await first;
    expect(await isPending(second)).to.equal(true);
    expect(calls).to.equal(2);
    dispatchEvent(new Event('afterprint'));
    await second;
    expect([document.title, document.querySelector(`[${PRINT_MARK}]`)]).to.deep.equal([
      before,
      null,
    ]);
    const third = press(button);
    expect(await isPending(third)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await third;
  });

  it('prints nothing where all that was to be printed has left the page, and leaves nothing', async () => {
    const { page, button, article, root, told } = await makePage();
    const prints = recordPrints();
    article.remove();
    const before = stateOf(root);
    page.append(article);
    const listeners = watchListeners();
    const pressed = press(button);
    article.remove();
    load(article);
    await pressed;
    expect([prints, told(), listeners()]).to.deep.equal([[], [], []]);
    expect(stateOf(root)).to.deep.equal(before);
    expect(article.hasAttribute(PRINT_MARK)).to.equal(false);
    // The next press is answered.
    await press(button);
    expect(prints).to.deep.equal([[]]);
  });

  it('prints nothing where the article leaves the page while its images load', async () => {
    const { button, article, told } = await makePage('ready');
    const image = new Image();
    image.loading = 'lazy';
    Object.defineProperty(image, 'complete', { value: false });
    let finish = (): void => undefined;
    image.decode = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    article.append(image);
    const articleBefore = article.outerHTML;
    const prints = recordPrints();
    const pressed = press(button);
    expect(await isPending(pressed)).to.equal(true);
    expect(image.loading).to.equal('eager');
    article.remove();
    finish();
    await pressed;
    expect([prints, told()]).to.deep.equal([[], []]);
    expect(article.outerHTML).to.equal(articleBefore);
  });

  it('prints what is left where only some of it has left the page', async () => {
    const { button, articles } = await makePage('loading', 2);
    const prints = recordPrints();
    const pressed = press(button);
    articles[0]?.remove();
    articles.forEach(load);
    await pressed;
    expect(prints).to.deep.equal([['news-article']]);
  });

  it('has lazy images loaded while it prints, and lazy again afterwards', async () => {
    const { page, button } = await makePage();
    const image = new Image();
    image.loading = 'lazy';
    page.querySelector('#named')?.append(image);
    button.htmlFor = 'named';
    const seen: string[] = [];
    stubPrint(window, () => seen.push(image.loading));
    await press(button);
    expect([...seen, image.loading]).to.deep.equal(['eager', 'lazy']);
  });

  for (const [name, print] of [
    [
      'print() fails',
      () => {
        throw new Error('No printer');
      },
    ],
    ['nothing comes of it', () => undefined],
  ] as const) {
    it(`tells the reader in the button’s language, until the next press: ${name}`, async () => {
      await loadStrings('fr');
      const { button, root, told } = await makePage('ready');
      const before = stateOf(root);
      const listeners = watchListeners();
      const clock = stopClock();
      const restore = stub(window, 'print', print);
      const pressed = press(button);
      expect(told()).to.deep.equal([]);
      await clock.tickAsync(1000);
      await pressed;
      expect(told()).to.have.length(1);
      expect(told()[0]).to.include('votre navigateur');
      expect(listeners()).to.deep.equal([]);
      // One sentence is enough.
      const again = press(button);
      await clock.tickAsync(1000);
      await again;
      expect(told()).to.have.length(1);
      restore();
      const prints = recordPrints();
      const toldMeanwhile = press(button);
      expect(told()).to.deep.equal([]);
      await toldMeanwhile;
      expect(prints).to.have.length(1);
      expect(stateOf(root)).to.deep.equal(before);
    });
  }

  it('tells the reader nothing after a print', async () => {
    const { button, root } = await makePage('ready');
    const before = stateOf(root);
    const prints = recordPrints();
    await press(button);
    expect(prints).to.have.length(1);
    expect(stateOf(root)).to.deep.equal(before);
  });

  it('prints too where the button has no name yet', async () => {
    const { page, button, root } = await makePage('ready', 0);
    const element = page.appendChild(document.createElement('news-article'));
    showIn(element, articleWith({ headline: 'Harbour lights' }));
    root.querySelector('.root')?.removeAttribute('lang');
    const prints = recordPrints();
    await press(button);
    expect(prints).to.deep.equal([['news-article']]);
  });
});
