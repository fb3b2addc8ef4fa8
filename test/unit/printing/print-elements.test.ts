import { expect, fixture, html } from '@open-wc/testing';
import { printElements, printFor } from '../../../src/printing/print-elements.js';
import { PRINT_MARK, printSheet } from '../../../src/printing/print-sheet.js';
import { stubPrint } from '../../support/stub-print.js';

/** An element in a shadow tree of a page, with all that is around it. */
async function makePage() {
  const page = await fixture(
    html`<div>
      <section></section>
      <nav></nav>
    </div>`,
  );
  const host = page.firstElementChild as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  const target = document.createElement('p');
  root.append(target);
  return { page, host, root, target, sibling: page.lastElementChild ?? page };
}

const markOf = (element: Element) => element.getAttribute(PRINT_MARK);
const hasSheet = (root: DocumentOrShadowRoot) => root.adoptedStyleSheets.includes(printSheet());

/** Whether anything of printing is left on the page. */
function isMarked({ target, root }: Awaited<ReturnType<typeof makePage>>): boolean {
  const elements = [...document.querySelectorAll('*'), target];
  return elements.some(markOf) || hasSheet(document) || hasSheet(root);
}

/** Takes the place of `setTimeout` for one call, and runs what was to be run when told. */
function withFakeTimer(use: (run: () => void) => void): number[] {
  const real = ['setTimeout', 'clearTimeout'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  const timers = new Map<number, () => void>();
  const delays: number[] = [];
  Object.assign(window, {
    setTimeout: (callback: () => void, delay: number) => {
      timers.set(delays.push(delay), callback);
      return delays.length;
    },
    clearTimeout: (id: number) => timers.delete(id),
  });
  try {
    use(() => {
      for (const callback of timers.values()) callback();
    });
  } finally {
    for (const [name, descriptor] of real) {
      if (descriptor) Object.defineProperty(window, name, descriptor);
    }
  }
  return delays;
}

describe('printElements', () => {
  it('marks the elements and all around them while the page prints, and nothing afterwards', async () => {
    const page = await makePage();
    const { target, host, root, sibling } = page;
    const before = document.documentElement.outerHTML;
    const stub = stubPrint(window, () => {
      expect(markOf(target)).to.equal('target');
      for (const around of [host, page.page, document.body, document.documentElement]) {
        expect(markOf(around)).to.equal('ancestor');
      }
      expect(markOf(sibling)).to.equal(null);
      expect([document, root].map(hasSheet)).to.deep.equal([true, true]);
    });
    printElements([target]);
    expect(stub.calls).to.equal(1);
    expect(isMarked(page)).to.equal(false);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('prints several elements, one within another too', async () => {
    const page = await makePage();
    stubPrint(window, () => {
      expect([page.target, page.host, page.sibling].map(markOf)).to.deep.equal([
        'target',
        'target',
        'target',
      ]);
      expect(document.adoptedStyleSheets.filter((sheet) => sheet === printSheet())).to.have.length(
        1,
      );
    });
    printElements([page.target, page.host, page.sibling]);
    expect(isMarked(page)).to.equal(false);
  });

  it('prints the page as it is without elements', () => {
    const stub = stubPrint(window, () => {
      expect(document.querySelector(`[${PRINT_MARK}]`)).to.equal(null);
      expect(hasSheet(document)).to.equal(false);
    });
    printElements([]);
    expect(stub.calls).to.equal(1);
  });

  it('leaves the sheets of the page alone', async () => {
    const own = new CSSStyleSheet();
    const { target } = await makePage();
    document.adoptedStyleSheets = [own];
    stubPrint(window);
    printElements([target]);
    expect([...document.adoptedStyleSheets]).to.deep.equal([own]);
    document.adoptedStyleSheets = [];
  });

  it('waits for the end of printing where that comes later', async () => {
    const page = await makePage();
    const stub = stubPrint(window);
    window.print = () => dispatchEvent(new Event('beforeprint'));
    withFakeTimer((run) => {
      printElements([page.target]);
      run();
    });
    expect(isMarked(page)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(isMarked(page)).to.equal(false);
    expect(stub.calls).to.equal(0);
  });

  it('takes its marks away after a second where printing never begins', async () => {
    const page = await makePage();
    stubPrint(window);
    window.print = () => undefined;
    const delays = withFakeTimer((run) => {
      printElements([page.target]);
      expect(isMarked(page)).to.equal(true);
      run();
    });
    expect(delays).to.deep.equal([1000]);
    expect(isMarked(page)).to.equal(false);
  });

  it('takes its marks away where printing fails', async () => {
    const page = await makePage();
    stubPrint(window);
    window.print = () => {
      throw new Error('No printer');
    };
    printElements([page.target]);
    expect(isMarked(page)).to.equal(false);
  });
});

describe('printFor', () => {
  it('prints once, however often it is asked while an article loads', async () => {
    const page = await fixture(html`<div><news-article></news-article><b></b></div>`);
    const [article, button] = page.children as unknown as [Element, Element];
    Object.assign(article, { article: null, state: 'loading' });
    const stub = stubPrint(window);
    const presses = [printFor(button, ''), printFor(button, '')];
    article.dispatchEvent(new Event('article-load'));
    expect(await Promise.all(presses)).to.deep.equal([true, true]);
    expect(stub.calls).to.equal(1);
  });

  it('prints what the id names, and says whether it was found', async () => {
    const page = await fixture(
      html`<div>
        <p id="named"></p>
        <b></b>
      </div>`,
    );
    const button = page.querySelector('b') as Element;
    const stub = stubPrint(window, () => {
      expect(markOf(page.querySelector('p') as Element)).to.equal('target');
    });
    expect(await printFor(button, 'named')).to.equal(true);
    expect(stub.calls).to.equal(1);
    expect(await printFor(button, 'missing')).to.equal(false);
    expect(stub.calls).to.equal(1);
  });
});
