/**
 * Gives the links of the article in `root` the colour of the page's own: when it is shown, in another place
 * too, and when the colour of the page's text changes, by day and night. The late styles tell of both.
 */
export function followLinkColor(root: ShadowRoot): void {
  const { host } = root;
  let asked: unknown[] = [];
  const onChange = ({ target, pseudoElement }: AnimationEvent | TransitionEvent): void => {
    const box = (target as Element).parentElement;
    // Of the article, and not of what stands in it.
    if (!pseudoElement || !box?.matches('.root')) return;
    const known = [host.parentNode, getComputedStyle(host).color];
    // In WebKit, asking makes all boxes anew, and so the article is shown once more.
    if (known.every((part, i) => part === asked[i])) return;
    asked = known;
    box.style.setProperty('--_link', pageLinkColor(host));
  };
  root.addEventListener('animationstart', onChange as EventListener);
  root.addEventListener('transitionend', onChange as EventListener);
}

/**
 * The colour of a link where the article stands; empty, where the page gives it none, or one for a background
 * of its own: the browser's blue can't be read everywhere, nor white without what is behind it. No rule of
 * the page reaches into a shadow tree, and so a link is within the element for as long as it takes to ask.
 */
function pageLinkColor(host: Element): string {
  const page = host.ownerDocument;
  const link = page.createElement('a');
  link.href = page.URL;
  link.style.setProperty('animation', 'none', 'important');
  // The link that a page has as a child, in place of the article, can have a rule for itself.
  const around = page.createElement('span');
  around.hidden = true;
  // What is in no slot has no styles.
  around.slot = 'footer';
  around.append(link);
  host.append(around);
  const { color, backgroundColor, backgroundImage } = getComputedStyle(link);
  around.style.color = 'LinkText';
  const isGiven = ![host, around].some((element) => getComputedStyle(element).color === color);
  const isPlain = /\b0\)$/.test(backgroundColor) && backgroundImage === 'none';
  around.remove();
  return isGiven && isPlain ? color : '';
}
