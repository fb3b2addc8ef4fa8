import { expect } from '@open-wc/testing';
import '../../../../../src/define.js';
import type { NewsArticle } from '../../../../../src/elements/news-article/news-article.js';
import { type Random, seededRandom } from '../../../../support/random.js';
import { firstSeed } from '../../../../support/seed.js';
import { requestsOf, serve, type Served } from '../../../../support/serve.js';
import type { Reply } from '../../../../support/server/reply.js';
import { stub } from '../../../../support/stub.js';
import { recordConsole } from '../../../record-console.js';

const SEQUENCES = 100;

/** At a time, since a browser has few connections to a server. */
const TOGETHER = 10;

const uncaught: string[] = [];
addEventListener('error', ({ message }) => uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));

const documentWith = (headline: string): string =>
  JSON.stringify({ headline, articleBody: `<p>${'A text. '.repeat(200)}</p>` });

/** What a server does, and how that has to show if nothing comes after it. */
interface Fault {
  reply: Reply;
  shows: string;
}

function makeFault(random: Random, headline: string): Fault {
  const delay = { delayMs: random.below(60) };
  const body = documentWith(headline);
  const status = random.pick([500, 503, 429, 404, 410, 403]);
  return random.pick<Fault>([
    { reply: { body, ...delay }, shows: `ready|||${headline}` },
    { reply: { body, ...delay, bytesPerSecond: 20_000 }, shows: `ready|||${headline}` },
    { reply: { status, ...delay }, shows: `error|http|${status}|` },
    { reply: { body, ...delay, cutAfterBytes: 500 }, shows: 'error|network||' },
    { reply: { body, ...delay, cors: 'none' }, shows: 'error|network||' },
    { reply: { body: body.slice(0, 300), ...delay }, shows: 'error|not-json||' },
    { reply: { body: '<!doctype html>', ...delay }, shows: 'error|not-json||' },
    { reply: { body: '', ...delay }, shows: 'error|not-json||' },
  ]);
}

/** A resource of the server that does something else with each request. */
async function serveFaults(random: Random, headline: string) {
  const faults = Array.from({ length: 40 }, () => makeFault(random, headline));
  const [first, ...then] = faults.map(({ reply }) => reply);
  return { headline, served: await serve({ ...first, then }), faults };
}

/** Settles when the element has nothing under way any more. */
async function ended(element: NewsArticle): Promise<void> {
  await element.updateComplete;
  while (element.state === 'loading') {
    await Promise.race(
      ['article-load', 'article-error'].map(
        (type) =>
          new Promise((resolve) => {
            element.addEventListener(type, resolve, { once: true });
          }),
      ),
    );
  }
}

/** Settles when the server was asked once more, or there is nothing to ask. */
async function askedOrEnded(element: NewsArticle, served: Served, before: number): Promise<void> {
  await element.updateComplete;
  while (element.state === 'loading' && (await requestsOf(served)).length <= before) {
    await Promise.resolve();
  }
}

/** Acts on an element by chance; what it shows in the end, and what it has to. */
async function runSequence(
  seed: number,
): Promise<Record<'shown' | 'expected', string> & { late: string[] }> {
  const random = seededRandom(seed);
  const places = await Promise.all(
    ['a', 'b'].map((name) => serveFaults(random, `${seed} ${name}`)),
  );
  const element = document.createElement('news-article');
  element.lang = 'en';
  element.controls = 'none';
  element.noStore = true;
  document.body.append(element);
  let place = random.pick(places);
  let lastShown = '';
  const late: string[] = [];
  element.addEventListener('article-load', ({ detail }) => {
    lastShown = detail.article.headline ?? '';
    // A change that the element has not seen yet can't count.
    if (!element.isUpdatePending && lastShown !== place.headline) late.push(lastShown);
  });
  for (let steps = 2 + random.below(5); steps > 0; steps--) {
    const next = random.pick(places);
    const before = (await requestsOf(next.served)).length;
    switch (random.below(5)) {
      case 0:
        element.remove();
        break;
      case 1:
        await ended(element);
        void element.reload();
        break;
      default:
        element.src = next.served.otherOriginUrl;
        place = next;
    }
    document.body.append(element);
    if (random.below(2)) await askedOrEnded(element, next.served, before);
    if (random.below(3) === 0) await ended(element);
  }
  element.src = place.served.otherOriginUrl;
  await ended(element);
  const headline = element.shadowRoot?.querySelector('#headline')?.textContent ?? '';
  const { code = '', status = '' } = element.error ?? {};
  const last = (await requestsOf(place.served)).at(-1);
  const shows = place.faults[last?.reply ?? -1]?.shows ?? 'never asked';
  element.remove();
  return {
    shown: [element.state, code, status, headline].join('|'),
    // Of a failure, what was shown before stays.
    expected: shows.startsWith('error') ? shows + lastShown : shows,
    late,
  };
}

const seed = await firstSeed(`${SEQUENCES} sequences of faults on the test server`);

describe('news-article after any sequence of faults of a server', () => {
  for (let first = seed; first < seed + SEQUENCES; first += TOGETHER) {
    it(`is in the state that is right for its last source: ${TOGETHER} from seed ${first}`, async () => {
      recordConsole();
      // No longer than needed between two tries.
      stub(Math, 'random', () => 0);
      const seeds = Array.from({ length: TOGETHER }, (_, index) => first + index);
      await Promise.all(
        seeds.map(async (own) => {
          const { shown, expected, late } = await runSequence(own);
          expect(shown, `FAULT_SEED=${own}`).to.equal(expected);
          expect(late, `FAULT_SEED=${own}`).to.deep.equal([]);
        }),
      );
      expect(uncaught).to.deep.equal([]);
    });
  }
});
