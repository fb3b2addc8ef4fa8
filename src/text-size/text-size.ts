import { steps } from './steps.js';

/**
 * One text size that several elements follow: that of all articles, or that of an element of the
 * page's own. Other tabs of the site follow through the `storage` event.
 */
export class TextSize {
  /** The sizes to choose from. */
  readonly steps = steps;
  /** The key of `localStorage` under which the size is kept. */
  readonly key: string;
  readonly #listeners = new Set<() => void>();
  #scale: number | undefined;

  constructor(key: string) {
    this.key = key;
  }

  /** The factor: 1 is 100 %, the page's own size. */
  get scale(): number {
    return this.#scale ?? 1;
  }

  /**
   * Takes the stored size, unless one was set since the page began.
   * The getter of `localStorage` throws in a sandboxed frame and where the reader blocks storage: the
   * size then lasts as long as the page.
   */
  restore(): void {
    try {
      this.#scale ??= readScale(localStorage.getItem(this.key));
    } catch {
      this.#scale = 1;
    }
  }

  /** Sets the size for this page, without keeping it. */
  set(scale: number): void {
    this.#scale = scale;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls `listener` after each change, from here or from another tab, until the returned call. */
  subscribe(listener: () => void): () => void {
    if (this.#listeners.size === 0) addEventListener('storage', this.#onStorage);
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) removeEventListener('storage', this.#onStorage);
    };
  }

  readonly #onStorage = ({ key, newValue }: StorageEvent): void => {
    // A key of null says that another tab cleared everything.
    if (key === this.key || key === null) this.set(readScale(newValue));
  };
}

/** A scale as it was stored; 1 for anything that is not one of the steps. */
function readScale(stored: string | null): number {
  return steps.find((step) => String(step) === stored) ?? 1;
}

/** The reader's size for the articles of the site. */
export const articlesTextSize = new TextSize('news-article:text-size');
