import { nameOf, shownIn } from './shown.js';

/** The blocks of an article in the order of a newspaper's page, by what selects them. */
const order = [
  '[part~=back]',
  '#headline',
  '.subheadline',
  '[part~=dateline]',
  '[part~=controls]',
  '[part~=figure]',
  '[part~=summary]',
  '[part~=body]',
  '[part~=related]',
  '[part~=translations]',
  '[part~=tags]',
  '[part~=source]',
];

/** These two may share a line. */
const besides = new Set(['[part~=controls]']);

/** Blocks that come before what should be above them; the first of each counts. */
export function disorderIn(host: HTMLElement): string[] {
  const { elements } = shownIn(host);
  const blocks = order.flatMap((selector) => {
    const block = elements.find((element) => element.matches(selector));
    return block ? [{ selector, block, box: block.getBoundingClientRect() }] : [];
  });
  const shown = blocks.filter(({ box }) => box.height > 0);
  return shown.slice(1).flatMap(({ selector, block, box }, index) => {
    const above = shown[index];
    if (!above) return [];
    const follows = block.compareDocumentPosition(above.block) & Node.DOCUMENT_POSITION_PRECEDING;
    const end = besides.has(selector) ? above.box.top : above.box.bottom;
    return follows && box.top >= end - 1
      ? []
      : [`${nameOf(block)} is not below ${nameOf(above.block)}`];
  });
}
