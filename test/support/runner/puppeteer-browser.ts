import type { ChildProcess } from 'node:child_process';
import type { BrowserLauncher } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { executable } from './executables.js';
import { endAtExit } from './helper-process.js';

export interface BrowserSettings {
  browser: 'chrome' | 'firefox';
  program: string;
  args: string[];
  extraPrefsFirefox?: Record<string, unknown>;
}

/** The parts of Puppeteer's browser used here. */
interface Browser {
  process(): ChildProcess | null;
  newPage(): Promise<FocusablePage>;
}

interface FocusablePage {
  emulateFocusedPage(enabled: boolean): Promise<void>;
}

export function puppeteerBrowser({ program, ...settings }: BrowserSettings): BrowserLauncher {
  return puppeteerLauncher({
    launchOptions: { executablePath: executable(program), ...settings },
    createPage: async ({ browser }: { browser: Browser }) => {
      // Puppeteer ends just one of two browsers when the run is broken off.
      const browserProcess = browser.process();
      if (browserProcess) endAtExit(browserProcess);
      const page = await browser.newPage();
      // Firefox regards every page as focused when it is driven.
      if (settings.browser === 'chrome') await page.emulateFocusedPage(true);
      return page;
    },
  });
}
