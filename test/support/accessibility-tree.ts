import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { OpenedPage } from './open-page.js';

/**
 * What the engine tells assistive technology of a page: a line a node, in the order of reading. In
 * Chromium and Firefox of the page as it is opened, in WebKit of one at the same address in another
 * window: what is to happen in it, its own scripts have to do.
 */
export function accessibilityTree({ url }: Pick<OpenedPage, 'url'>): Promise<string[]> {
  return executeServerCommand<string[], string>('accessibility-tree', url);
}

/** Engines make their trees a little later than the page: waits for the one that is expected. */
export async function expectTree(
  page: Pick<OpenedPage, 'url'>,
  expected: readonly string[],
  mask = (line: string) => line,
): Promise<void> {
  const read = async () => (await accessibilityTree(page)).map(mask).join('\n');
  const isReached = async () => (await read()) === expected.join('\n');
  // What it is instead is told below.
  await waitUntil(isReached, '', { timeout: 15_000 }).catch(() => undefined);
  expect(await read()).to.equal(expected.join('\n'));
}
