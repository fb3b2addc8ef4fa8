/** Milliseconds in which `beforeprint` has to come; a sandbox ignores `print()` in silence. */
const PATIENCE = 1000;

/** Ends the print that has begun and of which the end has not come. */
let endBegun: (() => void) | undefined;

/**
 * Ends a print that has begun and of which no end has come, as browsers inside of apps forget to tell it.
 * Answers whether there was one.
 */
export function endPrint(): boolean {
  const hasOne = !!endBegun;
  endBegun?.();
  return hasOne;
}

/**
 * Has the browser print, and calls `end` at once when the reader has printed or cancelled, or when nothing
 * came of it. Settles then, with whether the browser began to print. Never rejects.
 */
export function awaitPrint(end: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const hasBegun = (): boolean => endBegun === onEnd;
    const onBeforePrint = (): void => {
      endBegun = onEnd;
    };
    const onEnd = (): void => {
      clearTimeout(timer);
      removeEventListener('beforeprint', onBeforePrint);
      removeEventListener('afterprint', onEnd);
      end();
      resolve(hasBegun());
      if (hasBegun()) endBegun = undefined;
    };
    const beginPatience = (): void => {
      timer = setTimeout(() => {
        if (hasBegun()) return;
        // A page that is still loading is printed once it has loaded (HTML §8.8.2, "print when loaded").
        if (document.readyState === 'complete') onEnd();
        else beginPatience();
      }, PATIENCE);
    };
    addEventListener('beforeprint', onBeforePrint);
    addEventListener('afterprint', onEnd);
    beginPatience();
    try {
      print();
    } catch {
      onEnd();
    }
  });
}
