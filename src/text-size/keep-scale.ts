/**
 * Keeps a scale under a key of `localStorage`; the page's own size leaves nothing behind. Where the
 * reader blocks storage, or it is full, the size lasts as long as the page.
 */
export function keepScale(key: string, scale: number): void {
  try {
    if (scale === 1) localStorage.removeItem(key);
    else localStorage.setItem(key, String(scale));
  } catch {
    // Said above.
  }
}
