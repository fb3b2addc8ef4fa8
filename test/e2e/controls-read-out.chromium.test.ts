import { expect } from '@open-wc/testing';
import { serve } from '../support/serve.js';
import { type ReadOut, visit } from '../support/visit.js';

const controls =
  "document.querySelector('news-article').shadowRoot.querySelector('text-size-controls').shadowRoot";
const button = (index: number): string =>
  `${controls}.querySelectorAll('button')[${String(index)}]`;
const isAlive = `${controls}?.querySelectorAll('button')[1].ariaDisabled === 'true'`;

async function servePage(language: string, attributes = ''): Promise<string> {
  const json = await serve({ body: '{"headline":"Headline","articleBody":"<p>Text</p>"}' });
  const { url } = await serve({
    contentType: 'text/html',
    body:
      `<!doctype html><html lang="${language}"><title>Page</title>` +
      '<script type="module" src="/dist/news-article.js"></script>' +
      `<news-article src="${json.url}" ${attributes}></news-article>`,
  });
  return url;
}

function buttonsIn(readOut: unknown): string[] {
  return (readOut as ReadOut[])
    .filter(({ role }) => role === 'button')
    .map(({ name, isDisabled, isFocused }) =>
      [name, isDisabled && 'disabled', isFocused && 'focused'].filter(Boolean).join(', '),
    );
}

function statusIn(readOut: unknown): string[] {
  const list = readOut as ReadOut[];
  const status = list.findIndex(({ role }) => role === 'status');
  const words = list.slice(status + 1).filter(({ role }) => role === 'StaticText');
  return status < 0
    ? ['no status']
    : words.map(({ name }) => name).filter((name) => name.includes('%'));
}

describe('the controls, read out', () => {
  it('are buttons with names, of which those that do nothing now are told disabled', async () => {
    const [before] = await visit(
      { goTo: await servePage('en') },
      { until: isAlive },
      { readOut: true },
      { evaluate: 'localStorage.clear()' },
    );
    expect(buttonsIn(before)).to.deep.equal([
      'Decrease text size',
      'Reset text size, disabled',
      'Increase text size',
      'Print this page',
    ]);
    expect(statusIn(before)).to.deep.equal([]);
  });

  it('say the new size once, and keep the focus on the pressed button at the bound', async () => {
    const [, french, , bound] = await visit(
      { goTo: await servePage('fr') },
      { until: `${isAlive} && ${button(2)}.textContent.includes('Augmenter')` },
      { evaluate: `${button(2)}.focus(); ${button(2)}.click()` },
      { until: `${button(1)}.ariaDisabled === 'false'` },
      { readOut: true },
      {
        evaluate: `while (${controls}.querySelector('[role=status]').textContent.includes('300') === false) ${button(2)}.click()`,
      },
      { until: `${button(2)}.ariaDisabled === 'true'` },
      { readOut: true },
      { evaluate: 'localStorage.clear()' },
    );
    expect(statusIn(french)).to.have.length(1);
    expect(statusIn(french)[0]).to.match(/^Taille du texte\s:\s110\s%$/);
    expect(buttonsIn(french)).to.deep.equal([
      'Diminuer la taille du texte',
      'Rétablir la taille normale du texte',
      'Augmenter la taille du texte, focused',
      'Imprimer la page',
    ]);
    expect(buttonsIn(bound)[2]).to.equal('Augmenter la taille du texte, disabled, focused');
    expect(statusIn(bound)[0]).to.match(/^Taille du texte\s:\s300\s%$/);
  });

  it('are large enough for a finger on a phone, and for a pointer elsewhere', async () => {
    const smallest = `Math.min(...[${controls}, document.querySelector('news-article').shadowRoot.querySelector('print-button').shadowRoot]
      .flatMap((root) => [...root.querySelectorAll('button')])
      .flatMap((button) => { const { width, height } = button.getBoundingClientRect(); return [width, height]; }))`;
    const url = await servePage('en');
    const [withPointer] = await visit({ goTo: url }, { until: isAlive }, { evaluate: smallest });
    expect(withPointer).to.be.at.least(24);
    const [withFinger] = await visit(
      { onPhone: true },
      { goTo: url },
      { until: isAlive },
      { evaluate: smallest },
    );
    expect(withFinger).to.be.at.least(44);
  });

  it('are not there where there are none', async () => {
    const [none] = await visit(
      { goTo: await servePage('en', 'controls="none"') },
      { until: "document.querySelector('news-article').state === 'ready'" },
      { readOut: true },
    );
    expect(buttonsIn(none)).to.deep.equal([]);
    expect((none as ReadOut[]).map(({ name }) => name)).to.include('Headline');
  });
});
