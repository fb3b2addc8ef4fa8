import { waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './engine.js';

export interface EmulatedMedia {
  medium?: 'print' | 'screen';
  colorScheme?: 'dark' | 'light';
  reducedMotion?: 'reduce';
  forcedColors?: 'active';
  contrast?: 'more';
}

/** WebKitWebDriver has no command for it: keep such a test behind `if (canEmulateMedia)`. */
export const canEmulateMedia = engine !== 'webkit';

let emulating = false;

/** Emulates just what is named, in this page and its frames, until the test ends. */
export async function emulateMedia(media: EmulatedMedia): Promise<void> {
  emulating = true;
  await executeServerCommand('emulate-media-of-page', media);
  // Firefox tells the page a little later.
  await waitUntil(() => isInEffect(media), 'The page did not notice the emulated media');
}

function isInEffect({
  medium,
  colorScheme,
  reducedMotion,
  forcedColors,
  contrast,
}: EmulatedMedia): boolean {
  const expected: [string, boolean][] = [
    ['print', medium === 'print'],
    ['(prefers-reduced-motion: reduce)', reducedMotion !== undefined],
    ['(forced-colors: active)', forcedColors !== undefined],
  ];
  // Forced colors bring a contrast of their own, which only the system knows.
  if (!forcedColors) expected.push(['(prefers-contrast: more)', contrast === 'more']);
  // Forced colors bring a color scheme of their own, and paper is always light in Firefox.
  if (!forcedColors && medium !== 'print')
    expected.push(['(prefers-color-scheme: dark)', colorScheme === 'dark']);
  return expected.every(([query, matches]) => matchMedia(query).matches === matches);
}

afterEach(async () => {
  if (emulating) await emulateMedia({});
  emulating = false;
});
