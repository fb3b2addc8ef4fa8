import { stubNetwork, type FakeRequest } from '../../../../support/fake-transport.js';
import type { Random } from '../../../../support/random.js';
import type { FakeTime } from './fake-time.js';
import type { Fault } from './fault.js';

const statuses = [408, 425, 429, 500, 502, 503, 504, 400, 401, 403, 404, 410];
const texts = ['<!doctype html><title>Sign in</title>', '', '{"headline":"cut o', '[1,2]', '\0'];

/** Makes up faults, and sends them as answers on the fake clock. */
export class FakeServer {
  /** What was done with the last request for an address in a language. */
  readonly last = new Map<string, Fault>();
  readonly #random: Random;
  readonly #time: FakeTime;

  constructor(random: Random, time: FakeTime) {
    this.#random = random;
    this.#time = time;
    stubNetwork((request) => {
      const fault = this.#makeFault();
      const language = new Headers(request.init.headers).get('Accept-Language') ?? '';
      this.last.set(`${language} ${request.url}`, fault);
      this.#answer(request, fault);
    });
  }

  #makeFault(): Fault {
    const random = this.#random;
    const delay = random.below(9000);
    switch (random.below(8)) {
      case 0: {
        const retryAfter = random.pick([undefined, '0', '3', '60', 'soon']);
        const status = random.pick(statuses);
        return { kind: 'status', delay, status, ...(retryAfter && { retryAfter }) };
      }
      case 1:
        return { kind: 'cut', delay, inBody: random.below(2) === 0 };
      case 2:
        return { kind: 'hang', inBody: random.below(2) === 0 };
      case 3:
        return { kind: 'drip' };
      case 4:
        return { kind: 'text', delay, text: random.pick(texts) };
      default:
        return { kind: 'ok', delay, isSlow: random.below(3) === 0 };
    }
  }

  #answer(request: FakeRequest, fault: Fault): void {
    const after = (delay: number, act: () => void): void => {
      this.#time.after(delay, () => {
        if (!request.isLeft) act();
      });
    };
    if (fault.kind === 'hang' && !fault.inBody) return;
    const delay = 'delay' in fault ? fault.delay : 0;
    after(delay, () => {
      switch (fault.kind) {
        case 'status':
          request.answer(fault.status, fault.retryAfter ? { 'retry-after': fault.retryAfter } : {});
          return;
        case 'cut':
          if (fault.inBody) {
            request.answer();
            request.send('{"headline":');
          }
          request.cut();
          return;
        case 'hang':
          request.answer();
          return;
        case 'drip':
          request.answer();
          for (let second = 1; second < 30; second++) {
            after(second * 1000, () => {
              request.send(100);
            });
          }
          return;
        case 'text':
          request.answer();
          request.send(fault.text);
          request.end();
          return;
        case 'ok':
          request.answer();
          this.#sendArticle(request, fault.isSlow, after);
      }
    });
  }

  /** The article, which tells where it is from; slowly, as over a weak but living connection. */
  #sendArticle(
    request: FakeRequest,
    isSlow: boolean,
    after: (delay: number, act: () => void) => void,
  ): void {
    const text = JSON.stringify({ headline: request.url, articleBody: '<p>A text.</p>' });
    const parts = isSlow ? 4 : 0;
    for (let part = 1; part <= parts; part++) {
      after(part * 8000, () => {
        request.send(12_000);
      });
    }
    after(parts * 8000 + 1, () => {
      request.send(text);
      request.end();
    });
  }
}
