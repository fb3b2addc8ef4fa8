import { flatAncestors } from './flat-tree.js';
import { loadForPrint } from './load-for-print.js';
import { findPrintTargets } from './print-targets.js';
import { PRINT_MARK, printSheet } from './print-sheet.js';

/** Milliseconds in which `beforeprint` has to come; a sandbox ignores `print()` in silence. */
const PATIENCE = 1000;

/** Whether a press waits for its articles: a page prints one thing at a time. */
let isWaiting = false;

/**
 * Prints what a button stands for, once that is loaded, and answers whether it was found. `id` names
 * an element in the button's tree; empty: the article around it, or those of the page.
 */
export async function printFor(button: Element, id: string): Promise<boolean> {
  const elements = findPrintTargets(button, id);
  if (!elements || isWaiting) return !!elements;
  isWaiting = true;
  await loadForPrint(elements);
  isWaiting = false;
  printElements(elements);
  return true;
}

/**
 * Prints elements of the page, in their place, and nothing around them; without any, the page.
 * Once the reader has printed or cancelled, the page is as it was. Must be called while no other
 * printing is under way.
 */
export function printElements(elements: readonly Element[]): void {
  const unmark = markForPrint(elements);
  let hasBegun = false;
  const onBeforePrint = (): void => {
    hasBegun = true;
  };
  const end = (): void => {
    clearTimeout(timer);
    window.removeEventListener('beforeprint', onBeforePrint);
    window.removeEventListener('afterprint', end);
    unmark();
  };
  const timer = setTimeout(() => {
    if (!hasBegun) end();
  }, PATIENCE);
  window.addEventListener('beforeprint', onBeforePrint);
  window.addEventListener('afterprint', end);
  try {
    window.print();
  } catch {
    end();
  }
}

/** Marks the elements and what surrounds them; returns the function that takes all marks away. */
function markForPrint(elements: readonly Element[]): () => void {
  const marked = new Set<Element>();
  const roots = new Set<Document | ShadowRoot>();
  const mark = (element: Element, role: 'target' | 'ancestor'): void => {
    if (marked.has(element)) return;
    marked.add(element);
    element.setAttribute(PRINT_MARK, role);
    roots.add(element.getRootNode() as Document | ShadowRoot);
  };
  for (const element of elements) mark(element, 'target');
  for (const element of elements) {
    for (const ancestor of flatAncestors(element)) mark(ancestor, 'ancestor');
  }
  const sheet = printSheet();
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  return () => {
    for (const element of marked) element.removeAttribute(PRINT_MARK);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
  };
}
