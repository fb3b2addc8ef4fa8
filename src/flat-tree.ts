/**
 * An element and all around it as the reader sees them, nearest first: through the slot that it is shown
 * in, and the shadow roots and documents that hold all these. (The flat tree of CSS Scoping 1, §4.2.)
 */
export function withAncestors(element: Element): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = element; node;) {
    nodes.push(node);
    const { parentNode }: Node = node;
    const host: Node | null = node instanceof ShadowRoot ? node.host : parentNode;
    node = (node as Partial<Element>).assignedSlot ?? host;
  }
  return nodes;
}

/** As it is handed to code that is fetched later, which imports nothing from the entry. */
export type WithAncestors = typeof withAncestors;
