export interface PrintStub {
  readonly calls: number;
}

const undo: (() => void)[] = [];

/**
 * Takes the place of `window.print()` until the test ends: a real one opens a dialog, fires no
 * events in WebKit and differs from engine to engine. In a page of `openPage` it is that page's
 * window that prints: `stubPrint(page.window)`.
 */
export function stubPrint(target: Window, whilePrinting?: () => void): PrintStub {
  const real = Object.getOwnPropertyDescriptor(target, 'print');
  const stub = { calls: 0 };
  target.print = () => {
    stub.calls += 1;
    target.dispatchEvent(new Event('beforeprint'));
    whilePrinting?.();
    target.dispatchEvent(new Event('afterprint'));
  };
  undo.push(() => {
    if (real) Object.defineProperty(target, 'print', real);
  });
  return stub;
}

afterEach(() => {
  for (const restore of undo.splice(0)) restore();
});
