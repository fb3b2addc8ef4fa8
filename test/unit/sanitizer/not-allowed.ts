import { HTML, htmlElements, MATHML, mathElements } from '../../../src/sanitizer/allow-list.js';
import { ID_PREFIX } from '../../../src/sanitizer/finish-tree.js';

/** What of a tree the allow-list does not name, and what addresses run something; a line for each. */
export function notAllowedIn(root: ParentNode & Node): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) found.push(...notAllowedOn(node as Element));
    else if (node.nodeType !== Node.TEXT_NODE) found.push(`a node ${node.nodeName}`);
  }
  return found;
}

function notAllowedOn(element: Element): string[] {
  const { localName, namespaceURI, prefix, attributes, shadowRoot } = element;
  const allowed = elementsOf(namespaceURI)?.get(localName);
  if (!allowed || prefix || shadowRoot) return [`<${element.nodeName}> of ${namespaceURI ?? ''}`];
  return Array.from(attributes)
    .filter(
      (attribute) =>
        attribute.namespaceURI !== null || !allowed.has(attribute.name) || !isSafe(attribute),
    )
    .map(({ name, value }) => `<${localName} ${name}="${value}">`);
}

function elementsOf(namespace: string | null) {
  if (namespace === HTML) return htmlElements;
  return namespace === MATHML ? mathElements : undefined;
}

function isSafe({ name, value }: Attr): boolean {
  switch (name) {
    case 'href':
      return value.startsWith(`#${ID_PREFIX}`) || /^(https?|mailto|tel):/.test(value);
    case 'src':
    case 'cite':
      return /^https?:/.test(value);
    case 'srcset':
      return value.split(', ').every((candidate) => /^https?:/.test(candidate));
    case 'id':
      return value.startsWith(ID_PREFIX);
    default:
      return true;
  }
}
