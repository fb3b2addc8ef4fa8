/** Gives the links of the article in `root` the colour of the page's own. */
export function takeLinkColor(root: ShadowRoot): void {
  const box = root.querySelector('article')?.parentElement;
  box?.style.setProperty('--_link', pageLinkColor(root));
}

/**
 * The colour of a link where the article stands; empty, where the page gives it none: the browser's own blue
 * can't be read everywhere. No rule of the page reaches into a shadow tree, and so a link is among the
 * element's children for as long as it takes to ask for its colour.
 */
function pageLinkColor(root: ShadowRoot): string {
  const { host } = root;
  const page = host.ownerDocument;
  const link = page.createElement('a');
  link.href = page.URL;
  // What is in no slot has no styles.
  const slot = page.createElement('slot');
  slot.hidden = true;
  root.append(slot);
  host.append(link);
  const { color } = getComputedStyle(link);
  slot.style.color = 'LinkText';
  const isGiven = ![host, slot].some((element) => getComputedStyle(element).color === color);
  link.remove();
  slot.remove();
  return isGiven ? color : '';
}
