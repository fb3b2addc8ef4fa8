import type { BrowserLauncher } from '@web/test-runner';
import { puppeteerBrowser } from './puppeteer-browser.js';

export function firefox(): BrowserLauncher {
  return puppeteerBrowser({
    browser: 'firefox',
    program: 'firefox-esr',
    // Emulating media needs the browser's own window, see media-in-firefox.ts.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // A print dialog that a test forgot to stub would block the run.
      'print.always_print_silent': true,
    },
  });
}
