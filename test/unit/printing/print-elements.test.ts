import { expect, fixture, html } from '@open-wc/testing';
import { chunkTools } from '../../../src/elements/chunk-tools.js';
import { printElements } from '../../../src/printing/print-elements.js';
import { PRINT_MARK } from '../../../src/printing/print-sheet.js';
import { stopClock } from '../../support/fake-clock.js';
import { stub } from '../../support/stub.js';
import { stubPrint } from '../../support/stub-print.js';
import { articleWith, showIn } from './make-shown.js';
import { type PageState, stateOf, watchListeners } from './page-state.js';

const article = articleWith({
  headline: 'Harbour lights',
  datePublished: { raw: '2021-11', precision: 'month', wall: '2021-11' },
});

/** An article in a shadow root of a page, with other things around it. */
async function makePage() {
  const page = await fixture<HTMLElement>(
    html`<div>
      text
      <section></section>
      <nav></nav>
    </div>`,
  );
  const host = page.querySelector('section') ?? page;
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [new CSSStyleSheet()];
  const element = root.appendChild(document.createElement('news-article'));
  root.append(document.createElement('aside'));
  const shown = showIn(element, article);
  return { page, host, element, roots: [root, shown.root] };
}
type Page = Awaited<ReturnType<typeof makePage>>;

const begin = () => dispatchEvent(new Event('beforeprint'));
const end = () => dispatchEvent(new Event('afterprint'));
/** The mark; which ancestor it is doesn't matter. */
const markOf = (element: Element) =>
  element.getAttribute(PRINT_MARK)?.replace(/^ancestor \d+$/, 'ancestor') ?? null;
const print = (...elements: Element[]) =>
  printElements(elements, { language: 'en', direction: 'ltr' }, chunkTools);

/** What may come of a print, and whether the reader has seen one. */
const outcomes: Record<
  string,
  { print?: (page: Page) => void; then?: () => void; isPrinted: boolean }
> = {
  // Of a print that the reader cancels, a browser tells the same.
  'it ends while print() runs': {
    print: () => {
      begin();
      end();
    },
    isPrinted: true,
  },
  'it ends when print() has returned': { print: begin, then: end, isPrinted: true },
  'it begins and ends when print() has returned': {
    then: () => {
      begin();
      end();
    },
    isPrinted: true,
  },
  'print() fails': {
    print: () => {
      throw new Error('No printer');
    },
    isPrinted: false,
  },
  'print() fails once it has begun': {
    print: () => {
      begin();
      throw new Error('No paper');
    },
    isPrinted: true,
  },
  'nothing comes of it': { isPrinted: false },
  'the article leaves the page meanwhile': {
    print: ({ element }) => {
      begin();
      const { nextSibling, parentNode } = element;
      element.remove();
      end();
      parentNode?.insertBefore(element, nextSibling);
    },
    isPrinted: true,
  },
  'all around the article leaves the page meanwhile': {
    print: ({ page, host }) => {
      begin();
      const { nextSibling } = host;
      host.remove();
      end();
      page.insertBefore(host, nextSibling);
    },
    isPrinted: true,
  },
};

describe('printElements', () => {
  for (const [name, { print: act, then, isPrinted }] of Object.entries(outcomes)) {
    it(`leaves the page exactly as it was: ${name}`, async () => {
      const page = await makePage();
      const clock = stopClock();
      const listeners = watchListeners();
      const before = stateOf(...page.roots);
      let during: PageState | undefined;
      stub(window, 'print', () => {
        during = stateOf(...page.roots);
        act?.(page);
      });
      const printing = print(page.element);
      then?.();
      clock.tick(1000);
      expect(stateOf(...page.roots)).to.deep.equal(before);
      expect(listeners()).to.deep.equal([]);
      expect(await printing).to.equal(isPrinted);
      expect(clock.countTimers()).to.equal(0);
      for (const part of ['html', 'trees', 'sheets', 'title'] as const) {
        expect(during?.[part], part).not.to.deep.equal(before[part]);
      }
    });
  }

  it('marks the elements and all around them, dresses articles and proposes a file name', async () => {
    const { page, host, element } = await makePage();
    let title = '';
    const calls = stubPrint(window, () => {
      title = document.title;
      expect(markOf(element)).to.equal('target 0');
      for (const around of [host, page, document.body, document.documentElement]) {
        expect(markOf(around)).to.equal('ancestor');
      }
      expect(markOf(page.lastElementChild ?? page)).to.equal(null);
      expect(element.shadowRoot?.querySelector('.paper li')?.textContent).to.equal(
        'https://press.example/lamp',
      );
    });
    await print(element);
    expect(calls.calls).to.equal(1);
    expect(title).to.equal('Harbour lights – 2021-11');
  });

  it('dresses the articles in an element, and names the file after the one that is alone', async () => {
    const { page, element } = await makePage();
    const box = page.appendChild(document.createElement('div'));
    box.append(element);
    const seen: unknown[] = [];
    stubPrint(window, () => {
      seen.push(markOf(box), !!element.shadowRoot?.querySelector('.paper'), document.title);
    });
    await print(box);
    expect(seen).to.deep.equal(['target 0', true, 'Harbour lights – 2021-11']);
  });

  it('leaves the title of the page where several articles are printed', async () => {
    const [first, second] = [await makePage(), await makePage()];
    const before = document.title;
    const seen: unknown[] = [];
    stubPrint(window, () => {
      seen.push(document.title, markOf(first.element), markOf(second.element));
      for (const { element } of [first, second]) {
        seen.push(element.shadowRoot?.querySelectorAll('.paper').length);
      }
    });
    await print(first.element, second.element);
    expect(seen).to.deep.equal([before, 'target 0', 'target 1', 1, 1]);
  });

  it('prints the page as it is without elements', async () => {
    await makePage();
    const before = stateOf();
    const states: PageState[] = [];
    stubPrint(window, () => states.push(stateOf()));
    expect(await print()).to.equal(true);
    expect(states).to.deep.equal([before]);
  });

  it('is ready for the next print at once', async () => {
    const { element } = await makePage();
    const stubbed = stubPrint(window);
    await print(element);
    await print(element);
    expect(stubbed.calls).to.equal(2);
  });
});
