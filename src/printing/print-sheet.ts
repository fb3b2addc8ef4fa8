/** The attribute that marks what is printed, and what is around it, while the page prints. */
export const PRINT_MARK = 'data-news-article-print';

/** Outweighs a page's own rules by id: `:is()` counts as the heaviest of its list. */
const heavy = (selector: string): string => `:is(${selector}, #_#_#_#_)`;

const target = heavy(`[${PRINT_MARK}='target']`);
const ancestor = heavy(`[${PRINT_MARK}='ancestor']`);

/**
 * On paper, shows the targets and nothing else. Siblings leave the layout by `display`; bare text
 * beside a target can't be selected, so it is hidden by `visibility` of the ancestors. What an
 * ancestor does to clip, move or colour its content is undone.
 */
const PRINT_RULES = `@media print {
  ${ancestor} {
    visibility: hidden !important;
    display: block !important;
    position: static !important;
    float: none !important;
    inset: auto !important;
    width: auto !important;
    height: auto !important;
    min-width: 0 !important;
    max-width: none !important;
    min-height: 0 !important;
    max-height: none !important;
    margin: 0 !important;
    padding: 0 !important;
    border: 0 !important;
    overflow: visible !important;
    clip-path: none !important;
    mask: none !important;
    transform: none !important;
    translate: none !important;
    rotate: none !important;
    scale: none !important;
    zoom: 1 !important;
    perspective: none !important;
    filter: none !important;
    opacity: 1 !important;
    contain: none !important;
    content-visibility: visible !important;
    columns: auto !important;
    background: none !important;
    box-shadow: none !important;
    font-size: inherit;
  }
  ${ancestor}::before, ${ancestor}::after { content: none !important; }
  ${ancestor} > :not([${PRINT_MARK}]) { display: none !important; }
  ${target} {
    visibility: visible !important;
    display: block !important;
    position: static !important;
    float: none !important;
    width: auto !important;
    max-width: none !important;
    height: auto !important;
    max-height: none !important;
    margin: 0 !important;
    overflow: visible !important;
  }
}`;

let sheet: CSSStyleSheet | undefined;

/** The sheet that goes with the mark. Constructed, so that no content security policy refuses it. */
export function printSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(PRINT_RULES);
  }
  return sheet;
}
