/** The style that an element has of its own, without white space: each property comes after a semicolon. */
export function styleOf(element: Element): string {
  return `;${(element.getAttribute('style') ?? '').toLowerCase().replace(/\s+/g, '')}`;
}
