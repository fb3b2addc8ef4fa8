import type { Page } from './driven-page.js';

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Contexts {
  contexts: { context: string }[];
}

type Answer =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** Evaluates in the browser's own window, for what WebDriver has no command; the value is a string. */
export async function evaluateInBrowserWindow(page: Page, expression: string): Promise<string> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const browserWindow = (tree.result as Contexts).contexts[0];
  if (!browserWindow) throw new Error('Firefox shows no window');
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: browserWindow.context },
    awaitPromise: true,
  });
  const outcome = answer.result as Answer;
  if (outcome.type === 'exception') {
    throw new Error(`Firefox refused: ${outcome.exceptionDetails.text}`);
  }
  return String(outcome.result.value);
}
