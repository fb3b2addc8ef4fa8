import { steps } from './steps.js';

/**
 * One text size that several elements follow: that of all articles, or that of an element of the
 * page's own. It knows what is stored; `follow-storage.ts` tells it when that changes.
 */
export class TextSize {
  /** The sizes to choose from. */
  readonly steps = steps;
  /** The key of `localStorage` under which the size is kept. */
  readonly key: string;
  /** Who is told of a change, and for which element. */
  readonly followers = new Map<() => void, Element>();
  /** Told when the followers change; set by the code for changes from elsewhere, once that is there. */
  onFollowed: (() => void) | undefined;
  #scale = 1;
  /** What was stored when that was last looked at. */
  #stored: string | null | undefined;

  constructor(key: string) {
    this.key = key;
  }

  /** The factor: 1 is 100 %, the page's own size. */
  get scale(): number {
    return this.#scale;
  }

  /** Takes the stored size, if that is another than when it was last looked at. */
  restore(): void {
    const stored = this.#read();
    if (stored !== this.#stored) this.#change((this.#stored = stored));
  }

  /** Sets the size for this page, without keeping it: a factor, as it is or as another tab stored it. */
  set(scale: number | string | null): void {
    // Where nothing is to be kept, nothing is read either.
    if (this.#stored !== undefined) this.#stored = this.#read();
    this.#change(scale);
  }

  /** Calls `onChange` for an element that follows the size, after each change until the returned call. */
  subscribe(element: Element, onChange: () => void): () => void {
    this.followers.set(onChange, element);
    this.onFollowed?.();
    return () => {
      this.followers.delete(onChange);
      this.onFollowed?.();
    };
  }

  /** What is none of the steps is taken for 100 %. */
  #change(wanted: number | string | null): void {
    const scale = steps.find((step) => String(step) === String(wanted)) ?? 1;
    if (scale === this.#scale) return;
    this.#scale = scale;
    for (const onChange of [...this.followers.keys()]) onChange();
  }

  /**
   * The getter of `localStorage` throws in a sandboxed frame and where the reader blocks storage: the
   * size then lasts as long as the page.
   */
  #read(): string | null {
    try {
      return localStorage.getItem(this.key);
    } catch {
      return null;
    }
  }
}

/** The reader's size for the articles of the site. */
export const articlesTextSize = new TextSize('news-article:text-size');
