import { followLinksWithin } from './in-page-links.js';
import { richBodyStyles } from './rich-body.styles.js';

let sheet: CSSStyleSheet | undefined;

/**
 * What a text needs that is more than paragraphs, headings, lists and images: the looks of tables,
 * recordings and formulas, and links to footnotes. A chunk of its own, as few texts are such.
 * `root` is where the text will be shown; `idPrefix` what the ids in it begin with.
 */
export function enrichBody(body: Element, root: ShadowRoot, idPrefix: string): void {
  followLinksWithin(body, idPrefix);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(richBodyStyles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
