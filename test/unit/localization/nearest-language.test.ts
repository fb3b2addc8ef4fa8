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

/** Records whom a method of observers was called with, and which observer it was. */
function record(method: 'observe' | 'disconnect') {
  const { prototype } = MutationObserver;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with `this`
  const original = prototype[method] as (...values: unknown[]) => void;
  const calls: [of: unknown, by: MutationObserver][] = [];
  prototype[method] = function (this: MutationObserver, ...values: unknown[]) {
    calls.push([values[0], this]);
    original.apply(this, values);
  };
  const restore = (): void => {
    prototype[method] = original;
  };
  return { calls, restore };
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

  it('goes through slots, as what is shown does', async () => {
    const host = await fixture<HTMLElement>(
      html`<div lang="de">
        <p><i></i></p>
      </div>`,
    );
    const root = host.attachShadow({ mode: 'open' });
    const frame = document.createElement('section');
    frame.lang = 'it';
    frame.append(document.createElement('slot'));
    root.append(frame);
    const element = host.querySelector('i') ?? host;
    expect(languagesOf(element).slice(0, 2)).to.deep.equal(['it', 'de']);
    let calls = 0;
    const stop = observeLanguage(element, () => (calls += 1));
    frame.lang = 'nl';
    await waitUntil(() => calls === 1);
    host.lang = 'sv';
    await waitUntil(() => calls === 2);
    stop();
  });

  it('is not misled by a link whose address has a host', () => {
    const link = document.createElement('a');
    link.href = 'https://news.example/';
    const element = document.createElement('i');
    link.append(element);
    expect(languagesOf(element)).to.deep.equal([...navigator.languages]);
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

  it('has one observer for a tree, as long as one element needs it', async () => {
    const { element, outer, host } = await makeNested();
    const [observe, disconnect] = [record('observe'), record('disconnect')];
    try {
      const stops = [element, outer, host, element].map((of) => observeLanguage(of, () => 0));
      const observers = (root: Node) =>
        new Set(observe.calls.filter(([of]) => of === root).map(([, by]) => by)).size;
      for (const root of [document, host.shadowRoot, element.getRootNode()]) {
        expect(root && observers(root)).to.equal(1);
      }
      for (const stop of stops.slice(0, 3)) stop();
      expect(disconnect.calls).to.have.length(0);
      stops[3]?.();
      expect(disconnect.calls.length).to.be.at.least(3);
    } finally {
      observe.restore();
      disconnect.restore();
    }
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
