import { stub } from '../../../../support/stub.js';

const urlOf = (key: RequestInfo | URL): string => (key instanceof Request ? key.url : String(key));

/** A storage of copies that answers at once: the browser's own is too slow for ten thousand sequences. */
export class FakeCopies {
  readonly #copies = new Map<string, Pick<Response, 'headers' | 'text'>>();
  readonly restore: () => void;

  constructor() {
    const cache: Partial<Cache> = {
      match: (key) => Promise.resolve(this.#copies.get(urlOf(key)) as Response | undefined),
      put: async (key, copy) => {
        const text = await copy.text();
        this.#copies.set(urlOf(key), { headers: copy.headers, text: () => Promise.resolve(text) });
      },
      delete: (key) => Promise.resolve(this.#copies.delete(urlOf(key))),
      keys: () => Promise.resolve([...this.#copies.keys()].map((url) => new Request(url))),
    };
    this.restore = stub(window, 'caches', {
      has: () => Promise.resolve(true),
      open: () => Promise.resolve(cache),
    });
  }

  /** Whether there is a copy of what is at an address in a language. */
  has(language: string, url: string): boolean {
    return [...this.#copies.keys()].some((key) =>
      key.endsWith(`/${language}?${encodeURIComponent(url)}`),
    );
  }

  clear(): void {
    this.#copies.clear();
  }
}
