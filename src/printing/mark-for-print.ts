import { guardInline } from './guard-inline.js';
import { around, type Declarations, makePrintSheet, ofTarget, PRINT_MARK } from './print-sheet.js';
import type { PrintTools, Undo } from './print-tools.js';

/**
 * Marks the elements and what surrounds them, and has each document and shadow root around show nothing
 * else on paper.
 */
export function markForPrint(
  elements: readonly Element[],
  { withAncestors }: Pick<PrintTools, 'withAncestors'>,
): Undo {
  const targets = new Map(
    elements.map((element, index) => [
      element,
      { mark: `target ${String(index)}`, declarations: ofTarget(element) },
    ]),
  );
  const { ancestors, roots } = surroundingsOf(elements, withAncestors);
  const marked = new Map<Element, { mark: string; declarations: Declarations }>([
    ...ancestors.map(
      (element, index) =>
        [element, { mark: `ancestor ${String(index)}`, declarations: around }] as const,
    ),
    ...targets,
  ]);
  const inline = new Map<string, string>();
  const undo: Undo[] = [];
  for (const [element, { mark, declarations }] of marked) {
    element.setAttribute(PRINT_MARK, mark);
    undo.push(() => {
      element.removeAttribute(PRINT_MARK);
    });
    const { style } = element as Partial<ElementCSSInlineStyle>;
    if (!style) continue;
    const guard = guardInline({ style, element }, declarations);
    inline.set(mark, guard.text);
    undo.push(guard.undo);
  }
  const sheet = makePrintSheet(
    new Map([...targets.values()].map(({ mark, declarations }) => [mark, declarations])),
    inline,
  );
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const step of undo) step();
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
  };
}

/** What is around elements, nearest first: other elements, and the documents and shadow roots of all. */
function surroundingsOf(
  elements: readonly Element[],
  withAncestors: PrintTools['withAncestors'],
): { ancestors: Element[]; roots: Set<Document | ShadowRoot> } {
  const ancestors = new Set<Element>();
  const roots = new Set<Document | ShadowRoot>();
  for (const element of elements) {
    const surroundings = withAncestors(element).slice(1);
    // What is within another that is printed has nothing around it to hide.
    if (elements.some((other) => surroundings.includes(other))) continue;
    for (const node of surroundings) {
      if (node instanceof Element) ancestors.add(node);
      else roots.add(node as Document | ShadowRoot);
    }
  }
  return { ancestors: [...ancestors], roots };
}
