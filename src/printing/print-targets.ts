import { articlesIn } from './load-for-print.js';
import type { PrintTools } from './print-tools.js';

/**
 * What a print button prints: the element that `id` names, else the article around it, else all
 * articles of the page. Empty: the page itself. `undefined`: what `id` names is not there.
 */
export function findPrintTargets(
  button: Element,
  id: string,
  { withAncestors }: Pick<PrintTools, 'withAncestors'>,
): Element[] | undefined {
  const root = button.getRootNode() as Document | ShadowRoot;
  if (id) {
    const named = root.getElementById(id);
    return named ? [named] : undefined;
  }
  const article = withAncestors(button).find(
    (node): node is Element => node instanceof Element && node.localName === 'news-article',
  );
  // Into a closed shadow root nobody can look from outside, but the button is in it.
  return article ? [article] : articlesIn([document.documentElement, ...root.children]);
}
