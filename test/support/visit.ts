import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './engine.js';

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

/** WebKitWebDriver has one window, that of the tests: keep such a test behind `if (canVisit)`. */
export const canVisit = engine !== 'webkit';

/** Takes the steps in a window of its own, and answers the values that were wanted. */
export function visit(...steps: Step[]): Promise<unknown[]> {
  return executeServerCommand<unknown[], Step[]>('visit', steps);
}
