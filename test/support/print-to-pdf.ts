import { executeServerCommand } from '@web/test-runner-commands';
import { engine } from './engine.js';

export interface PrintOptions {
  /** Opened in a page of its own; the test's own page is printed when absent. */
  url?: string;
  /** A JavaScript expression that is waited for to be true before printing. */
  until?: string;
  /** JavaScript to run after that, such as a click. */
  evaluate?: string;
}

/** WebKitWebDriver cannot print: keep such a test behind `if (canPrintToPdf)`. */
export const canPrintToPdf = engine !== 'webkit';

/** Prints a page to paper and gives the text of each sheet. One at a time: only the page in front draws. */
export function printToPdf(options: PrintOptions): Promise<string[]> {
  return executeServerCommand('print-to-pdf', options);
}
