import type { NewsArticle } from '../../../../../src/elements/news-article/news-article.js';
import type { Random } from '../../../../support/random.js';

/** The addresses of one sequence. */
export const addressesOf = (seed: number): string[] =>
  ['a', 'b', 'c'].map((name) => `https://news.example/${seed}/${name}.json`);

/** Does to an element what a page or a reader could do, and keeps in mind what it has to show. */
export class Visitor {
  readonly element: NewsArticle;
  readonly #random: Random;
  readonly #addresses: readonly string[];
  #given: { headline: string; src: unknown } | undefined;
  /** The headline of the last article that was told to be shown. */
  lastShown = '';
  /** The language and the address of which a copy is shown. */
  lastCopied: string | undefined;
  /** What was told to be shown though something else was wanted. */
  readonly late: string[] = [];

  constructor(element: NewsArticle, random: Random, addresses: readonly string[]) {
    this.element = element;
    this.#random = random;
    this.#addresses = addresses;
    element.addEventListener('article-load', ({ detail }) => {
      this.#note(detail.article.headline ?? '');
    });
  }

  #note(headline: string): void {
    const { element } = this;
    const wanted = this.#given?.src === element.src ? this.#given?.headline : element.src;
    // A change that the element has not seen yet can't count.
    if (!element.isUpdatePending && headline !== wanted) this.late.push(headline);
    this.lastShown = headline;
    this.lastCopied = element.state === 'stale' ? `${this.language} ${headline}` : undefined;
  }

  get language(): string {
    return this.element.lang || document.documentElement.lang;
  }

  /** The headline that the page's code gave, if that was set after the address. */
  get given(): string | undefined {
    this.look();
    return this.#given?.headline;
  }

  /** To be called when the element has seen its changes: an address set since takes over for good. */
  look(): void {
    if (this.element.isConnected && this.#given?.src !== this.element.src) this.#given = undefined;
  }

  act(): void {
    const { element } = this;
    const random = this.#random;
    switch (random.below(10)) {
      case 0:
        this.look();
        void element.reload();
        break;
      case 1:
        element.lang = random.pick(['en', 'fr']);
        break;
      case 2:
        element.remove();
        break;
      case 3:
        document.body.append(element);
        break;
      case 4:
        dispatchEvent(new Event('online'));
        break;
      case 5:
        this.#give(`Given ${random.below(100)}`);
        break;
      case 6:
        element.src = '';
        break;
      default:
        element.src = random.pick(this.#addresses);
    }
  }

  #give(headline: string): void {
    this.#given = { headline, src: this.element.src };
    this.element.article = { headline, articleBody: '<p>A text.</p>' };
  }
}
