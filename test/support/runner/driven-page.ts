import type { BrowserLauncher } from '@web/test-runner';

export interface DebuggingSession {
  send(method: string, parameters: object): Promise<unknown>;
}

/** What the commands use of Puppeteer's page, whose own types lie out of reach of this project. */
export interface Page {
  keyboard: { down(key: string): Promise<void>; up(key: string): Promise<void> };
  url(): string;
  browser(): { newPage(): Promise<Page> };
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  goto(url: string): Promise<unknown>;
  setOfflineMode(isOffline: boolean): Promise<void>;
  setViewport(size: {
    width: number;
    height: number;
    isMobile?: boolean;
    hasTouch?: boolean;
  }): Promise<void>;
  createCDPSession(): Promise<DebuggingSession>;
  setCacheEnabled(enabled: boolean): Promise<void>;
  waitForFunction(expression: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  pdf(): Promise<Uint8Array>;
}

interface PuppeteerLauncher extends BrowserLauncher {
  getPage(sessionId: string): Page;
}

export interface Session {
  id: string;
  browser: BrowserLauncher;
}

/** The page a test runs in, where Puppeteer drives the browser. */
export function drivenPage(session: Session): Page | undefined {
  return isPuppeteer(session.browser) ? session.browser.getPage(session.id) : undefined;
}

function isPuppeteer(launcher: BrowserLauncher): launcher is PuppeteerLauncher {
  return launcher.type === 'puppeteer';
}
