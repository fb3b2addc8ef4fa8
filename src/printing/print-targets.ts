/**
 * What a print button prints: the element that `id` names, else the article around it, else all
 * articles of the page. Empty: the page itself. `undefined`: what `id` names is not there.
 */
export function findPrintTargets(button: Element, id: string): Element[] | undefined {
  const root = button.getRootNode() as Document | ShadowRoot;
  if (id) {
    const named = root.getElementById(id);
    return named ? [named] : undefined;
  }
  const isInside = root instanceof ShadowRoot && root.host.localName === 'news-article';
  const around = isInside ? root.host : button.closest('news-article');
  return around ? [around] : [...document.querySelectorAll('news-article')];
}
