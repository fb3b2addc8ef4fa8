import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../../src/define.js';
import type { PrintButton } from '../../../../src/elements/print-button/print-button.js';
import { PRINT_MARK } from '../../../../src/printing/print-sheet.js';
import { stubPrint } from '../../../support/stub-print.js';
import { recordConsole } from '../../record-console.js';

const buttonOf = (element: Element) => {
  const button = element.shadowRoot?.querySelector('button');
  if (!button) throw new Error('No button');
  return button;
};
const targets = () => [...document.querySelectorAll(`[${PRINT_MARK}=target]`)];

/** What is marked for printing when an element's button is pressed. */
async function press(element: Element): Promise<Element[]> {
  const printed: Element[] = [];
  const stub = stubPrint(window, () => printed.push(...targets()));
  buttonOf(element).click();
  await waitUntil(() => stub.calls === 1);
  return printed;
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
        <news-article .article=${null}></news-article>
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

  it('asks before it prints, and can be kept from that', async () => {
    const element = await fixture(html`<print-button></print-button>`);
    const stub = stubPrint(window);
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
    await waitUntil(() => stub.calls > 0);
    expect(stub.calls).to.equal(1);
  });

  it('prints nothing and reports where nothing has the id that it is for', async () => {
    const { warnings } = recordConsole();
    const element = await fixture(html`<print-button for="missing-print"></print-button>`);
    const stub = stubPrint(window);
    buttonOf(element).click();
    await waitUntil(() => warnings.length > 0);
    expect(warnings[0]).to.include('<print-button for="missing-print">');
    expect(stub.calls).to.equal(0);
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
});
