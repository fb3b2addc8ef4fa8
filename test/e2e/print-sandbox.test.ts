import { expect } from '@open-wc/testing';
import { otherOrigin, serve } from '../support/serve.js';
import { frenchArticle } from './support/article-page.js';

/** Presses the button once the article is there, and tells what the reader is told, and what is left. */
const visitor = `
  addEventListener('article-load', async ({ target }) => {
    const button = target.shadowRoot.querySelector('print-button');
    await button.updateComplete;
    const marked = () => document.querySelectorAll('[data-news-article-print]').length;
    const before = document.documentElement.outerHTML;
    button.shadowRoot.querySelector('button').click();
    const observer = new MutationObserver(() => {
      const sentence = button.shadowRoot.querySelector('[role=alert]')?.textContent;
      if (!sentence) return;
      parent.postMessage({ sentence, marked: marked(), isSame: document.documentElement.outerHTML === before }, '*');
    });
    observer.observe(button.shadowRoot, { subtree: true, childList: true });
  });`;

describe('the print button in a sandbox that ignores print()', () => {
  it('says that nothing was printed, and leaves nothing behind', async () => {
    const json = await (await fetch(frenchArticle)).text();
    const { url } = await serve({
      contentType: 'text/html; charset=utf-8',
      body:
        `<!doctype html><html lang="en"><script>${visitor}</script>` +
        `<news-article><script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script></news-article>` +
        // The frame is of no origin, so that the script is of another in any case.
        `<script type="module" src="${await otherOrigin()}/dist/news-article.js"></script>`,
    });
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = url;
    const told = new Promise<MessageEvent>((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    document.body.append(frame);
    expect((await told).data).to.deep.equal({
      sentence: 'This could not be printed. Please use the print command of your browser.',
      marked: 0,
      isSame: true,
    });
    frame.remove();
  });
});
