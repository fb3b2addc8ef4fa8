/** Font sizes that the page itself set on an element, before ours. */
const own = new WeakMap<HTMLElement, { ratio: number; inlineSize: string }>();

/**
 * Scales the text of an element that is not ours, from its own size on the page. It is set in `em`,
 * so that it goes on following its parent; at 100 % nothing of ours is left on it.
 */
export function scaleElement(element: HTMLElement, scale: number): void {
  const { style } = element;
  const before = own.get(element) ?? {
    ratio: fontSizeOf(element) / fontSizeOf(element.parentElement),
    inlineSize: style.fontSize,
  };
  own.set(element, before);
  if (scale !== 1) {
    style.fontSize = `${before.ratio * scale}em`;
    return;
  }
  style.fontSize = before.inlineSize;
  if (!element.getAttribute('style')) element.removeAttribute('style');
  own.delete(element);
}

function fontSizeOf(element: Element | null): number {
  // Without a parent, `em` is relative to the browser's initial size.
  return element ? Number.parseFloat(getComputedStyle(element).fontSize) || 16 : 16;
}
