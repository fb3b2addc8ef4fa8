import { executeServerCommand } from '@web/test-runner-commands';

/** One thing that a visitor or the network does. */
export type Step =
  | { goTo: string }
  | { goBack: true }
  /** Whether the browser has no network. */
  | { offline: boolean }
  /** A JavaScript expression that is waited for to be true. */
  | { until: string }
  /** A JavaScript expression whose value is wanted. */
  | { evaluate: string };

/**
 * Takes the steps in a window of its own, and answers the values that were wanted. WebKitWebDriver has
 * one window, that of the tests: a test of this kind is named `….chromium-firefox.test.ts`.
 */
export function visit(...steps: Step[]): Promise<unknown[]> {
  return executeServerCommand<unknown[], Step[]>('visit', steps);
}
