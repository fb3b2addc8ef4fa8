import type { TestRunnerPlugin } from '@web/test-runner';
import { drivenPage, type Session } from './driven-page.js';
import { WebKitLauncher } from './webkit.js';

/** Presses keys in the order given, holding each until the last, in every engine. */
export function keyboardPlugin(): TestRunnerPlugin<string[]> {
  return {
    name: 'keyboard',
    async executeCommand({ command, payload, session }) {
      if (command !== 'press-keys') return undefined;
      await press(session, payload ?? []);
      return true;
    },
  };
}

async function press(session: Session, keys: string[]): Promise<void> {
  const page = drivenPage(session);
  if (page) {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
  } else if (session.browser instanceof WebKitLauncher) {
    await session.browser.sendKeys(session.id, keys);
  }
}
