import type { Article } from '../../article/article.js';
import type { ArticleContent } from './article-content.js';

/**
 * Keeps the reader's place while a newer state of the article takes the place of the one that is
 * read, or of a failure. A chunk of its own: a first article needs none of it.
 */

/** What can have the focus within an article. */
const FOCUSABLE = 'a[href], button, summary, audio, video, [tabindex]';

/** Milliseconds in which a screen reader notices a place for news. */
const NOTICE = 100;

/** Where the reader chooses another language. */
const TRANSLATIONS = '[part=translations] ul';

/** What a reader reads: the blocks of the text, and those around it. */
const BLOCKS = 'article > :not(#body), #body > *';

/** Whether an article is the one that is shown, so that nothing has to change. */
export function isSame(shown: ArticleContent, next: Article, headingLevel: number): boolean {
  return (
    shown.headingLevel === headingLevel && JSON.stringify(shown.article) === JSON.stringify(next)
  );
}

/**
 * Notes what has the focus, and which block is at the top of the window. The returned function finds both
 * again once the new text is there: it gives the focus back, and scrolls. Who chose a translation is told
 * its headline.
 */
export function holdPlace(root: ShadowRoot): () => void {
  const isChosen = !!root.activeElement?.closest(TRANSLATIONS);
  const [headline, error] = ['#headline', '[part=error]'].map((part) => root.querySelector(part));
  const tell = holdAnnouncement(root, isChosen);
  const restore = [holdFocus(root), holdScroll(root)];
  return () => {
    const isNew = root.querySelector('#headline') !== headline;
    if (isNew) tell();
    for (const step of restore) step();
    if (isChosen) showOutcome(root, { isNew, hadError: !!error });
  };
}

/** Who chose a translation, far below the headline, sees it from its beginning, or what went wrong. */
function showOutcome(root: ShadowRoot, { isNew, hadError }: { isNew: boolean; hadError: boolean }) {
  const begin = root.querySelector(isNew ? 'article' : '[part=error]');
  if (!begin || (!isNew && hadError)) return;
  if (begin.getBoundingClientRect().top < 0) {
    begin.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}

function holdFocus(root: ShadowRoot): () => void {
  const { activeElement: focused, host } = root;
  if (!focused) return holdFocusOfChildren(host);
  const words = focused.textContent;
  const part = partOf(focused);
  // Each part has links of its own kind.
  const findAgain = holdElement(focused, () =>
    [...root.querySelectorAll(FOCUSABLE)].filter((one) => partOf(one) === part),
  );
  return () => {
    // A link that is still there can have become another.
    if (root.activeElement === focused && focused.textContent === words) return;
    const found = findAgain() as HTMLElement | undefined;
    if (found) found.focus({ preventScroll: true });
    else focusArticle(root);
  };
}

const partOf = (element: Element): string | null | undefined =>
  element.closest('[part]')?.getAttribute('part');

/** Children are gone once there is an article, and with them the place of who was there. */
function holdFocusOfChildren(host: Element): () => void {
  const { activeElement: focused } = host.getRootNode() as Document | ShadowRoot;
  if (!focused || focused === host || !host.contains(focused)) return () => undefined;
  return () => {
    if (focused.getClientRects().length === 0 && host.shadowRoot) focusArticle(host.shadowRoot);
  };
}

/**
 * Without what had the focus, reading goes on where the article begins, or with what there is in its place.
 * An article can have the focus for that long only: a click into a text that always can makes the
 * next key frame all of it.
 */
function focusArticle(root: ShadowRoot): void {
  const article = root.querySelector('article');
  if (article) {
    article.tabIndex = -1;
    article.addEventListener('blur', forgetFocus);
  }
  const place = article ?? root.querySelector<HTMLElement>('[part=error] button');
  place?.focus({ preventScroll: true });
}

function forgetFocus({ currentTarget }: Event): void {
  const article = currentTarget as HTMLElement;
  // Who comes back from another window finds the focus where it was.
  if (!article.matches(':focus')) article.removeAttribute('tabindex');
}

/** Who can't see the new article hears what others see: its headline, in its language. */
function holdAnnouncement(root: ShadowRoot, isChosen: boolean): () => void {
  const known = root.querySelector('.told');
  const status = known ?? (isChosen && makeStatus(root));
  return () => {
    if (!status) return;
    status.setAttribute('lang', root.querySelector('article')?.getAttribute('lang') ?? '');
    // What was said of one article is not said of the next.
    const words = isChosen ? (root.querySelector('#headline')?.textContent ?? '') : '';
    const say = (): void => {
      status.textContent = words;
    };
    if (known) say();
    else setTimeout(say, NOTICE);
  };
}

/** Made before there is something in it: what is new altogether, few screen readers tell. */
function makeStatus(root: ShadowRoot): Element {
  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden told';
  root.querySelector('.root')?.append(status);
  return status;
}

function holdScroll(root: ShadowRoot): () => void {
  const scroller = scrollerOf(root.host);
  // The upper edge of what is seen.
  const edge = Math.max(0, scroller?.getBoundingClientRect().top ?? 0);
  const topOf = (element: Element): number => element.getBoundingClientRect().top - edge;
  const blocks = [...root.querySelectorAll(BLOCKS)].filter(
    (block) => block.getClientRects().length > 0,
  );
  // The first that is seen; above it may be a part of the space between two.
  const first = blocks.find((block) => block.getBoundingClientRect().bottom > edge);
  // Of what begins below the edge, the reader sees all move.
  if (!first || (first === blocks[0] && topOf(first) > 0)) return () => undefined;
  const findAgain = holdElement(first, () => [...root.querySelectorAll(BLOCKS)]);
  const before = topOf(first);
  return () => {
    const again = findAgain();
    const moved = again ? topOf(again) - before : 0;
    if (moved) (scroller ?? window).scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** Finds an element again among those of its kind: the same words, best at the same place. */
function holdElement(element: Element, ofItsKind: () => Element[]) {
  const index = ofItsKind().indexOf(element);
  // Now: once there is another article, it can have other words.
  const { localName, textContent } = element;
  return (): Element | undefined => {
    const candidates = ofItsKind();
    const alike = candidates.filter(
      (one) => one.localName === localName && one.textContent === textContent,
    );
    const inPlace = candidates[index];
    return inPlace && (alike.length === 0 || alike.includes(inPlace)) ? inPlace : alike[0];
  };
}

/**
 * The nearest scrolling box around an element, through shadow roots; `undefined`: the window. (The
 * walk is that of flat-tree.ts, which this chunk can't import.)
 */
function scrollerOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  const around = element.assignedSlot ?? (parent instanceof ShadowRoot ? parent.host : parent);
  if (!(around instanceof Element) || around === document.documentElement) return undefined;
  // What `body` has of `overflow`, the window has unless `html` has some (CSS Overflow 3, §3.3).
  const { overflowY: ofHtml } = getComputedStyle(document.documentElement);
  if (around === document.body && ofHtml === 'visible') return undefined;
  const { overflowY } = getComputedStyle(around);
  const isScroller = /auto|scroll/.test(overflowY) && around.scrollHeight > around.clientHeight;
  return isScroller ? around : scrollerOf(around);
}
