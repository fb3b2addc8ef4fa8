import { expect, waitUntil } from '@open-wc/testing';
import { serve } from '../../../support/serve.js';
import { isShown, makeLoading, textOf, within } from './make-article.js';

const held = { body: '{}', isHeld: true };

describe('an article that takes long to come', () => {
  it('has a sketch of its shape in its place after a while, and says so once', async () => {
    const { url } = await serve(held);
    const element = await makeLoading(url, 'en');
    await waitUntil(() => element.shadowRoot?.querySelector('.loading'), 'Nothing in its place');
    const sketch = within(element, '.loading');
    expect(sketch.getAttribute('role')).to.equal('status');
    // An animation, so that the wait is the browser's: nothing is seen or said before its end.
    const [animation] = sketch.getAnimations();
    expect(animation?.effect?.getTiming()).to.include({ delay: 330, duration: 0 });
    if (animation?.playState === 'running') expect(getComputedStyle(sketch).opacity).to.equal('0');
    await animation?.finished;
    await waitUntil(() => textOf(element, '.loading'), 'Nothing is said');
    expect(Number(getComputedStyle(sketch).opacity)).to.be.closeTo(0.1, 0.01);
    expect(textOf(element, '.loading')).to.equal('The article is loading.');
  });

  it('leaves the place to what the page has in the element', async () => {
    const { url } = await serve(held);
    const element = await makeLoading(url, 'en');
    await waitUntil(() => element.shadowRoot?.querySelector('.loading'), 'Nothing in its place');
    const link = document.createElement('a');
    link.append('The article');
    element.append(link);
    await waitUntil(() => !element.shadowRoot?.querySelector('.loading'), 'The sketch stays');
    expect(isShown(link)).to.equal(true);
  });
});
