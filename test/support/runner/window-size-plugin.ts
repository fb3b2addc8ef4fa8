import type { TestRunnerPlugin } from '@web/test-runner';
import { drivenPage } from './driven-page.js';
import { WebKitLauncher } from './webkit.js';

interface Size {
  width: number;
  height: number;
}

export function windowSizePlugin(): TestRunnerPlugin<Size> {
  return {
    name: 'window-size',
    async executeCommand({ command, payload, session }) {
      if (command !== 'resize-window' || payload === undefined) return undefined;
      await drivenPage(session)?.setViewport(payload);
      if (session.browser instanceof WebKitLauncher) await session.browser.resize(payload);
      return true;
    },
  };
}
