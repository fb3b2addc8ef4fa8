import { executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';

const usual = { width: 800, height: 600 };

let resized = false;

/**
 * Gives the test's own page another size until the test ends. WebKit's window cannot be narrower
 * than about 450 pixels; the frame of `openPage` can be of any size.
 */
export async function resizeWindow(width: number, height: number): Promise<void> {
  resized = true;
  await executeServerCommand('resize-window', { width, height });
  await waitUntil(
    () => innerWidth === width && innerHeight === height,
    `The window did not become ${String(width)} by ${String(height)}`,
  );
}

afterEach(async () => {
  if (resized) await resizeWindow(usual.width, usual.height);
  resized = false;
});
