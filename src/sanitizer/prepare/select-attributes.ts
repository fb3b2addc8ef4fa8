import { HTML } from '../allow-list.js';
import {
  type AddressContext,
  fileAddress,
  fileAddresses,
  linkAddress,
  prefixedId,
} from './addresses.js';
import { useLateAddresses } from './images.js';

/** What we decide ourselves, and so what is nothing to tell of. */
const OURS = /^(loading|decoding|controls|preload|target|rel)$/;

/** Leaves on an element the attributes that are allowed there, each with a value that is. */
export function selectAttributes(
  element: Element,
  allowed: ReadonlySet<string>,
  context: AddressContext,
): void {
  const { localName: name } = element;
  if (/^(img|source|audio|video)$/.test(name)) useLateAddresses(element);
  // Old systems, and Word, name the places of their footnotes in this way.
  const anchor = name === 'a' && !element.id && element.getAttribute('name');
  if (anchor) element.id = anchor;
  for (const attribute of element.getAttributeNames()) {
    const written = element.getAttribute(attribute) ?? '';
    // One engine would keep the space around a value, the other not.
    const value = allowed.has(attribute)
      ? valueOf(element, attribute, written.trim(), context)
      : undefined;
    if (value === undefined) {
      element.removeAttribute(attribute);
      if (!allowed.has(attribute) && !OURS.test(attribute)) {
        context.removals.add('attribute', attribute);
      }
    } else if (value !== written) element.setAttribute(attribute, value);
  }
  if (name === 'img') {
    // Without one, a screen reader reads the name of the file.
    if (!element.hasAttribute('alt')) element.setAttribute('alt', '');
  }
  if (/^(audio|video)$/.test(name)) {
    // Nothing is fetched from another host before the reader asks.
    element.setAttribute('preload', 'none');
    element.setAttribute('controls', '');
  }
}

function valueOf(
  { namespaceURI }: Element,
  name: string,
  value: string,
  context: AddressContext,
): string | undefined {
  // Formulas have other measures, and no addresses.
  if (namespaceURI !== HTML && name !== 'id') return value;
  switch (name) {
    case 'href':
      return linkAddress(value, context);
    case 'src':
    case 'cite':
      return fileAddress(value, context);
    case 'srcset':
      return fileAddresses(value, context);
    case 'lang':
      return /^[\w-]{0,35}$/.test(value) ? value : undefined;
    case 'dir':
      return /^(ltr|rtl|auto)$/i.test(value) ? value : undefined;
    case 'id':
      return value && context.ids.has(value) ? prefixedId(value, context.idPrefix) : undefined;
    // "100%" and "auto" are for style sheets; here they would be no pixels.
    case 'width':
    case 'height':
      return /^\s*\d+(\.\d+)?(px)?\s*$/.test(value) ? String(Number.parseInt(value)) : undefined;
    // Recordings of another host, with captions, ask for it; never with the reader's cookies.
    case 'crossorigin':
      return 'anonymous';
    default:
      return value;
  }
}
