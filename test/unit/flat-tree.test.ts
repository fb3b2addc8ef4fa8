import { expect, fixture, html } from '@open-wc/testing';
import { withAncestors } from '../../src/flat-tree.js';

describe('withAncestors', () => {
  it('goes from an element, which is the first, to the document', async () => {
    const outer = await fixture<HTMLElement>(
      html`<div>
        <p><b></b></p>
      </div>`,
    );
    const inner = outer.querySelector('b') ?? outer;
    const nodes = withAncestors(inner);
    expect(nodes.slice(0, 3)).to.have.ordered.members([inner, outer.firstElementChild, outer]);
    expect(nodes.slice(-3)).to.have.ordered.members([
      document.body,
      document.documentElement,
      document,
    ]);
  });

  it('goes through the slot in which an element is shown, and the shadow root around that', async () => {
    const host = await fixture<HTMLElement>(html`<div><b></b></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const wrapper = root.appendChild(document.createElement('section'));
    const slot = wrapper.appendChild(document.createElement('slot'));
    const nodes = withAncestors(host.querySelector('b') ?? host);
    expect(nodes.slice(1, 5)).to.have.ordered.members([slot, wrapper, root, host]);
  });

  it('goes from slot to slot where a tree hands an element on to another', async () => {
    const outer = await fixture<HTMLElement>(html`<div><b></b></div>`);
    const outerRoot = outer.attachShadow({ mode: 'open' });
    const inner = outerRoot.appendChild(document.createElement('div'));
    const outerSlot = inner.appendChild(document.createElement('slot'));
    const innerRoot = inner.attachShadow({ mode: 'open' });
    const innerSlot = innerRoot.appendChild(document.createElement('slot'));
    const nodes = withAncestors(outer.querySelector('b') ?? outer);
    expect(nodes.slice(1, 7)).to.have.ordered.members([
      outerSlot,
      innerSlot,
      innerRoot,
      inner,
      outerRoot,
      outer,
    ]);
  });

  it('goes out of a closed shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'closed' });
    const inner = root.appendChild(document.createElement('b'));
    expect(withAncestors(inner).slice(0, 3)).to.have.ordered.members([inner, root, host]);
  });

  it('ends with what an element outside of any page is in', () => {
    const outer = document.createElement('div');
    const inner = outer.appendChild(document.createElement('b'));
    expect(withAncestors(inner)).to.have.ordered.members([inner, outer]);
  });
});
