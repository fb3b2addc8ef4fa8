import type { EmulatedMedia } from '../emulate-media.js';
import type { Page } from './driven-page.js';

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Contexts {
  contexts: { context: string }[];
}

/** WebDriver has no command for this, so it goes through the browser's own window. */
export async function emulateInFirefox(page: Page, media: EmulatedMedia): Promise<void> {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const browserWindow = (tree.result as Contexts).contexts[0];
  if (!browserWindow) throw new Error('Firefox shows no window');
  const answer = await connection.send('script.evaluate', {
    expression: emulation(page.url(), media),
    target: { context: browserWindow.context },
    awaitPromise: false,
  });
  const { type } = answer.result as { type: string };
  if (type !== 'success') throw new Error(`Firefox refused: ${JSON.stringify(answer.result)}`);
}

function emulation(url: string, media: EmulatedMedia): string {
  const reducedMotion = media.reducedMotion === 'reduce' ? 1 : 0;
  // A theme of high contrast, of which the page's colours are kept: that is what Firefox asks for.
  const contrast = media.contrast === 'more' ? 1 : 0;
  return `{
    const tab = gBrowser.tabs.find(
      ({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(url)},
    );
    const context = tab.linkedBrowser.browsingContext;
    context.mediumOverride = ${JSON.stringify(media.medium ?? '')};
    context.prefersColorSchemeOverride = ${JSON.stringify(media.colorScheme ?? 'none')};
    context.forcedColorsOverride = ${JSON.stringify(media.forcedColors ?? 'none')};
    Services.prefs.setIntPref('ui.prefersReducedMotion', ${String(reducedMotion)});
    Services.prefs.setIntPref('ui.useAccessibilityTheme', ${String(contrast)});
    Services.prefs.setIntPref('browser.display.document_color_use', ${String(contrast)});
  }`;
}
