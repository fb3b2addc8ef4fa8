import { waitUntil } from '@open-wc/testing';
import { pictures } from '../../situations/pictures.js';
import { hasLateStyles } from '../../support/late-styles.js';
import type { OpenedPage, PageWindow } from '../../support/open-page.js';
import { resizeWindow } from '../../support/resize-window.js';
import { release, serve, type Served } from '../../support/serve.js';
import { openArticlePage } from './article-page.js';
import { deepQueryAll } from './shadow-tree.js';

/** A shift as Chromium tells it; the types of TypeScript don't know it. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

type WatchedWindow = PageWindow & {
  shifts: () => LayoutShift[];
  tops: Set<number>;
  endsOfShown: Set<string>;
};

/** Notes all shifts from the very start, and in each frame where the article and the text below it end. */
const watch = `<script>
  const found = [];
  const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.shifts = () => { found.push(...observer.takeRecords()); return found; };
  window.tops = new Set();
  window.endsOfShown = new Set();
  (function note() {
    const element = document.querySelector('news-article');
    const below = document.querySelector('#below');
    if (below) tops.add(Math.round(below.getBoundingClientRect().top));
    const source = element?.article && element.shadowRoot.querySelector('[part=source]');
    if (source) {
      const ends = [source, below].map((one) => Math.round(one.getBoundingClientRect().bottom));
      endsOfShown.add(ends.join());
    }
    requestAnimationFrame(note);
  })();
</script>`;

const script = '<script type="module" src="/dist/news-article.js"></script>';

export interface ShiftingPage extends OpenedPage {
  /** The shifts that no reader caused, until now: what moved, and how far of the whole. */
  shifts: () => string[];
  /** Each place that the text below the element had until now. */
  tops: () => number[];
  /** Each place that its last line and the text below had since it is shown. */
  endsOfShown: () => string[];
  /** Lets images come, and answers once all are there and painted. */
  settle: () => Promise<void>;
}

export interface ShiftingOptions {
  /** The article; `picture:<name>` in it is the address of a picture that comes late. */
  article: object;
  css?: string;
  /** Markup above the element; a picture named in it has to be a lazy one, as the page waits for others. */
  above?: string;
}

/** Opens a page in which an article comes late and its pictures later, the whole of it in sight. */
export async function openShiftingPage(options: ShiftingOptions): Promise<ShiftingPage> {
  const { article, css = '', above = '' } = options;
  await resizeWindow(900, 2400);
  const held: Served[] = [];
  const withPictures = async (text: string): Promise<string> => {
    let result = text;
    for (const [all, name = ''] of text.matchAll(/picture:(\w+)/g)) {
      const served = await serve({ ...pictures[name]?.reply, path: name, isHeld: true });
      held.push(served);
      result = result.replace(all, served.url);
    }
    return result;
  };
  const json = await serve({ body: await withPictures(JSON.stringify(article)), isHeld: true });
  const page = await openArticlePage({
    attributes: `src="${json.url}" back-href="/" lang="fr"`,
    scripts: `${watch}<style>body { margin: 16px } ${css}</style>${script}`,
    body: `${await withPictures(above)}{article}<p id="below">The page goes on.</p>`,
    width: 900,
    height: 2400,
  });
  const window = page.window as WatchedWindow;
  await waitUntil(() => deepQueryAll(page.document, '.root').length > 0, 'The script did not run');
  await nextFrames(window);
  await release(json);
  await page.event('article-load');
  await waitUntil(() => isWhole(page), 'Styles and controls do not come', { timeout: 10_000 });
  await nextFrames(window);
  return Object.assign(page, {
    shifts: () =>
      window
        .shifts()
        .filter(({ hadRecentInput }) => !hadRecentInput)
        .map(
          ({ value, sources }) => `${sources.map(({ node }) => node?.nodeName).join()} ${value}`,
        ),
    tops: () => [...window.tops],
    endsOfShown: () => [...window.endsOfShown],
    settle: async () => {
      await Promise.all(held.map(release));
      const isThere = (): boolean =>
        (deepQueryAll(page.document, 'img') as HTMLImageElement[]).every(
          ({ complete }) => complete,
        );
      await waitUntil(isThere, 'The images do not come', { timeout: 10_000 });
      await nextFrames(window);
    },
  });
}

/** Whether the styles are there that come late, and the buttons with their names. */
function isWhole({ document }: OpenedPage): boolean {
  const buttons = deepQueryAll(document, 'button[aria-disabled=false]');
  return hasLateStyles(document.querySelector('news-article')) && buttons.length >= 3;
}

async function nextFrames(window: Window): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
}
