import { type Declarations, guardName } from './print-sheet.js';
import type { Undo } from './print-tools.js';

/** What a `style` attribute holds: as it is written, and as it is understood. */
interface Inline {
  written: string | null;
  text: string;
}

/**
 * Has what the print sheet says of an element come before important rules of the page in cascade layers,
 * and in the element's own `style`, which no sheet outweighs (CSS Cascading 5, §6.1). On paper the
 * declarations read the sheet's custom properties; on the screen there are none, and `revert-layer` takes
 * what would hold without this attribute. `text` is what the attribute said, for the sheet to say there.
 */
export function guardInline(
  { style, element }: { style: CSSStyleDeclaration; element: Element },
  declarations: Declarations,
): { text: string; undo: Undo } {
  const before: Inline = { written: element.getAttribute('style'), text: style.cssText };
  // Where a policy has refused the attribute, writing it again would be refused and reported again.
  if (before.written && !before.text) return { text: '', undo: () => undefined };
  const names = Object.keys(declarations);
  for (const name of names) {
    style.setProperty(name, `var(${guardName(name)}, revert-layer)`, 'important');
  }
  const guarded = style.cssText;
  return {
    text: before.text,
    undo: () => {
      if (style.cssText === guarded) restore(element, style, before);
      else takeOff(names, style, before);
    },
  };
}

/** Takes the guard off where the page has changed something meanwhile: that stays. */
function takeOff(names: readonly string[], style: CSSStyleDeclaration, { text }: Inline): void {
  for (const name of names) {
    if (style.getPropertyValue(name).includes(guardName(name))) style.removeProperty(name);
  }
  const { style: own } = document.createElement('i');
  own.cssText = text;
  for (const name of own) {
    if (style.getPropertyValue(name)) continue;
    style.setProperty(name, own.getPropertyValue(name), own.getPropertyPriority(name));
  }
}

/** Puts the attribute back as it was written. */
function restore(element: Element, style: CSSStyleDeclaration, { written, text }: Inline): void {
  style.cssText = text;
  // Asked for first: in Chromium and WebKit, what has not been read since it changed can't be removed.
  const now = element.getAttribute('style');
  if (written === null) element.removeAttribute('style');
  else if (now !== written) element.setAttribute('style', written);
  // Refused by a policy: what scripts may set is there all the same.
  if (style.cssText !== text) style.cssText = text;
}
