import { readLanguage } from '../article/fields/language.js';
import { withAncestors } from '../flat-tree.js';

/**
 * The languages that apply to an element, nearest first: each `lang` up the tree, through slots and
 * shadow roots, then the browser's own. `xml:lang` and `<meta>` don't count.
 */
export function languagesOf(element: Element): string[] {
  const above = withAncestors(element).map((node) =>
    readLanguage((node as Partial<Element>).getAttribute?.('lang')),
  );
  return [...above, ...navigator.languages].filter((language) => language !== undefined);
}

/** Documents and shadow roots, with what is to be told of changes, by one observer for all elements. */
const observed = new WeakMap<Node, Set<() => void> & { observer: MutationObserver }>();

/**
 * Calls `onChange` whenever a `lang` attribute changes in the trees that an element stands in, or a
 * `slot`. Returns the function that ends this; an element that stands elsewhere has to be observed anew.
 */
export function observeLanguage(element: Element, onChange: () => void): () => void {
  const roots = withAncestors(element).filter((node) => !node.parentNode);
  for (const root of roots) (observed.get(root) ?? observe(root)).add(onChange);
  return () => {
    for (const root of roots) {
      const listeners = observed.get(root);
      // With the last element the observer goes, and the next one begins anew.
      if (listeners?.delete(onChange) && listeners.size === 0) {
        listeners.observer.disconnect();
        observed.delete(root);
      }
    }
  };
}

function observe(root: Node) {
  const observer = new MutationObserver(() => {
    for (const listener of [...listeners]) listener();
  });
  const listeners = Object.assign(new Set<() => void>(), { observer });
  observer.observe(root, { subtree: true, attributeFilter: ['lang', 'slot'] });
  observed.set(root, listeners);
  return listeners;
}
