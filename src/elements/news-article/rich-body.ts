import { followLinksWithin } from './in-page-links.js';
import { richBodyStyles } from './rich-body.styles.js';

let sheet: CSSStyleSheet | undefined;

/** What the style sheet lets scroll. */
const SCROLLING = 'table, p:has(math), li:has(> math), dd:has(> math)';

/** What is too wide scrolls in itself; who has no pointer has to come there by keyboard. */
const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
    else target.removeAttribute('tabindex');
  }
});

/**
 * What a text needs that is more than paragraphs, headings, lists and images: the looks of tables,
 * recordings and formulas, and links to footnotes. A chunk of its own, as few texts are such.
 * `root` is where the text will be shown; `idPrefix` what the ids in it begin with.
 */
export function enrichBody(body: Element, root: ShadowRoot, idPrefix: string): void {
  followLinksWithin(body, idPrefix);
  for (const box of body.querySelectorAll(SCROLLING)) sizes.observe(box);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(richBodyStyles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
