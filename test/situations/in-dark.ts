import type { Situation } from './situation.js';

/** On a page that is dark; nothing where the page has colours of its own, or is seen in another way. */
export function inDark(situation: Situation): Situation | undefined {
  const { css = '', media } = situation;
  if (media || /color-scheme|background/.test(css)) return undefined;
  const dark = ':root { color-scheme: dark; background: Canvas; color: CanvasText }';
  return { ...situation, css: `${dark} ${css}` };
}
