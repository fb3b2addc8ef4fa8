import type { TestRunnerPlugin } from '@web/test-runner';
import type { EmulatedMedia } from '../emulate-media.js';
import { drivenPage, type DebuggingSession, type Page } from './driven-page.js';
import { emulateInFirefox } from './media-in-firefox.js';

// What is emulated lasts as long as the session that asked for it.
const sessions = new WeakMap<Page, DebuggingSession>();

export function mediaPlugin(): TestRunnerPlugin<EmulatedMedia> {
  return {
    name: 'media',
    async executeCommand({ command, payload = {}, session }) {
      if (command !== 'emulate-media-of-page') return undefined;
      const page = drivenPage(session);
      if (!page) throw new Error(`The driver of ${session.browser.name} cannot emulate media`);
      await (session.browser.name === 'Firefox'
        ? emulateInFirefox(page, payload)
        : emulateInChromium(page, payload));
      return true;
    },
  };
}

export async function emulateInChromium(page: Page, media: EmulatedMedia): Promise<void> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: media.medium ?? '',
    features: [
      { name: 'prefers-color-scheme', value: media.colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: media.reducedMotion ?? '' },
      { name: 'forced-colors', value: media.forcedColors ?? '' },
      { name: 'prefers-contrast', value: media.contrast ?? '' },
    ],
  });
}
