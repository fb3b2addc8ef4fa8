import { moveChildren } from './content-model.js';

/** Elements that are others by another name: old ones, and those of pages for AMP. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['menu', 'ul'],
  ['dir', 'ul'],
  ['amp-img', 'img'],
  ['amp-anim', 'img'],
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
  ['amp-iframe', 'iframe'],
]);

/** The name of the element that an author meant, where it is another than the one that is written. */
export function meantName(element: Element): string | undefined {
  const { localName: name } = element;
  const other = OTHER_NAMES.get(name);
  if (other !== undefined) return other;
  // Bold and italics of Google Docs are styles.
  const style = name === 'span' ? (element.getAttribute('style') ?? '') : '';
  if (/font-weight:\s*(bold|[6-9]00)/i.test(style)) return 'strong';
  return /font-style:\s*italic/i.test(style) ? 'em' : undefined;
}

/** Whether emphasis says of itself that it is none: Google Docs puts such a `b` around all it copies. */
export function isUndone(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    (/^(b|strong)$/.test(element.localName) && /font-weight:\s*(normal|400)/i.test(style)) ||
    (/^(i|em)$/.test(element.localName) && /font-style:\s*normal/i.test(style))
  );
}

/** An element of another name with the same content and attributes, but for those of its style. */
export function renamed(element: Element, name: string): Element {
  const other = element.ownerDocument.createElementNS(element.namespaceURI, name);
  element.removeAttribute('is');
  element.removeAttribute('style');
  // As nodes: a parser gives names that `setAttribute` refuses.
  for (const attribute of [...element.attributes]) {
    other.setAttributeNode(element.removeAttributeNode(attribute));
  }
  moveChildren(element, (child) => {
    other.append(child);
  });
  return other;
}
