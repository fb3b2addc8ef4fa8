/** An element and all in it, through the shadow roots that can be looked into, in the order of the page. */
export function elementsWithin(element: Element): Element[] {
  const children = [...(element.shadowRoot?.children ?? []), ...element.children];
  return [element, ...children.flatMap(elementsWithin)];
}
