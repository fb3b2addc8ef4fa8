/**
 * Adds all elements within one to those that are known to stand in one of its kind; whether they were
 * unknown. To be asked of the outer first: then of elements in one another, only the outermost costs
 * time. Asked of the first child, since an element that got another name is another.
 */
export function addContent(known: WeakSet<Element>, element: Element): boolean {
  const first = element.firstElementChild;
  if (first && known.has(first)) return false;
  for (const inner of element.querySelectorAll('*')) known.add(inner);
  return true;
}
