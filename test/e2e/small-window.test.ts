import { expect, waitUntil } from '@open-wc/testing';
import { clippingIn } from '../situations/checks/clipping.js';
import { scrolls } from '../situations/checks/ink.js';
import { overflowIn } from '../situations/checks/overflow.js';
import { overlapIn } from '../situations/checks/overlap.js';
import { nameOf, shownIn, styleOf, withAncestors } from '../situations/checks/shown.js';
import { smallTargetsIn } from '../situations/checks/targets.js';
import type { OpenedPage } from '../support/open-page.js';
import { serve } from '../support/serve.js';
import { openLoadedPage } from './support/article-page.js';
import { between, tabThrough } from './support/focused.js';
import { richArticle } from './support/rich-article.js';
import { deepQuery, deepQueryAll } from './support/shadow-tree.js';

/** CSS pixels of a window of 1280 by 1024 at 400 %: WCAG 2.2, 1.4.10. */
const [width, height] = [320, 256];

const image = {
  url: '/dist/demo/articles/training.jpg',
  width: 1200,
  height: 800,
  caption: 'What is to be seen',
};

/** WCAG 2.2, 1.4.12. */
const spacing =
  'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;';

/** What readers put into every tree, by an extension of their browser. */
const ofReader = `* { ${spacing} } p { margin-bottom: 2em !important }`;

interface Small extends OpenedPage {
  host: HTMLElement;
}

async function openSmall(scale: number, css = '', inside = ''): Promise<Small> {
  localStorage.setItem('news-article:text-size', String(scale));
  const { url } = await serve({ body: JSON.stringify({ ...richArticle, image }) });
  const page = await openLoadedPage({
    attributes: `src="${url}" lang="en" back-href="/"`,
    body: `<style>body { margin: 8px } ${css}</style>${between}`,
    width,
    height,
  });
  const { document } = page;
  const hasControls = (): boolean =>
    deepQueryAll(document, 'button[aria-disabled]').length === 4 &&
    deepQueryAll(document, 'button[aria-disabled=true]').length > 0 &&
    deepQueryAll(document, 'table[tabindex]').length > 0;
  await waitUntil(hasControls, 'The controls do not come');
  for (const { shadowRoot } of deepQueryAll(document, '*')) {
    if (!inside || !shadowRoot) continue;
    const sheet = new (document.defaultView as unknown as typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(inside);
    shadowRoot.adoptedStyleSheets.push(sheet);
  }
  return Object.assign(page, { host: deepQuery(document, 'news-article') });
}

/** What is wider than its own box, or than the window, and can't be scrolled. */
function tooWideIn(host: HTMLElement): string[] {
  return shownIn(host)
    .elements.filter((element) => !withAncestors(element).some(scrolls))
    .filter((element) => !/^(inline|contents)$/.test(styleOf(element).display))
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return element.scrollWidth > element.clientWidth + 1 || left < 0 || right > width + 0.5;
    })
    .map(nameOf);
}

function faultsIn(host: HTMLElement): string[] {
  return [
    ...overflowIn(host),
    ...tooWideIn(host),
    ...clippingIn(host),
    ...overlapIn(host),
    ...smallTargetsIn(host),
  ];
}

/** What a reader can press, or has to scroll. */
function controlsIn(host: HTMLElement): HTMLElement[] {
  return shownIn(host).elements.filter(
    (element) =>
      element.matches('button, a[href], summary') ||
      (scrolls(element) && element.scrollWidth > element.clientWidth),
  );
}

/** Whether a pointer finds an element in its middle, or of one in several lines, that of a line. */
function isOnTop(control: HTMLElement): boolean {
  control.scrollIntoView({ block: 'center' });
  const root = control.getRootNode() as ShadowRoot;
  const middles = [...control.getClientRects()].map(
    (box) => [box.left + box.width / 2, box.top + box.height / 2] as const,
  );
  const inSight = middles.filter(([, y]) => y > 0 && y < height);
  return (
    inSight.length > 0 && inSight.every(([x, y]) => control.contains(root.elementFromPoint(x, y)))
  );
}

const variants: Readonly<Record<string, readonly [css: string, inside: string]>> = {
  'as it is': ['', ''],
  'with the page’s own spacing of text': [`news-article { ${spacing} }`, ''],
  'with the reader’s spacing of text': ['', ofReader],
};

afterEach(() => {
  localStorage.clear();
});

describe('in a window of 320 by 256 pixels', () => {
  for (const scale of [1, 3]) {
    for (const [name, [css, inside]] of Object.entries(variants)) {
      it(`nothing is cut off or beside it, ${name}, at ${scale * 100} %`, async () => {
        const { host } = await openSmall(scale, css, inside);
        expect(faultsIn(host)).to.deep.equal([]);
        const { letterSpacing } = styleOf(deepQuery(host.ownerDocument, '[part=body] > p'));
        expect(parseFloat(letterSpacing) > 0).to.equal(inside !== '');
      });
    }
  }

  for (const scale of [1, 3]) {
    it(`each control can be come to, by key and by pointer, at ${scale * 100} %`, async () => {
      const page = await openSmall(scale);
      const found: HTMLElement[] = [];
      await tabThrough(page, (focused) => {
        found.push(focused);
        const { left, right, top, bottom } = focused.getBoundingClientRect();
        const isInSight = [left >= 0, right <= width + 0.5, bottom > 0, top < height];
        expect(isInSight, nameOf(focused)).to.deep.equal([true, true, true, true]);
      });
      expect(found.map(nameOf)).to.deep.equal(controlsIn(page.host).map(nameOf));
      expect(found.length).to.be.greaterThan(12);
      for (const control of found) expect(isOnTop(control), nameOf(control)).to.equal(true);
    });
  }
});
