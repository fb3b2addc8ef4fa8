/** Elements that stand on lines of their own; the ones that are not allowed among them too. */
const blocks = new Set(
  (
    'p div section pre hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd details summary blockquote figure ' +
    'figcaption table caption colgroup col thead tbody tfoot tr td th body html article main header ' +
    'footer aside nav address hgroup form- form fieldset legend center dir menu marquee applet search'
  ).split(' '),
);

const BLOCKS = [...blocks].join();

/** Whether a node is an element that stands on lines of its own. */
export function isBlock(node: Node): boolean {
  return isElement(node) && blocks.has(node.localName);
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Whether a text is nothing but white space, the no-break spaces of spacers among it. */
export function isBlank(text: string | null): boolean {
  return !text || !/[^\s\u200b\u2060\ufeff]/.test(text);
}

/** Whether a node is a text without words. */
export function isBlankText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && isBlank(node.nodeValue);
}

/** Removes what `isGoing` names from both edges of a block, with nothing but white space before it. */
export function trimEdges(block: Element, isGoing: (node: Node) => boolean): void {
  for (const step of ['nextSibling', 'previousSibling'] as const) {
    let node = step === 'nextSibling' ? block.firstChild : block.lastChild;
    while (node && (isGoing(node) || isBlankText(node))) {
      const next: ChildNode | null = node[step];
      if (isGoing(node)) node.remove();
      node = next;
    }
  }
}

/**
 * Elements within a sentence that hold blocks all the same, such as a link around a whole teaser.
 * `borders` stand for blocks that are no more.
 */
export function holdersOfBlocks(root: Element, borders: Iterable<Node>): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const block of [...root.querySelectorAll(BLOCKS), ...borders]) {
    let parent = block.parentElement;
    while (parent && parent !== root && !isBlock(parent) && !holders.has(parent)) {
      holders.add(parent);
      parent = parent.parentElement;
    }
  }
  return holders;
}

/** Puts what an element holds in its place. One by one: an argument list has a bound in each engine. */
export function unwrap(element: Element): void {
  moveChildren(element, (child) => {
    element.before(child);
  });
  element.remove();
}

/** Hands each child of an element to `place`, one by one. */
export function moveChildren(from: Element, place: (child: ChildNode) => void): void {
  while (from.firstChild) place(from.firstChild);
}
