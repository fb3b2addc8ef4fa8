import type { WithAncestors } from '../flat-tree.js';

type Styled = Element & ElementCSSInlineStyle;

/**
 * Beside the size of ours: the page's own inline size before. It is in the attribute itself, so that a
 * clone of the element, or its text in HTML, is known for what it is.
 */
const BEFORE = '--news-article-size-before';

/** And the factor: printing/print-sheet.ts, which can't import it, reads this one too. */
const SCALE = '--news-article-scale';

/** Stands for no inline size: a property without a value would be none. */
const NONE = 'none';

/**
 * Scales the text of an element that is not ours, from its own size on the page, which is measured each
 * time. It is set in `em`, so that it goes on following its parent, and outweighs the page's rules; at
 * 100 % nothing of ours is left on it.
 */
export function scaleElement(element: Styled, scale: number, withAncestors: WithAncestors): void {
  withoutTransition(element, () => {
    resetElement(element);
    if (scale === 1) return;
    const { style } = element;
    const [own, parent] = [fontSizeOf(element), parentFontSize(element, withAncestors)];
    const before = `${style.fontSize || NONE} ${style.getPropertyPriority('font-size')}`;
    // Around, there may be no size at all, against gaps between boxes.
    const size = parent > 0 ? `${(own / parent) * scale}em` : `${own * scale}px`;
    style.setProperty(BEFORE, before);
    style.setProperty(SCALE, String(scale));
    style.setProperty('font-size', size, 'important');
  });
}

function resetElement({ style }: Styled): void {
  const before = style.getPropertyValue(BEFORE);
  if (!before) return;
  style.removeProperty(BEFORE);
  style.removeProperty(SCALE);
  // What the page has set since is the page's.
  if (style.getPropertyPriority('font-size') !== 'important') return;
  const [, size = '', priority = ''] = /^\s*(.*?)\s*(important)?\s*$/.exec(before) ?? [];
  style.setProperty('font-size', size === NONE ? '' : size, priority);
}

/** On its way from one size to another, an element has none that could be measured. */
function withoutTransition(element: Styled, change: () => void): void {
  const { style } = element;
  const [own, priority] = [style.transition, style.getPropertyPriority('transition')];
  style.setProperty('transition', 'none', 'important');
  change();
  // The new size holds from here on, with nothing on the way to it.
  fontSizeOf(element);
  style.setProperty('transition', own, priority);
  if (!element.getAttribute('style')) element.removeAttribute('style');
}

/** What `em` is relative to: the size of what is around the element as it is shown. */
function parentFontSize(element: Styled, withAncestors: WithAncestors): number {
  const parent = withAncestors(element)
    .slice(1)
    .find((node) => node instanceof Element);
  if (parent) return fontSizeOf(parent);
  // The page's root: relative to the size that the reader has chosen in the browser.
  const { style } = element;
  const [size, priority] = [style.fontSize, style.getPropertyPriority('font-size')];
  style.setProperty('font-size', '1em', 'important');
  const initial = fontSizeOf(element);
  style.setProperty('font-size', size, priority);
  return initial;
}

function fontSizeOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize) || 0;
}
