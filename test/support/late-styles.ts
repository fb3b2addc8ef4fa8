/** Whether the article of an element has the styles that come when the page is idle. */
export function hasLateStyles(element: Element | null): boolean {
  const sheets = element?.shadowRoot?.adoptedStyleSheets ?? [];
  return sheets.some(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => cssText.includes('--_link')),
  );
}
