import { prepareSanitizer, sanitizeHtml } from '../src/sanitizer/sanitize-html.js';
import { setHtml } from './set-html.js';
import { texts } from './texts.js';

const options = { baseUrl: 'https://news.example/a/b.json', headingLevel: 3 };

const ROUNDS = 5;
/** Milliseconds: clocks of browsers are too coarse for less. */
const LEAST = 20;

/** Middle values of the time that each of several ways takes, one after the other in each round. */
function measure(ways: readonly (() => unknown)[]): number[] {
  const times: number[][] = ways.map(() => []);
  // The first round is for the compiler.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, way] of ways.entries()) {
      const time = timeOf(way);
      if (round > 0) times[index]?.push(time);
    }
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}

function timeOf(way: () => unknown): number {
  const start = performance.now();
  let times = 0;
  let time = 0;
  while (time < LEAST) {
    way();
    times++;
    time = performance.now() - start;
  }
  return time / times;
}

const ratio = (a: number, b: number): string => (a / b).toFixed(2);

// The runner of the tests starts the browsers, so this has the form of a test; it expects nothing.
describe('sanitizeHtml', () => {
  before(() => prepareSanitizer(true));

  for (const { name, make, size } of texts) {
    it(name, function () {
      this.timeout(4 * 60_000);
      const [whole, quarter] = [make(size), make(Math.ceil(size / 4))];
      const [ours = 0, part = 0, theirs = 0] = measure([
        () => sanitizeHtml(whole, options),
        () => sanitizeHtml(quarter, options),
        () => setHtml(whole, options.baseUrl),
      ]);
      console.log(
        `${name}: ${ratio(ours, theirs)} times the hand-written; ` +
          `${ratio(ours, part)} times a quarter of the text (${ours.toFixed(1)} ms)`,
      );
    });
  }
});
