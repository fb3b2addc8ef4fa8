import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { serve } from '../../../support/serve.js';
import { recordConsole } from '../../record-console.js';
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

  it('is told where children stand in its place too, once and out of sight', async () => {
    const { url } = await serve(held);
    const element = await makeLoading(url, 'en');
    const link = document.createElement('a');
    link.append('The article');
    element.append(link);
    await waitUntil(() => textOf(element, '[role=status]'), 'Nothing is said');
    const status = within(element, '[role=status]');
    expect(textOf(element, '[role=status]')).to.equal('The article is loading.');
    expect(status.offsetHeight).to.equal(1);
  });

  it('is told after a failure too, whose sentence stays where it is', async () => {
    recordConsole();
    const { url } = await serve({ status: 404, then: [held] });
    const element = await makeLoading(url, 'en');
    await oneEvent(element, 'article-error');
    const height = element.offsetHeight;
    within(element, '[part=error] button').click();
    await waitUntil(() => textOf(element, '[role=status]'), 'Nothing is said');
    expect(within(element, '[role=status]').offsetHeight).to.equal(1);
    expect(element.offsetHeight).to.equal(height);
  });
});
