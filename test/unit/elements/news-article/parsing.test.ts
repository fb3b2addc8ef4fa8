import { expect, oneEvent } from '@open-wc/testing';
import { openPage } from '../../../support/open-page.js';
import { documentWith, textOf } from './make-article.js';

/** Goes on with a page, as a slow server does. */
function write(document: Document, html: string): void {
  // Nothing else has the parser wait for more.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.write(html);
}

describe('news-article that is still being parsed', () => {
  it('waits for the script inside of it', async () => {
    const page = await openPage({ html: '<!doctype html>' });
    const { document, window } = page;
    document.open();
    write(
      document,
      '<!doctype html><html lang="en"><script type="module" src="/src/define.ts"></script><p>a</p>',
    );
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/src/define.ts';
    document.head.append(script);
    await window.customElements.whenDefined('news-article');
    write(document, '<news-article>');
    const element = document.querySelector('news-article');
    if (!element) throw new Error('No element');
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    write(
      document,
      `<script type="application/json">${JSON.stringify(documentWith())}</script></news-article>`,
    );
    document.close();
    await oneEvent(element, 'article-load');
    expect(textOf(element, '[part=headline]')).to.equal('Harbour lights');
  });
});
