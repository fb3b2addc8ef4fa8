import { readLanguage } from '../article/fields/language.js';

/** The element, all above it, and the documents and shadow roots they stand in, nearest first. */
function withAncestors(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = element; node;) {
    nodes.push(node);
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return nodes;
}

/**
 * The languages that apply to an element, nearest first: each `lang` up the tree, through shadow
 * roots, then the browser's own. `xml:lang` and `<meta>` don't count.
 */
export function languagesOf(element: Element): string[] {
  const above = withAncestors(element).map((node) =>
    node instanceof Element ? readLanguage(node.getAttribute('lang')) : undefined,
  );
  return [...above, ...navigator.languages].filter((language) => language !== undefined);
}

/** What is to be told of changes in a document or shadow root, by one observer for all elements. */
const listeners = new WeakMap<Node, Set<() => void>>();

/**
 * Calls `onChange` whenever a `lang` attribute changes in the trees that an element stands in.
 * Returns the function that ends this; an element that is moved has to be observed anew.
 */
export function observeLanguage(element: Element, onChange: () => void): () => void {
  const sets = withAncestors(element)
    .filter((node) => !node.parentNode)
    .map((root) => listeners.get(root) ?? observe(root));
  for (const set of sets) set.add(onChange);
  return () => {
    for (const set of sets) set.delete(onChange);
  };
}

function observe(root: Node): Set<() => void> {
  const set = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const listener of [...set]) listener();
    // With the last element gone, the next one begins anew.
    if (set.size > 0) return;
    observer.disconnect();
    listeners.delete(root);
  });
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  listeners.set(root, set);
  return set;
}
