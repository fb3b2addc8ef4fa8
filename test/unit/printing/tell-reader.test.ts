import { expect, fixture, html } from '@open-wc/testing';
import { chunkTools } from '../../../src/elements/chunk-tools.js';
import { loadStrings } from '../../../src/localization/strings.js';
import { tell, untell, voiceOf } from '../../../src/printing/tell-reader.js';

const english = 'This could not be printed. Please use the print command of your browser.';

/** What has a shadow tree as a print button has. */
async function makeButton(lang?: string) {
  const button = await fixture<HTMLElement>(html`<div></div>`);
  const root = button.attachShadow({ mode: 'open' });
  const inner = root.appendChild(document.createElement('div'));
  inner.className = 'root';
  if (lang) inner.lang = lang;
  inner.append(document.createElement('button'));
  const sentences = () => [...root.querySelectorAll('[role=alert]')];
  return { button, root, inner, sentences };
}

const inEnglish = { language: 'en', direction: 'ltr' };

describe('voiceOf', () => {
  it('is the language in which the button has its name, with its direction', async () => {
    const { button, inner } = await makeButton('ar');
    inner.dir = 'rtl';
    expect(voiceOf(button)).to.deep.equal({ language: 'ar', direction: 'rtl' });
  });

  it('is English for a button that has no name yet, or no shadow tree', async () => {
    expect(voiceOf(document.createElement('b'))).to.deep.equal(inEnglish);
    const { button } = await makeButton();
    expect(voiceOf(button)).to.deep.equal(inEnglish);
  });
});

describe('tell', () => {
  it('says in one sentence, which a screen reader says too, that nothing was printed', async () => {
    const { button, inner, sentences } = await makeButton('en');
    tell(button, inEnglish, chunkTools);
    expect(sentences()).to.have.length(1);
    const [sentence] = sentences();
    expect(sentence?.textContent).to.equal(english);
    expect(sentence?.getAttribute('lang')).to.equal('en');
    expect(sentence?.previousElementSibling).to.equal(inner.querySelector('button'));
    expect(sentence?.getClientRects()).not.to.have.length(0);
  });

  it('says it in the button’s language, whatever was spoken last', async () => {
    await loadStrings('fr');
    chunkTools.renderIn('en');
    const { button, sentences } = await makeButton('fr');
    tell(button, voiceOf(button), chunkTools);
    expect(sentences()[0]?.textContent).to.include('votre navigateur');
    expect(sentences()[0]?.getAttribute('lang')).to.equal('fr');
  });

  it('says nothing where there is no place for it', async () => {
    const button = await fixture(html`<b></b>`);
    const before = document.documentElement.outerHTML;
    tell(button, inEnglish, chunkTools);
    expect(document.documentElement.outerHTML).to.equal(before);
  });
});

describe('untell', () => {
  it('takes the sentence away, and nothing else', async () => {
    const { button, root, sentences } = await makeButton('en');
    const before = root.innerHTML;
    tell(button, inEnglish, chunkTools);
    expect(sentences()).to.have.length(1);
    untell(button);
    expect(root.innerHTML).to.equal(before);
    untell(button);
    expect(root.innerHTML).to.equal(before);
  });
});
