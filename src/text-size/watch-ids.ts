/** Who is told of changes, by the document or shadow root they are in. */
const watched = new WeakMap<Node, { listeners: Set<() => void>; observer: MutationObserver }>();

/**
 * Calls `onChange` after elements came into a document or shadow root, left it, or changed their `id`.
 * Returns the function that ends this. One observer serves all.
 */
export function watchIds(root: Node, onChange: () => void): () => void {
  const { listeners, observer } = watched.get(root) ?? watch(root);
  listeners.add(onChange);
  return () => {
    listeners.delete(onChange);
    if (listeners.size > 0) return;
    observer.disconnect();
    watched.delete(root);
  };
}

function watch(root: Node) {
  const listeners = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const onChange of [...listeners]) onChange();
  });
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['id'] });
  const watching = { listeners, observer };
  watched.set(root, watching);
  return watching;
}
