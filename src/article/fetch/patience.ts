/** Milliseconds in which something has to come: the headers, then enough of the body. */
export const PATIENCE = 10_000;

/** Bytes of a body that are enough for that time: with fewer, the connection only drips. */
const ENOUGH = 10 * 1024;

/**
 * Calls `onEnd` when for ten seconds too little came. A slow connection that lives is waited for as
 * long as it takes.
 */
export class Patience {
  readonly #onEnd: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #bytes = 0;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
    this.renew();
  }

  /** Begins the ten seconds anew. */
  renew(): void {
    this.end();
    this.#bytes = 0;
    this.#timer = setTimeout(this.#onEnd, PATIENCE);
  }

  /** Counts bytes of the body. */
  receive(count: number): void {
    this.#bytes += count;
    if (this.#bytes >= ENOUGH) this.renew();
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
