import type { TestRunnerPlugin } from '@web/test-runner';
import type { Step } from '../visit.js';
import { drivenPage, type Page } from './driven-page.js';
import { readOut } from './read-out.js';

/** Opens pages in a window of their own, which has a history and a network to lose. */
export function visitPlugin(): TestRunnerPlugin<Step[]> {
  return {
    name: 'visit',
    async executeCommand({ command, payload = [], session }) {
      if (command !== 'visit') return undefined;
      const testPage = drivenPage(session);
      if (!testPage) throw new Error(`The driver of ${session.browser.name} has one window`);
      const page = await testPage.browser().newPage();
      try {
        const values: unknown[] = [];
        for (const step of payload) values.push(...(await take(step, page)));
        return values;
      } finally {
        await page.close();
        await testPage.bringToFront();
      }
    },
  };
}

const phone = { width: 390, height: 800, isMobile: true, hasTouch: true };

async function take(step: Step, page: Page): Promise<unknown[]> {
  if ('goTo' in step) await page.goto(step.goTo);
  else if ('onPhone' in step) await page.setViewport(phone);
  else if ('goBack' in step) await page.evaluate('history.back()');
  else if ('offline' in step) {
    // What another test has fetched a moment ago would be had without a network.
    await page.setCacheEnabled(!step.offline);
    await page.setOfflineMode(step.offline);
  } else if ('readOut' in step) return [await readOut(page)];
  else if ('until' in step) await page.waitForFunction(step.until);
  else return [await page.evaluate(step.evaluate)];
  return [];
}
