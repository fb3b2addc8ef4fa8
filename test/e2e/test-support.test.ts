import { expect, waitUntil } from '@open-wc/testing';
import { canEmulateMedia, emulateMedia } from '../support/emulate-media.js';
import { press } from '../support/keyboard.js';
import { openPage } from '../support/open-page.js';
import { canPrintToPdf, printToPdf } from '../support/print-to-pdf.js';
import { resizeWindow } from '../support/resize-window.js';
import { serve } from '../support/serve.js';
import { stubPrint } from '../support/stub-print.js';

describe('the support for tests', () => {
  afterEach(() => {
    expect(document.hasFocus()).to.equal(true);
  });

  it('opens a page that records what happens in it', async () => {
    const script = `
      console.debug('hello', 1);
      console.assert(true, 'silent');
      setTimeout(() => window.dispatchEvent(new CustomEvent('article-load', { detail: 'first' })));
      throw new Error('thrown');`;
    const policy = "script-src 'self' 'nonce-known'";
    const page = await openPage({
      html: `<!doctype html><html lang="fr"><head></head><body>
        <script nonce="known">${script}</script><script>console.log('blocked')</script>`,
      headers: { 'content-security-policy': policy },
      width: 320,
      awaitEvent: 'article-load',
    });
    expect(page.window.innerWidth).to.equal(320);
    expect(page.document.documentElement.lang).to.equal('fr');
    expect(page.recorded.console).to.deep.equal([{ level: 'debug', text: 'hello 1' }]);
    expect(page.recorded.errors).to.have.length(1);
    expect(page.recorded.errors[0]?.message).to.match(/thrown/);
    await waitUntil(() => page.recorded.violations.length > 0);
    expect(page.recorded.violations[0]?.effectiveDirective).to.equal('script-src-elem');
    expect((await page.event('article-load')).detail).to.equal('first');
    const second = page.event('article-load', 2);
    page.window.dispatchEvent(new CustomEvent('article-load', { detail: 'second' }));
    expect((await second).detail).to.equal('second');
  });

  it('has closed the page of the test before', () => {
    expect(document.querySelector('iframe')).to.equal(null);
  });

  it('presses keys where the focus is, in a page too', async () => {
    const page = await openPage({
      html: '<!doctype html><button id="one">1</button><button id="two">2</button>',
    });
    page.document.querySelector<HTMLElement>('#one')?.focus();
    await press('Tab');
    expect(page.document.activeElement?.id).to.equal('two');
    expect(page.document.activeElement?.matches(':focus-visible')).to.equal(true);
    await press('Shift', 'Tab');
    expect(page.document.activeElement?.id).to.equal('one');
  });

  it('takes the place of window.print()', async () => {
    const page = await openPage({ html: '<!doctype html>' });
    const events: string[] = [];
    page.window.addEventListener('beforeprint', () => events.push('before'));
    page.window.addEventListener('afterprint', () => events.push('after'));
    const stub = stubPrint(page.window, () => events.push('printing'));
    page.window.print();
    expect(stub.calls).to.equal(1);
    expect(events).to.deep.equal(['before', 'printing', 'after']);
  });

  it('resizes the window', async () => {
    await resizeWindow(500, 400);
    expect(matchMedia('(width: 500px) and (height: 400px)').matches).to.equal(true);
  });

  it('has given the window its usual size again', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  if (canEmulateMedia) {
    it('emulates media, in a page too', async () => {
      const page = await openPage({ html: '<!doctype html>' });
      const matches = (query: string) => page.window.matchMedia(query).matches;
      await emulateMedia({ medium: 'print', reducedMotion: 'reduce' });
      expect(matches('print and (prefers-reduced-motion)')).to.equal(true);
      await emulateMedia({ colorScheme: 'dark' });
      expect(matches('screen and (prefers-color-scheme: dark)')).to.equal(true);
      await emulateMedia({ forcedColors: 'active' });
      expect(matches('(forced-colors)')).to.equal(true);
    });
  }

  if (canPrintToPdf) {
    it('prints a page to paper', async () => {
      const { url } = await serve({
        contentType: 'text/html',
        body: `<!doctype html><style>@media print { .screen { display: none } }</style>
          <p class="screen">screen</p><p>paper</p><p style="break-before: page">second</p>
          <script>setTimeout(() => { window.ready = true; }, 50);</script>`,
      });
      const evaluate = 'document.body.append("more")';
      const sheets = await printToPdf({ url, until: 'window.ready', evaluate });
      expect(sheets).to.deep.equal(['paper', 'second\n\nmore']);
    });
  }
});
