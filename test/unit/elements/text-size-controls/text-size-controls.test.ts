import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../../src/define.js';
import type { TextSizeControls } from '../../../../src/elements/text-size-controls/text-size-controls.js';
import { articlesTextSize } from '../../../../src/text-size/text-size.js';
import { press } from '../../../support/keyboard.js';
import { recordConsole } from '../../record-console.js';
import '../clean-up.js';
import { eventOf } from '../event-of.js';

type Button = HTMLButtonElement;

/** Those for a smaller and a larger text. */
function buttonsOf(element: Element): [Button, Button] {
  const [smaller, , larger] = allButtonsOf(element);
  return [smaller, larger];
}

function allButtonsOf(element: Element): [Button, Button, Button] {
  const [smaller, normal, larger] = element.shadowRoot?.querySelectorAll('button') ?? [];
  if (!smaller || !normal || !larger) throw new Error('No buttons');
  return [smaller, normal, larger];
}

const disabled = (element: Element) => buttonsOf(element).map((button) => button.ariaDisabled);
const statusOf = (element: Element) =>
  element.shadowRoot?.querySelector('[role=status]')?.textContent.replace(/\s/g, ' ');

/** An element whose code has come. */
async function make(template: Parameters<typeof fixture>[0]): Promise<TextSizeControls> {
  const element = await fixture<TextSizeControls>(template);
  await waitUntil(() => allButtonsOf(element)[1].ariaDisabled === 'true');
  await element.updateComplete;
  return element;
}

describe('text-size-controls', () => {
  it('are three buttons with names, in the language of the page', async () => {
    const element = await make(html`<text-size-controls></text-size-controls>`);
    const names = () => allButtonsOf(element).map((button) => button.textContent.trim());
    expect(names()).to.deep.equal(['Decrease text size', 'Reset text size', 'Increase text size']);
    element.lang = 'fr';
    const isFrench = (): boolean => names()[0] === 'Diminuer la taille du texte';
    // The words are fetched.
    await waitUntil(isFrench, 'The buttons don’t speak French', { timeout: 10_000 });
    expect(names()[2]).to.equal('Augmenter la taille du texte');
  });

  it('set the reader’s size, keep it, tell it and say it', async () => {
    const element = await make(html`<text-size-controls></text-size-controls>`);
    expect(statusOf(element)).to.equal('');
    const changed = eventOf(window, 'text-size-change');
    buttonsOf(element)[1].click();
    const { detail, target } = await changed;
    expect([detail, target]).to.deep.equal([{ scale: 1.1 }, element]);
    expect(articlesTextSize.scale).to.equal(1.1);
    expect(localStorage.getItem(articlesTextSize.key)).to.equal('1.1');
    await element.updateComplete;
    expect(statusOf(element)).to.equal('Text size: 110%');
  });

  it('say nothing of a change from elsewhere', async () => {
    const element = await make(html`<text-size-controls></text-size-controls>`);
    articlesTextSize.set(2);
    await element.updateComplete;
    expect(statusOf(element)).to.equal('');
  });

  it('stop at the bounds, where a button is marked but keeps the focus', async () => {
    const element = await make(html`<text-size-controls min="100" max="110"></text-size-controls>`);
    const [, larger] = buttonsOf(element);
    expect(disabled(element)).to.deep.equal(['true', 'false']);
    larger.focus();
    larger.click();
    await element.updateComplete;
    expect(disabled(element)).to.deep.equal(['false', 'true']);
    expect(element.shadowRoot?.activeElement).to.equal(larger);
    larger.click();
    expect(articlesTextSize.scale).to.equal(1.1);
  });

  it('are pressed by the keys that press buttons', async () => {
    const element = await make(html`<text-size-controls></text-size-controls>`);
    const [smaller, normal, larger] = allButtonsOf(element);
    for (const [button, key, scale] of [
      [larger, 'Enter', 1.1],
      [larger, ' ', 1.25],
      [smaller, 'Enter', 1.1],
      [normal, ' ', 1],
    ] as const) {
      button.focus();
      await press(key);
      await waitUntil(() => articlesTextSize.scale === scale, `${key} does nothing`);
      expect(element.shadowRoot?.activeElement).to.equal(button);
    }
  });

  it('follow each other, and a change of their bounds', async () => {
    const first = await make(html`<text-size-controls></text-size-controls>`);
    const second = await make(html`<text-size-controls max="110"></text-size-controls>`);
    buttonsOf(first)[1].click();
    await second.updateComplete;
    expect(disabled(second)).to.deep.equal(['false', 'true']);
    second.max = 200;
    await second.updateComplete;
    expect(disabled(second)).to.deep.equal(['false', 'false']);
  });

  it('report bounds that they can’t use, once', async () => {
    const { warnings } = recordConsole();
    const element = await make(html`<text-size-controls max="huge"></text-size-controls>`);
    element.requestUpdate();
    await element.updateComplete;
    await waitUntil(() => warnings.length > 0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('max="huge"');
  });

  it('act on the element that they are for, from 100 %', async () => {
    const page = await fixture(html`<div><p id="scaled" style="font-size:20px">a</p></div>`);
    articlesTextSize.set(2);
    const element = await make(html`<text-size-controls for="scaled"></text-size-controls>`);
    buttonsOf(element)[1].click();
    expect(getComputedStyle(page.querySelector('p') ?? page).fontSize).to.equal('22px');
    expect(articlesTextSize.scale).to.equal(2);
    expect(localStorage.getItem('news-article:text-size:scaled')).to.equal('1.1');
    buttonsOf(element)[0].click();
    expect(page.innerHTML).to.include('style="font-size: 20px;"');
    expect(localStorage.length).to.equal(0);
  });

  it('report an id that nothing has, and do nothing', async () => {
    const { warnings } = recordConsole();
    const element = await fixture<TextSizeControls>(
      html`<text-size-controls for="missing-size"></text-size-controls>`,
    );
    await waitUntil(() => warnings.length > 0);
    expect(warnings[0]).to.include('<text-size-controls for="missing-size">');
    expect(disabled(element)).to.deep.equal(['true', 'true']);
  });

  it('keep nothing where told', async () => {
    const element = await make(html`<text-size-controls no-persist></text-size-controls>`);
    buttonsOf(element)[1].click();
    expect(articlesTextSize.scale).to.equal(1.1);
    expect(localStorage.length).to.equal(0);
  });

  it('work on after they were moved', async () => {
    const element = await make(html`<text-size-controls max="110"></text-size-controls>`);
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    articlesTextSize.set(1.1);
    await element.updateComplete;
    expect(disabled(element)).to.deep.equal(['false', 'true']);
  });
});
