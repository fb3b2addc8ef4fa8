import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { languagesOf, observeLanguage } from '../../../src/localization/nearest-language.js';

/** An element within a shadow root within another, and all that is around it. */
async function makeNested() {
  const outer = await fixture<HTMLElement>(html`<div lang="de"><section></section></div>`);
  const host = outer.firstElementChild as HTMLElement;
  const middle = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(middle);
  const element = document.createElement('p');
  middle.attachShadow({ mode: 'closed' }).append(element);
  return { outer, host, middle, element };
}

/** Waits until observers have been told of all that happened before. */
async function observersTold(): Promise<void> {
  const other = document.createElement('i');
  await new Promise((resolve) => {
    new MutationObserver(resolve).observe(other, { attributes: true });
    other.title = 'x';
  });
}

describe('languagesOf', () => {
  it('is the element’s own language, then those up the tree, then the browser’s', async () => {
    const outer = await fixture(html`<div lang="de"><p lang=" fr_CH "></p></div>`);
    const languages = languagesOf(outer.firstElementChild ?? outer);
    expect(languages).to.deep.equal(['fr-CH', 'de', 'en', ...navigator.languages]);
  });

  it('goes through shadow roots', async () => {
    const { element, middle } = await makeNested();
    expect(languagesOf(element)[0]).to.equal('de');
    middle.lang = 'it';
    expect(languagesOf(element).slice(0, 2)).to.deep.equal(['it', 'de']);
  });

  it('passes over what is no language', async () => {
    const { element, middle, host } = await makeNested();
    middle.lang = '';
    host.lang = 'deutsch, german';
    expect(languagesOf(element)[0]).to.equal('de');
  });

  it('is the browser’s where the element stands nowhere', () => {
    expect(languagesOf(document.createElement('p'))).to.deep.equal([...navigator.languages]);
  });
});

describe('observeLanguage', () => {
  for (const place of ['element', 'middle', 'host', 'outer'] as const) {
    it(`tells of a change at the ${place}, through shadow roots`, async () => {
      const nested = await makeNested();
      let calls = 0;
      const stop = observeLanguage(nested.element, () => (calls += 1));
      nested[place].lang = 'sv';
      await waitUntil(() => calls === 1);
      nested[place].removeAttribute('lang');
      await waitUntil(() => calls === 2);
      stop();
    });
  }

  it('tells of nothing else, and of nothing once ended', async () => {
    const { element, outer } = await makeNested();
    let calls = 0;
    const stop = observeLanguage(element, () => (calls += 1));
    outer.title = 'x';
    await observersTold();
    expect(calls).to.equal(0);
    stop();
    outer.lang = 'sv';
    await observersTold();
    expect(calls).to.equal(0);
  });

  it('serves one listener when another has ended, and begins anew when all have', async () => {
    const { element, outer } = await makeNested();
    const calls: string[] = [];
    const stopFirst = observeLanguage(element, () => calls.push('first'));
    const stopSecond = observeLanguage(element, () => calls.push('second'));
    stopFirst();
    outer.lang = 'sv';
    await waitUntil(() => calls.length > 0);
    expect(calls).to.deep.equal(['second']);
    stopSecond();
    outer.lang = 'da';
    await observersTold();
    const stopThird = observeLanguage(element, () => calls.push('third'));
    outer.lang = 'nb';
    await waitUntil(() => calls.length > 1);
    expect(calls).to.deep.equal(['second', 'third']);
    stopThird();
  });

  it('goes on telling an element that is moved and observed anew', async () => {
    const { element, outer } = await makeNested();
    let calls = 0;
    const stop = observeLanguage(element, () => (calls += 1));
    stop();
    const place = await fixture<HTMLElement>(html`<div lang="da"></div>`);
    place.append(element);
    const stopAgain = observeLanguage(element, () => (calls += 1));
    place.lang = 'nb';
    await waitUntil(() => calls === 1);
    expect(languagesOf(element)[0]).to.equal('nb');
    outer.remove();
    stopAgain();
  });
});
