import { press } from '../../support/keyboard.js';
import type { OpenedPage } from '../../support/open-page.js';
import { deepQuery } from './shadow-tree.js';

/** Buttons around the element, where the way of the focus begins and ends. */
export const between =
  '<button id="before">Before</button>{article}<button id="after">After</button>';

/** The element that has the focus, through all shadow roots. */
export function focusedIn({ document }: OpenedPage): HTMLElement {
  let focused: Element = document.activeElement ?? document.body;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused as HTMLElement;
}

/** Goes by Tab from one of the buttons around the element to the other, and looks at each stop. */
export async function tabThrough(
  page: OpenedPage,
  look: (focused: HTMLElement) => void,
): Promise<void> {
  deepQuery(page.document, '#before').focus();
  for (let stops = 0; stops < 60; stops += 1) {
    await press('Tab');
    const focused = focusedIn(page);
    if (focused.id === 'after') return;
    look(focused);
  }
  throw new Error('The focus does not leave the article');
}
