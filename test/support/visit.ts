import { executeServerCommand } from '@web/test-runner-commands';

/** One thing that a visitor or the network does. */
export type Step =
  | { goTo: string }
  | { goBack: true }
  /** Whether the browser has no network. */
  | { offline: boolean }
  /** The pages that follow are seen on a phone, by touch. Chromium alone can. */
  | { onPhone: true }
  /** A JavaScript expression that is waited for to be true. */
  | { until: string }
  /** A JavaScript expression whose value is wanted. */
  | { evaluate: string }
  /** What a screen reader finds is wanted: see `ReadOut`. Chromium alone tells. */
  | { readOut: true };

/** An element as assistive technology has it, in the order of the page. */
export interface ReadOut {
  role: string;
  name: string;
  isDisabled: boolean;
  isFocused: boolean;
}

/**
 * Takes the steps in a window of its own, and answers the values that were wanted. WebKitWebDriver has
 * one window, that of the tests: a test of this kind is named `….chromium-firefox.test.ts`.
 */
export function visit(...steps: Step[]): Promise<unknown[]> {
  return executeServerCommand<unknown[], Step[]>('visit', steps);
}
