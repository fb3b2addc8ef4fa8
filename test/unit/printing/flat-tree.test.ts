import { expect, fixture, html } from '@open-wc/testing';
import { flatAncestors } from '../../../src/printing/flat-tree.js';

describe('flatAncestors', () => {
  it('goes from an element to the document’s root', async () => {
    const outer = await fixture(
      html`<div>
        <p><b></b></p>
      </div>`,
    );
    const ancestors = [...flatAncestors(outer.querySelector('b') as Element)];
    expect(ancestors.slice(0, 2)).to.deep.equal([outer.firstElementChild, outer]);
    expect(ancestors.at(-1)).to.equal(document.documentElement);
  });

  it('goes through slots and shadow roots', async () => {
    const host = await fixture(html`<div><b></b></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const wrapper = document.createElement('section');
    const slot = document.createElement('slot');
    wrapper.append(slot);
    root.append(wrapper);
    const ancestors = [...flatAncestors(host.querySelector('b') as Element)];
    expect(ancestors.slice(0, 3)).to.deep.equal([slot, wrapper, host]);
  });
});
