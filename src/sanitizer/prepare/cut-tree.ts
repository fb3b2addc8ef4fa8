import { MAX_ELEMENTS } from './cut-html.js';
import { unwrap } from './content-model.js';
import type { Removals } from './removals.js';

/** How many elements may stand in one another: the browsers bound it too, each in its own way. */
const MAX_DEPTH = 200;

/**
 * Bounds a tree: elements that are too deep give way to their content, and what comes after the last
 * element that may be goes.
 */
export function cutTree(root: Element, removals: Removals): void {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const tooDeep: Element[] = [];
  const depths = new Map<Node, number>([[root, 0]]);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++count > MAX_ELEMENTS) {
      removals.add('cut', 'elements');
      cutFrom(node, root);
      break;
    }
    const depth = 1 + (depths.get(node.parentNode ?? root) ?? 0);
    depths.set(node, depth);
    if (depth > MAX_DEPTH) tooDeep.push(node as Element);
  }
  if (tooDeep.length > 0) removals.add('cut', 'depth');
  // From outside in, so that each node moves once.
  for (const element of tooDeep) unwrap(element);
}

/** Removes a node and all that comes after it; not by a range, which slows later changes down in WebKit. */
function cutFrom(node: Node, root: Element): void {
  let parent: Node | null = node.parentNode;
  for (let last = node; parent && last !== root; last = parent, parent = parent.parentNode) {
    while (last.nextSibling) last.nextSibling.remove();
  }
  node.parentNode?.removeChild(node);
}
