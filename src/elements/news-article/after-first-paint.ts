import { laterStyles } from './later.styles.js';

export { errorView } from './views/error-view.js';

/**
 * What no first paint of an article needs, in one chunk that comes when the page is idle, or with a
 * failure: styles that move nothing, and the words of failures.
 */

let sheet: CSSStyleSheet | undefined;

/** Gives the article in `root` the styles that may come late. */
export function adoptLaterStyles(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(laterStyles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
