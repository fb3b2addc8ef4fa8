import { expect, waitUntil } from '@open-wc/testing';
import { engine } from '../support/engine.js';
import { openPage, type OpenedPage } from '../support/open-page.js';
import { type Random, seededRandom } from '../support/random.js';
import { firstSeed } from '../support/seed.js';
import { serve } from '../support/serve.js';
import { deepQueryAll } from './support/shadow-tree.js';

const KEY = 'news-article:text-size';
const STEPS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];
/** A hundred together; Chromium has most to do of other tests. */
const SEQUENCES = { chromium: 20, firefox: 40, webkit: 40 }[engine];
const PART = 20;

/** What has to be true of the page after each act. */
interface Expected {
  scale: number;
  stored: string | null;
  /** What is said, and by which set of controls. */
  said: { by: number; percent: string } | undefined;
}

/** All that can be told of a page from outside. */
function stateOf({ frame }: OpenedPage) {
  // Each reload makes another document.
  const document = frame.contentDocument ?? new Document();
  const sets = deepQueryAll(document, 'text-size-controls');
  return {
    scales: deepQueryAll(document, '.root')
      .filter((root) => root.querySelector('article'))
      .map((root) => root.style.getPropertyValue('--_scale')),
    stored: localStorage.getItem(KEY),
    marks: sets.map((set) => buttonsOf(set).map((button) => button.ariaDisabled)),
    said: sets.map((set) => set.shadowRoot?.querySelector('[role=status]')?.textContent ?? ''),
  };
}

function buttonsOf({ shadowRoot }: Element): HTMLElement[] {
  return shadowRoot ? deepQueryAll(shadowRoot, 'button') : [];
}

type State = ReturnType<typeof stateOf>;

function isAsExpected(state: State, { scale, stored, said }: Expected): boolean {
  const marks = [scale === 0.8, scale === 1, scale === 3].map(String);
  return (
    state.scales.length === 2 &&
    state.scales.every((one) => one === String(scale)) &&
    state.stored === stored &&
    state.marks.every((ofOne) => ofOne.join() === marks.join()) &&
    state.said.every((words, set) =>
      said?.by === set ? words === `Text size: ${said.percent}` : words === '',
    )
  );
}

async function open(): Promise<OpenedPage> {
  const { url } = await serve({ body: '{"headline":"Headline","articleBody":"<p>Text</p>"}' });
  const article = `<news-article src="${url}" lang="en"></news-article>`;
  return openPage({
    html:
      '<!doctype html><html lang="en"><script type="module" src="/dist/news-article.js"></script>' +
      `<body><div id="left">${article}</div><div id="right">${article}` +
      '<text-size-controls></text-size-controls></div></body></html>',
  });
}

/** Does one thing by chance, and says what has to be true then. */
async function act(page: OpenedPage, before: Expected, random: Random): Promise<Expected> {
  const document = page.frame.contentDocument ?? new Document();
  switch (random.below(6)) {
    case 0: {
      const stored = random.pick([null, 'banana', '1e9', '-5', ...STEPS.map(String)]);
      if (stored === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, stored);
      const scale = STEPS.find((step) => String(step) === stored) ?? 1;
      // What is stored already is no change, of which nobody hears.
      if (scale === before.scale) return { ...before, stored };
      return { scale, stored, said: undefined };
    }
    case 1: {
      page.window.location.reload();
      await new Promise((resolve) => {
        page.frame.addEventListener('load', resolve, { once: true });
      });
      return { ...before, said: undefined };
    }
    case 2: {
      const moved = random.pick(
        deepQueryAll(document, 'news-article, #right > text-size-controls'),
      );
      const sets = deepQueryAll(document, 'text-size-controls');
      const ofMoved = sets.filter((set) => set === moved || set.getRootNode() === moved.shadowRoot);
      random.pick([...document.querySelectorAll('div')]).append(moved);
      const by = before.said && sets[before.said.by];
      const after = by && deepQueryAll(document, 'text-size-controls').indexOf(by);
      // What is moved says nothing of what was before.
      const isOver = by === undefined || after === undefined || ofMoved.includes(by);
      return {
        ...before,
        said: isOver
          ? undefined
          : { ...before.said, by: after, percent: before.said?.percent ?? '' },
      };
    }
    default: {
      const sets = deepQueryAll(document, 'text-size-controls');
      const by = random.below(sets.length);
      const direction = random.below(3);
      const button = buttonsOf(sets[by] ?? document.body)[direction];
      const index = STEPS.indexOf(before.scale);
      const scale = [STEPS[index - 1], before.scale === 1 ? undefined : 1, STEPS[index + 1]][
        direction
      ];
      button?.click();
      if (scale === undefined) return before;
      const percent = `${String(Math.round(scale * 100))}%`;
      return { scale, stored: scale === 1 ? null : String(scale), said: { by, percent } };
    }
  }
}

async function runSequence(page: OpenedPage, random: Random): Promise<void> {
  localStorage.removeItem(KEY);
  let expected: Expected = { scale: 1, stored: null, said: undefined };
  const done: string[] = [];
  const look = async (): Promise<void> => {
    await waitUntil(() => isAsExpected(stateOf(page), expected)).catch(() => {
      const found = { state: stateOf(page), expected, done };
      throw new Error(`They do not agree: ${JSON.stringify(found)}`);
    });
  };
  // The last sequence may have left another size, and something said.
  page.window.location.reload();
  await new Promise((resolve) => {
    page.frame.addEventListener('load', resolve, { once: true });
  });
  await look();
  for (let acts = 3 + random.below(6); acts > 0; acts -= 1) {
    expected = await act(page, expected, random);
    done.push(JSON.stringify(expected));
    await look();
  }
}

afterEach(() => {
  localStorage.clear();
});

describe('press, change elsewhere, reload and move, in any order', () => {
  for (let first = 0; first < SEQUENCES; first += PART) {
    it(`leave size, storage, marks and words in agreement: ${String(first)} and more`, async () => {
      const seed = await firstSeed('text size');
      const page = await open();
      for (let sequence = first; sequence < first + PART; sequence += 1) {
        await runSequence(page, seededRandom(seed + sequence));
      }
      expect(page.recorded.errors).to.deep.equal([]);
    }).timeout(120_000);
  }
});
