import { isBlank, moveChildren, unwrap } from './content-model.js';
import { renamed } from './renamed.js';

/** Characters: a heading over more than two lines is a paragraph in bold. */
const MAX_HEADING = 160;

/** What no heading may hold: it was used to make all of that large. */
const STRUCTURE =
  'h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, pre, table, ' +
  'figure, figcaption, section, details, summary, hr';

/**
 * Leaves headings that head something. One that was used for its looks becomes what it is: around a
 * whole passage nothing, around a picture nothing, and a paragraph, or a cell, in bold.
 */
export function settleHeadings(root: Element): void {
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (heading.querySelector(STRUCTURE) || isBlank(heading.textContent)) {
      heading.replaceWith(renamed(heading, 'div'));
      continue;
    }
    for (const block of heading.querySelectorAll('p, div')) {
      block.before(' ');
      block.after(' ');
      unwrap(block);
    }
    const { length } = (heading.textContent || '').replace(/\s+/g, ' ');
    if (length > MAX_HEADING || heading.closest('th, td, dt, caption')) {
      const strong = root.ownerDocument.createElement('strong');
      moveChildren(heading, (child) => {
        strong.append(child);
      });
      heading.append(strong);
      heading.replaceWith(renamed(heading, 'p'));
    }
  }
}
