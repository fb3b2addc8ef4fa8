/** The ancestors of an element as they are laid out: through slots and shadow roots, nearest first. */
export function* flatAncestors(element: Element): Generator<Element> {
  for (let parent = flatParent(element); parent; parent = flatParent(parent)) yield parent;
}

function flatParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}
