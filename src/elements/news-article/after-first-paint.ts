import { followRoom } from './image-sizes.js';
import { laterStyles } from './later.styles.js';
import { followLinkColor } from './page-link-color.js';

export { errorView } from './views/error-view.js';

/**
 * What no first paint of an article needs, in one chunk that comes when the page is idle, or with a
 * failure: styles that move nothing, the page's colour of links, larger images, and the words of failures.
 */

let sheet: CSSStyleSheet | undefined;

/** Gives the article in `root` what may come late. */
export function completeArticle(root: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(laterStyles);
  }
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets.push(sheet);
  followRoom(root);
  followLinkColor(root);
}
