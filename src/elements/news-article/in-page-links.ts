/**
 * Lets the links of a text that lead to a place within it, such as a footnote, lead there. A browser
 * looks for the place in the page alone, never in a shadow tree; the page's address and history stay
 * as they are.
 * `idPrefix` is what the ids of the text begin with.
 */
export function followLinksWithin(text: Element, idPrefix: string): void {
  text.addEventListener('click', (event) => {
    const click = event as MouseEvent;
    // Such a click is for a new tab, or was answered by the page.
    const isOther = click.ctrlKey || click.metaKey || click.shiftKey || click.altKey;
    if (isOther || click.defaultPrevented) return;
    const address = (click.target as Element).closest('a')?.getAttribute('href');
    if (!address?.startsWith(`#${idPrefix}`)) return;
    click.preventDefault();
    // The ids of the text may hold any character.
    const place = text.querySelector<HTMLElement>(`#${CSS.escape(address.slice(1))}`);
    if (place) goTo(place);
  });
}

function goTo(place: HTMLElement): void {
  for (let around: Element | null | undefined = place; around;) {
    const details: HTMLDetailsElement | null = around.closest('details');
    if (details) details.open = true;
    around = details?.parentElement;
  }
  // What can have the focus already, such as a footnote's way back, keeps its place in the order.
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
}
