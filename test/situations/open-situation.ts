import { canEmulateMedia, emulateMedia } from '../support/emulate-media.js';
import { openPage, type OpenedPage, type PageWindow } from '../support/open-page.js';
import { serveSituation } from './serve-situation.js';
import type { Situation } from './situation.js';

const copies = 'news-article:copies';

export interface ShownSituation extends OpenedPage {
  /** The element. */
  element: HTMLElement;
}

/** Whether this engine can be brought into a situation. */
export function canShow({ media }: Situation): boolean {
  return !media || canEmulateMedia;
}

/** Opens the page of a situation, and answers once all of it is shown. */
export async function openSituation(situation: Situation, head = ''): Promise<ShownSituation> {
  const { width = 800, media, state } = situation;
  if (media) await emulateMedia(media);
  const { pages } = await serveSituation(situation, head);
  // WebKit, which the tests have without a disk, forgets a cache that no page has open.
  const held = state === 'stale' ? await caches.open(copies) : undefined;
  for (const html of pages.slice(0, -1)) {
    const earlier = await openPage({ html, width });
    await whenShown(earlier.window);
    earlier.close();
  }
  await held?.keys();
  const page = await openPage({ html: pages.at(-1) ?? '', width, height: 900 });
  await whenShown(page.window);
  const element = page.document.querySelector<HTMLElement>('news-article');
  if (!element) throw new Error('The page has no article');
  return Object.assign(page, { element });
}

function whenShown(window: PageWindow): Promise<void> {
  return (window as PageWindow & { whenShown: Promise<void> }).whenShown;
}

afterEach(async () => {
  // The reader's text size, which the page has set, and the copies of articles that were shown.
  localStorage.clear();
  await caches.delete(copies);
});
