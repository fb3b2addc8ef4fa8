import type { TestRunnerPlugin } from '@web/test-runner';
import { treeInChromium } from './accessibility-in-chromium.js';
import { treeInFirefox } from './accessibility-in-firefox.js';
import { WebKitReader } from './accessibility-in-webkit.js';
import { linesOf, type Accessible } from './accessible.js';
import { drivenPage, type Session } from './driven-page.js';

/** Reads out what each engine tells assistive technology of the frame with an address. */
export function accessibilityPlugin(): TestRunnerPlugin<string> {
  const webkit = new WebKitReader();
  const treeOf = (session: Session, url: string): Promise<Accessible[]> => {
    const page = drivenPage(session);
    if (!page) return webkit.treeOf(url);
    return session.browser.name === 'Firefox'
      ? treeInFirefox(page, url)
      : treeInChromium(page, url);
  };
  return {
    name: 'accessibility',
    async executeCommand({ command, payload: url, session }) {
      if (command !== 'accessibility-tree' || url === undefined) return undefined;
      return linesOf(await treeOf(session, url));
    },
    serverStop: () => webkit.end(),
  };
}
