import { stub } from '../../../../support/stub.js';

interface Timer {
  due: number;
  run: () => void;
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Settles in a later task of the browser, however the clock of the page stands. */
function laterTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

/**
 * Takes the place of the page's clock: nothing comes to pass but what `advance` lets. Unlike a general
 * fake, it is fast enough for ten thousand sequences.
 */
export class FakeTime {
  #now = 0;
  #nextId = 1;
  readonly #timers = new Map<number, Timer>();
  readonly #restore: () => void;

  constructor() {
    const stubs = [
      stub(
        window,
        'setTimeout',
        (run: (...values: unknown[]) => void, delay = 0, ...values: unknown[]) =>
          this.after(delay, () => {
            run(...values);
          }),
      ),
      stub(window, 'clearTimeout', (id: number) => {
        this.#timers.delete(id);
      }),
      stub(performance, 'now', () => this.#now),
    ];
    this.#restore = () => {
      for (const restore of stubs) restore();
    };
  }

  get now(): number {
    return this.#now;
  }

  after(delay: number, run: () => void): number {
    this.#timers.set(this.#nextId, { due: this.#now + delay, run });
    return this.#nextId++;
  }

  /** Lets time pass, with all that follows from it. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await this.settle();
    for (let next = this.#next(end); next; next = this.#next(end)) {
      const [id, { due, run }] = next;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, due);
      run();
      await this.settle();
    }
    this.#now = end;
  }

  /**
   * Lets everything happen that needs no time: also what browsers do in tasks of another kind, such as
   * the import of code that is at hand, which takes the longer, the more modules that imports.
   */
  async settle(): Promise<void> {
    for (let round = 0; round < 2; round++) {
      await laterTask();
      await import('../../../../../src/article/formats/foreign-document.js');
      await new Response('').text();
    }
  }

  restore(): void {
    this.#restore();
  }

  #next(end: number): [number, Timer] | undefined {
    let first: [number, Timer] | undefined;
    for (const entry of this.#timers) {
      if (entry[1].due <= end && !(first && first[1].due <= entry[1].due)) first = entry;
    }
    return first;
  }
}
