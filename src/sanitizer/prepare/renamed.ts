import { moveChildren } from './content-model.js';
import { styleOf } from './styles.js';

/** Elements that are others by another name: old ones, and those of pages for AMP. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['menu', 'ul'],
  ['dir', 'ul'],
  ['strike', 's'],
  ['tt', 'code'],
  ['acronym', 'abbr'],
  ['amp-img', 'img'],
  ['amp-anim', 'img'],
  ['amp-video', 'video'],
  ['amp-audio', 'audio'],
  ['amp-iframe', 'iframe'],
]);

/** What a style says, beginning with that whose loss would say something else: 10⁶ is not 106. */
const MEANT_STYLES: readonly (readonly [name: string, style: RegExp])[] = [
  ['sup', /;vertical-align:super/],
  ['sub', /;vertical-align:sub/],
  ['s', /;text-decoration(-line)?:[^;]*line-through/],
  ['strong', /;font-weight:(bold|[6-9]00)/],
  ['em', /;font-style:italic/],
];

/** The name of the element that an author meant, where it is another than the one that is written. */
export function meantName(element: Element): string | undefined {
  const { localName: name } = element;
  const other = OTHER_NAMES.get(name);
  if (other !== undefined) return other;
  if (name !== 'span') return undefined;
  // What Google Docs sets off is set off by styles.
  const style = styleOf(element);
  return MEANT_STYLES.find(([, pattern]) => pattern.test(style))?.[0];
}

/** Whether emphasis says of itself that it is none: Google Docs puts such a `b` around all it copies. */
export function isUndone(element: Element): boolean {
  const style = styleOf(element);
  return (
    (/^(b|strong)$/.test(element.localName) && /;font-weight:(normal|400)/.test(style)) ||
    (/^(i|em)$/.test(element.localName) && style.includes(';font-style:normal'))
  );
}

/**
 * What stands in place of an element that was meant as another. One without content, and a recording,
 * can't hold the words that AMP lets stand in it, nor all that a slash at its end did not part from it.
 */
export function substitutesOf(element: Element, name: string): Node[] {
  const isMedia = /^(img|iframe|audio|video)$/.test(name);
  const after = isMedia
    ? [...element.childNodes].filter((child) => !/^(source|track)$/i.test(child.nodeName))
    : [];
  for (const child of after) child.remove();
  return [renamed(element, name), ...after];
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
