import { expect } from '@open-wc/testing';
import '../../../../../src/define.js';
import { SHARE_OF_TEN_THOUSAND } from '../../../../support/engine.js';
import { firstSeed } from '../../../../support/seed.js';
import { type Random, seededRandom } from '../../../../support/random.js';
import { stub } from '../../../../support/stub.js';
import { recordConsole } from '../../../record-console.js';
import { FakeCopies } from './fake-copies.js';
import { FakeServer } from './fake-server.js';
import { FakeTime } from './fake-time.js';
import { outcomeOf } from './fault.js';
import { addressesOf, Visitor } from './sequence.js';

const SEQUENCES = SHARE_OF_TEN_THOUSAND;
const PART = 500;

/** Longer than any loading can take. */
const LONG = 200_000;

const uncaught: string[] = [];
addEventListener('error', ({ message }) => uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));

/** All that a sequence needs in place of the world. */
interface World {
  random: Random;
  time: FakeTime;
  server: FakeServer;
  copies: FakeCopies;
}

/** Acts on an element by chance, and then waits until all is over. */
async function runSequence(seed: number, { random, time }: World): Promise<Visitor> {
  const element = document.createElement('news-article');
  element.controls = 'none';
  element.noStore = random.below(2) === 0;
  const visitor = new Visitor(element, random, addressesOf(seed));
  document.body.append(element);
  for (let steps = 1 + random.below(10); steps > 0; steps--) {
    visitor.act();
    // Not seldom several things happen in one task.
    if (random.below(3) === 0) continue;
    await time.advance(random.below(random.pick([1, 100, 15_000, 60_000])));
    visitor.look();
  }
  document.body.append(element);
  await time.advance(LONG);
  return visitor;
}

/** What the element shows in the end. */
function shown({ element }: Visitor): string {
  const headline = element.shadowRoot?.querySelector('#headline')?.textContent ?? '';
  const { code = '', status = '' } = element.error ?? {};
  return [element.state, code, status, headline].join('|');
}

/** What it has to show; of a failure, what was shown before stays. */
function expected(visitor: Visitor, { server, copies }: World): string {
  const { element, given, lastShown, language } = visitor;
  if (given !== undefined) return `ready|||${given}`;
  const url = String(element.src ?? '');
  if (!url) return `error|no-source||${lastShown}`;
  const fault = server.last.get(`${language} ${url}`);
  const outcome = fault ? outcomeOf(fault) : 'never asked';
  if (outcome === 'ok') return `ready|||${url}`;
  if (outcome === 'never asked') return outcome;
  const { code, status = '' } = outcome;
  const isGone = status === 404 || status === 410;
  if (!element.noStore && !isGone && copies.has(language, url))
    return `stale|${code}|${status}|${url}`;
  // A copy of what is gone must not stay.
  const isCopyGone = isGone && visitor.lastCopied === `${language} ${url}`;
  return `error|${code}|${status}|${isCopyGone ? '' : lastShown}`;
}

// What is fetched on demand is at hand: no clock says how long a browser takes to load code.
await Promise.all([
  import('../../../../../src/article/fetch/further-tries.js'),
  import('../../../../../src/article/fetch/last-good-copy.js'),
  import('../../../../../src/article/fields/plain-body.js'),
  import('../../../../../src/article/formats/foreign-document.js'),
  import('../../../../../src/article/formats/schema-org.js'),
  import('../../../../../src/elements/news-article/after-first-paint.js'),
  import('../../../../../src/elements/news-article/keep-place.js'),
  import('../../../../../src/elements/news-article/near-viewport.js'),
  import('../../../../../src/elements/news-article/rich-body.js'),
  import('../../../../../src/localization/generated/locales/fr.js'),
  import('../../../../../src/sanitizer/dompurify-sanitizer.js'),
  import('../../../../../src/sanitizer/prepare/prepare-html.js'),
  import('../../../../../src/diagnostics.js'),
]);

const seed = await firstSeed(`${SEQUENCES} sequences of faults on a fake network`);

describe('news-article after any sequence of faults', () => {
  for (let part = 0; part < SEQUENCES / PART; part++) {
    it(`is in the state that is right for its last source: ${PART} from seed ${seed + part * PART}`, async function () {
      this.timeout(120_000);
      recordConsole();
      const time = new FakeTime();
      const copies = new FakeCopies();
      let random = seededRandom(seed);
      const restoreChance = stub(Math, 'random', () => random.next());
      try {
        for (let n = seed + part * PART; n < seed + (part + 1) * PART; n++) {
          random = seededRandom(n);
          copies.clear();
          const world = { random, time, copies, server: new FakeServer(random, time) };
          const visitor = await runSequence(n, world);
          expect(shown(visitor), `FAULT_SEED=${n}`).to.equal(expected(visitor, world));
          visitor.element.remove();
          expect(visitor.late, `FAULT_SEED=${n}`).to.deep.equal([]);
          expect(uncaught, `FAULT_SEED=${n}`).to.deep.equal([]);
        }
      } finally {
        restoreChance();
        copies.restore();
        time.restore();
      }
    });
  }
});
