import { serve } from '../../support/serve.js';

/** Events that handlers of the nasty markup wait for. */
const EVENTS = ['click', 'load', 'error', 'focus', 'mouseover', 'toggle', 'beforetoggle'];

declare global {
  interface Window {
    attack?: () => void;
  }
}

/** Shows results in a connected shadow tree, does what a reader might, and counts what runs. */
export class Stage {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'open' });
  #attacks = 0;

  constructor() {
    window.attack = () => this.#attacks++;
    // Without a box, no image that loads late is fetched.
    this.#host.style.display = 'none';
    document.body.append(this.#host);
    this.#root.addEventListener('click', stayOnPage);
  }

  /** How many attacks came through so far, this result's among them. */
  show(result: DocumentFragment): number {
    this.#root.replaceChildren(result);
    for (const element of this.#root.querySelectorAll('*')) {
      for (const type of EVENTS) {
        // Not beyond the shadow tree, where the test runner listens for errors.
        element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
      }
    }
    return this.#attacks;
  }

  /** The same after what takes a while, such as to follow a link or to miss an image. */
  async lateAttacks(): Promise<number> {
    // An answer of the server comes after all that the browser had begun before.
    await fetch((await serve({})).url);
    return this.#attacks;
  }

  close(): void {
    this.#host.remove();
    delete window.attack;
  }
}

/** A link to a script is followed, for that it runs is what would be wrong. */
function stayOnPage(event: Event): void {
  const isScript = (node: EventTarget): boolean =>
    node instanceof HTMLAnchorElement && node.protocol === 'javascript:';
  if (!event.composedPath().some(isScript)) event.preventDefault();
}
