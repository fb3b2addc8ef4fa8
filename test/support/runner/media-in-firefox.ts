import type { EmulatedMedia } from '../emulate-media.js';
import { evaluateInBrowserWindow } from './browser-window-of-firefox.js';
import type { Page } from './driven-page.js';

/** WebDriver has no command for this, so it goes through the browser's own window. */
export async function emulateInFirefox(page: Page, media: EmulatedMedia): Promise<void> {
  await evaluateInBrowserWindow(page, emulation(page.url(), media));
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
