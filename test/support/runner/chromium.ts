import type { BrowserLauncher } from '@web/test-runner';
import { puppeteerBrowser } from './puppeteer-browser.js';

const switches = [
  // Containers run the tests as root, where the sandbox cannot start.
  '--no-sandbox',
  '--disable-dev-shm-usage',
  // No host but this machine: a test that reaches out fails alike on every machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

export function chromium(): BrowserLauncher {
  return puppeteerBrowser({ browser: 'chrome', program: 'chromium', args: switches });
}
