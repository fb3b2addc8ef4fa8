import { inkIn } from '../../situations/checks/ink.js';
import { nameOf, pixels, placeOf, shownIn } from '../../situations/checks/shown.js';
import type { OpenedPage } from '../../support/open-page.js';
import { serve } from '../../support/serve.js';
import { openLoadedPage } from './article-page.js';
import { deepQuery, textOf } from './shadow-tree.js';

/** So short that nothing but the page's own style can make it wide. */
const article = { headline: 'Budapest', articleBody: '<p>Two courses ended.</p>' };

/** Pixels that a browser may round away. */
const slack = 1;

/** Opens a page with the short article and something beside it in a box, and something below that. */
export async function openInBox(css: string, width: number): Promise<OpenedPage> {
  const { url } = await serve({ body: JSON.stringify(article) });
  return openLoadedPage({
    attributes: `src="${url}" lang="en"`,
    body:
      `<style>body { margin: 0 } ${css}</style>` +
      '<div id="box"><p class="sibling">Beside</p>{article}</div><p class="sibling">Below</p>',
    width,
  });
}

/** Whether the headline, the text and the buttons have a place on the page. */
export function missingIn({ document }: OpenedPage): string[] {
  const seen = inkIn(deepQuery(document, 'news-article')).map(({ of }) => of);
  return ['#headline', '[part=body] > p', 'text-size-controls', 'print-button'].filter(
    (selector) =>
      !seen.some((one) => one.matches(selector) || isWithin(one, deepQuery(document, selector))),
  );
}

function isWithin(element: HTMLElement, host: HTMLElement): boolean {
  return element.getRootNode() === host.shadowRoot;
}

/** What of the article goes beyond the box at its sides, or lies over what is beside or below it. */
export function strayIn({ document }: OpenedPage): string[] {
  const box = deepQuery(document, '#box').getBoundingClientRect();
  const siblings = [...document.querySelectorAll('.sibling')].map((sibling) => {
    const range = document.createRange();
    range.selectNodeContents(sibling);
    return { name: textOf(sibling), rect: range.getBoundingClientRect() };
  });
  const faults = inkIn(deepQuery(document, 'news-article')).flatMap(({ of, rect }) => [
    ...(rect.left < box.left - slack || rect.right > box.right + slack
      ? [`${nameOf(of)} goes from ${pixels(rect.left)} to ${pixels(rect.right)}`]
      : []),
    ...siblings
      .filter((sibling) => overlap(rect, sibling.rect))
      .map(({ name }) => `${nameOf(of)} lies over ${name}`),
  ]);
  const { scrollWidth, clientWidth } = document.documentElement;
  return [...faults, ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth}px wide`] : [])];
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > slack && down > slack;
}

/** Words that have no room on one line. */
export function brokenWordsIn({ document }: OpenedPage): string[] {
  const range = document.createRange();
  return shownIn(deepQuery(document, 'news-article')).texts.flatMap((text) =>
    [...text.data.matchAll(/\S+/g)]
      .filter(({ index, 0: word }) => {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length !== 1;
      })
      .map(([word]) => `${word} in ${placeOf(text).localName}`),
  );
}
