import { expect, waitUntil } from '@open-wc/testing';
import { makeReady, serveArticle, within } from './make-article.js';
import { html } from 'lit';

/** Listeners on the window and the document that were added and not removed since the call. */
function countListeners(): () => number {
  let count = 0;
  for (const target of [window, document]) {
    const add = target.addEventListener.bind(target) as Window['addEventListener'];
    const remove = target.removeEventListener.bind(target) as Window['removeEventListener'];
    Object.assign(target, {
      addEventListener: (...args: Parameters<typeof add>) => {
        count += 1;
        const [, , options] = args;
        // A signal can remove a listener as well.
        if (typeof options === 'object') {
          options.signal?.addEventListener('abort', () => {
            count -= 1;
          });
        }
        add(...args);
      },
      removeEventListener: (...args: Parameters<typeof remove>) => {
        count -= 1;
        remove(...args);
      },
    });
    undo.push(() => Object.assign(target, { addEventListener: add, removeEventListener: remove }));
  }
  return () => count;
}

const undo: (() => void)[] = [];

afterEach(() => {
  for (const restore of undo.splice(0)) restore();
});

describe('news-article that was removed', () => {
  it('leaves no listener on the page', async () => {
    const { url } = await serveArticle();
    const listeners = countListeners();
    const element = document.createElement('news-article');
    const loaded = new Promise((resolve) => {
      element.addEventListener('article-load', resolve);
    });
    element.src = url;
    document.body.append(element);
    await loaded;
    const buttons = within(element, 'text-size-controls').shadowRoot;
    // At 100 % there is nothing to reset: that is known once the code is there.
    await waitUntil(() => buttons?.querySelector('[aria-disabled=true]'), 'the code never comes');
    expect(listeners()).to.be.greaterThan(0);
    element.remove();
    expect(listeners()).to.equal(0);
  });

  it('renders nothing and asks for nothing while it is away', async () => {
    const element = await makeReady(
      html`<news-article .article=${{ headline: 'a', articleBody: 'b' }}></news-article>`,
    );
    element.remove();
    element.headingLevel = 4;
    element.src = '/never-asked.json';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('h4')).to.equal(null);
    expect(element.state).to.equal('ready');
  });
});
