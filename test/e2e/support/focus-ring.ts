import {
  backgroundOf,
  contrastOf,
  faded,
  opacityOf,
  over,
  parseColour,
} from '../../situations/checks/colour.js';
import { nameOf, parentOf, styleOf, withAncestors } from '../../situations/checks/shown.js';

/** WCAG 2.2, 1.4.11 and 2.4.13. */
const [leastContrast, leastWidth] = [3, 2];

/** What is wrong with the ring around the element that has the focus. */
export function ringFaultsOf(focused: HTMLElement): string[] {
  const { outlineStyle, outlineColor, outlineWidth } = styleOf(focused);
  const around = backgroundOf(parentOf(focused) ?? focused);
  const seen = over(faded(parseColour(outlineColor), opacityOf(focused)), around);
  const contrast = contrastOf(seen, around);
  const name = nameOf(focused);
  return [
    ...(focused.matches(':focus-visible') ? [] : [`${name} does not show the focus`]),
    ...(outlineStyle === 'solid' ? [] : [`${name} has a ring of the style ${outlineStyle}`]),
    ...(parseFloat(outlineWidth) >= leastWidth ? [] : [`${name} has a ring of ${outlineWidth}`]),
    ...(contrast >= leastContrast ? [] : [`${name} has a ring of ${contrast.toFixed(2)} to 1`]),
    ...cutsOf(focused),
  ];
}

/** What of the element's own cuts the ring off. */
function cutsOf(focused: HTMLElement): string[] {
  const { outlineWidth, outlineOffset } = styleOf(focused);
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const lines = [...focused.getClientRects()];
  return withAncestors(focused)
    .slice(1)
    .filter((one) => one.getRootNode() !== one.ownerDocument && cuts(one))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return lines.some(
        ({ left, right, top, bottom }) =>
          left - reach < box.left ||
          right + reach > box.right ||
          top - reach < box.top ||
          bottom + reach > box.bottom,
      );
    })
    .map((one) => `${nameOf(focused)} has a ring that ${nameOf(one)} cuts off`);
}

/** Whether what goes beyond the edge of a box is not painted. */
function cuts(element: HTMLElement): boolean {
  const { overflowX, overflowY, contain } = styleOf(element);
  return overflowX !== 'visible' || overflowY !== 'visible' || /paint|strict|content/.test(contain);
}
