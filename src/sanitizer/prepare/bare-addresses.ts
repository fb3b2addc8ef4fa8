import type { AddressContext } from './addresses.js';

const ADDRESS = /^\s*(https?:\/\/\S+)\s*$/;

/**
 * Makes links of addresses that are a paragraph by themselves. Systems show what they lead to in that
 * place (https://developer.wordpress.org/advanced-administration/wordpress/oembed/); where they left the
 * address, a reader has to be able to follow it.
 */
export function linkBareAddresses(root: Element, { safeUrl, baseUrl }: AddressContext): void {
  for (const paragraph of root.querySelectorAll('p')) {
    if (paragraph.firstElementChild) continue;
    const [, address] = ADDRESS.exec(paragraph.textContent) ?? [];
    const url = address && safeUrl(address, baseUrl);
    if (!url || paragraph.closest('a')) continue;
    const link = root.ownerDocument.createElement('a');
    link.setAttribute('href', url);
    link.append(address);
    paragraph.replaceChildren(link);
  }
}
