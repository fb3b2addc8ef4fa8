import type { Undo } from './print-tools.js';

/** The attribute with the number of a link's note; `paper.styles.ts` shows it behind the link. */
export const NOTE = 'data-note';

/** Where links stand of which paper needs the address. */
const LINKS = ['#body', '[part=figure]', '[part=related]', '[part=translations]']
  .map((part) => `${part} a[href]`)
  .join();

/**
 * Numbers the links of an article, the same address with the same number, and gives the addresses in the
 * order of their numbers. A link whose words are its address needs no note.
 */
export function numberLinks(root: ShadowRoot): { addresses: string[]; undo: Undo } {
  const addresses: string[] = [];
  const numbered: Element[] = [];
  for (const link of root.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    const address = link.href.replace(/^mailto:([^?]*).*/, '$1').replace(/^tel:/, '');
    if (isSame(address, link.textContent)) continue;
    if (!addresses.includes(address)) addresses.push(address);
    link.setAttribute(NOTE, String(addresses.indexOf(address) + 1));
    numbered.push(link);
  }
  return {
    addresses,
    undo: () => {
      for (const link of numbered) link.removeAttribute(NOTE);
    },
  };
}

/** Whether words say an address, but for what readers leave out. */
function isSame(address: string, words: string): boolean {
  const [one, other] = [address, words.trim()].map((text) =>
    text.replace(/^https?:\/\/(www\.)?|^www\.|\/$/g, ''),
  );
  return one === other;
}
