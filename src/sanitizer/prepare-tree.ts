import { allowedAttributes, allowedElements, removedElements } from './allow-list.js';

/**
 * Gives an inert tree the shape that the allow-list describes, before an engine makes it safe:
 * unknown elements give way to their children, embeds to a link, and what isn't listed goes.
 * The engines can't do this alike: the native sanitiser drops unknown elements with their text and
 * `iframe`s without a trace. Nothing here is relied on for safety.
 */
export function prepareTree(root: Element): void {
  const nodes = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let node = nodes.nextNode();
  while (node) {
    // The walker goes on from a node that is still in the tree, so it steps before that changes.
    const element = node as Element;
    const name = element.localName;
    if (allowedElements.includes(name)) {
      for (const attribute of element.getAttributeNames()) {
        if (!allowedAttributes.includes(attribute)) element.removeAttribute(attribute);
      }
      node = nodes.nextNode();
    } else if (name === 'iframe' || removedElements.includes(name)) {
      while (!(node = nodes.nextSibling()) && nodes.parentNode());
      element.replaceWith(...(name === 'iframe' ? makeEmbedLink(element) : []));
    } else {
      node = nodes.nextNode();
      element.replaceWith(...element.childNodes);
    }
  }
}

/** A link in place of an embedded page, so that the reader loses nothing. */
function makeEmbedLink(frame: Element): Node[] {
  const address = frame.getAttribute('src');
  if (!address) return [];
  const link = frame.ownerDocument.createElement('a');
  link.setAttribute('href', address);
  // Without a title, the host's name says best what is there.
  link.append(
    frame.getAttribute('title') || address.replace(/^(\w+:)?\/\/(www\.)?|[/?#].*/g, '') || address,
  );
  return [link];
}
