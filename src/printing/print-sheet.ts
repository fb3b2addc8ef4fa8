/** The attribute that marks what is printed, and what is around it, while the page prints. */
export const PRINT_MARK = 'data-news-article-print';

/** Outweighs a page's own rules by id: `:not()` counts as what is in it. */
const HEAVY = ':not(#_#_#_#_)';

const ANCESTOR = `[${PRINT_MARK}^='ancestor']`;
const OTHER = `:not([${PRINT_MARK}])`;

/** Ways of being laid out that serve on paper too; others, such as a table's cell, become a block. */
const BLOCKS = /^(block|flow-root|flex|grid|table|list-item)$/;

/** Values by the names of properties. */
export type Declarations = Readonly<Record<string, string>>;

/** Undoes what an element does to clip, move, colour, break or delay what is in it. */
const unhindered: Declarations = {
  position: 'static',
  float: 'none',
  inset: 'auto',
  width: 'auto',
  'min-width': '0',
  'max-width': 'none',
  height: 'auto',
  'min-height': '0',
  'max-height': 'none',
  'aspect-ratio': 'auto',
  margin: '0',
  overflow: 'visible',
  clip: 'auto',
  'clip-path': 'none',
  mask: 'none',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  offset: 'none',
  perspective: 'none',
  zoom: '1',
  'will-change': 'auto',
  filter: 'none',
  'backdrop-filter': 'none',
  'mix-blend-mode': 'normal',
  '-webkit-box-reflect': 'none',
  opacity: '1',
  contain: 'none',
  container: 'none',
  'content-visibility': 'visible',
  columns: 'auto',
  page: 'auto',
  'break-before': 'auto',
  'break-after': 'auto',
  'break-inside': 'auto',
  background: 'none',
  'box-shadow': 'none',
  transition: 'none',
  animation: 'none',
};

/**
 * What surrounds the targets shows nothing of its own. Its other children leave the layout by `display`;
 * bare text can't be selected, so it is hidden by `visibility` and takes no room, having no size.
 */
export const around: Declarations = {
  ...unhindered,
  visibility: 'hidden',
  display: 'block',
  padding: '0',
  border: '0',
  outline: '0',
  'writing-mode': 'horizontal-tb',
  'text-decoration': 'none',
  'font-size': '0',
  'line-height': '0',
};

/** The largest text on paper, as a factor, whatever the reader's size on the screen is. */
const LARGEST = 1.5;

/**
 * A target is as on the screen, but for what would clip or move it, and for too large a text. Its size is in
 * pixels, as what is around it has none.
 */
export function ofTarget(target: Element): Declarations {
  const style = getComputedStyle(target);
  const { display, lineHeight } = style;
  const size = Number.parseFloat(style.fontSize);
  const lines = Number.parseFloat(lineHeight) / size;
  // Of text-size/scale-element.ts, for an element of the page's own or one around it.
  const scale = Number(style.getPropertyValue('--news-article-scale')) || 1;
  return {
    ...unhindered,
    visibility: 'visible',
    display: BLOCKS.test(display) ? display : 'block',
    padding: '0',
    color: '#000',
    'font-size': `${size * Math.min(1, LARGEST / scale)}px`,
    'line-height': lines ? String(lines) : 'normal',
  };
}

/** The custom property in which a value stands for `guardInline()`, on paper alone. */
export function guardName(property: string): string {
  return `--news-article-print-${property}`;
}

/** Page numbers, in browsers that have boxes in the margin: these inherit from the page's root, an ancestor. */
const SHEETS = `
  @page {
    size: auto !important;
    margin: 18mm 18mm 20mm !important;
    @bottom-center {
      content: counter(page) ' / ' counter(pages) !important;
      visibility: visible !important;
      color: #000 !important;
      font: 9pt sans-serif !important;
    }
  }
`;

const HIDDEN = 'display: none !important; transition: none !important;';
const OPEN =
  'display: block !important; content-visibility: visible !important; block-size: auto !important; overflow: visible !important;';

/** What is one of these, as its own root sees it and as its shadow root does. */
const either = (mark: string): string => `${mark}${HEAVY}, :host(${mark}${HEAVY})`;

const AROUND = `
  ${either(ANCESTOR)} { ${write(around)} }
  ${ANCESTOR}${HEAVY}::before, ${ANCESTOR}${HEAVY}::after, ${ANCESTOR}${HEAVY}::backdrop { ${HIDDEN} }
  ${ANCESTOR}${HEAVY}::details-content { ${OPEN} }
  ${ANCESTOR} > ${OTHER}${HEAVY}, :host(${ANCESTOR}) > ${OTHER}${HEAVY} { ${HIDDEN} }
`;

/**
 * Makes the sheet that goes with the marks: on paper, it shows the targets and nothing else. Constructed,
 * so that no content security policy refuses it. `inline` has the declarations of `style` attributes by
 * the mark of their element, which `guardInline()` has put out of force on the screen too.
 */
export function makePrintSheet(
  targets: ReadonlyMap<string, Declarations>,
  inline: ReadonlyMap<string, string>,
): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const rules = [...targets].map(([mark, declarations]) => {
    const selector = markedAs(mark);
    return `${either(selector)} { ${write(declarations)} } ${selector}${HEAVY} * { transition: none !important; }`;
  });
  const onScreen = [...inline].map(([mark, text]) => `${markedAs(mark)}${HEAVY} { ${text} }`);
  sheet.replaceSync(
    `@media print { ${AROUND} ${rules.join('')} } @media not print { ${onScreen.join('')} } ${SHEETS}`,
  );
  return sheet;
}

function markedAs(mark: string): string {
  return `[${PRINT_MARK}='${mark}']`;
}

function write(declarations: Declarations): string {
  return Object.entries(declarations)
    .map(([name, value]) => `${name}: ${value} !important; ${guardName(name)}: ${value};`)
    .join(' ');
}
