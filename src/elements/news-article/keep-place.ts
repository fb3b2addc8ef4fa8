import type { Article } from '../../article/article.js';
import type { ArticleContent } from './article-content.js';

/**
 * Keeps the reader's place while a newer state of the article takes the place of the one that is
 * read, or of a failure. A chunk of its own: a first article needs none of it.
 */

/** What can have the focus within a text. */
const FOCUSABLE = '#body :is(a[href], summary, audio, video, [tabindex])';

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
 * Notes what has the focus in the text, the list of translations or a failure, and which block is at the top of the
 * window. The returned function finds both again once the new text is there: it gives the focus back, and
 * scrolls. Who chose a translation is told its headline.
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
  const focused = root.activeElement;
  const place = focused?.closest(`#body, ${TRANSLATIONS}, [part=error]`);
  if (!focused || !place) return () => undefined;
  const isInText = place.id === 'body';
  const findAgain = holdElement(root, focused, isInText ? FOCUSABLE : `${TRANSLATIONS} [lang]`);
  return () => {
    if (root.activeElement === focused) return;
    const found = findAgain();
    if (found) (found as HTMLElement).focus({ preventScroll: true });
    else focusArticle(root.querySelector('article'));
  };
}

/**
 * Without the link or the button that had the focus, reading goes on where the article begins. It can have
 * the focus for that long only: a click into a text that can always have it makes the next key frame it all.
 */
function focusArticle(article: HTMLElement | null): void {
  if (!article) return;
  article.tabIndex = -1;
  article.addEventListener('blur', forgetFocus);
  article.focus({ preventScroll: true });
}

function forgetFocus({ currentTarget }: Event): void {
  const article = currentTarget as HTMLElement;
  // Who comes back from another window finds the focus where it was.
  if (!article.matches(':focus')) article.removeAttribute('tabindex');
}

/** Who can't see the new article hears what others see: its headline, in its language. */
function holdAnnouncement(root: ShadowRoot, isChosen: boolean): () => void {
  const known = root.querySelector('.root > .visually-hidden');
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
  status.className = 'visually-hidden';
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
  const findAgain = holdElement(root, first, BLOCKS);
  const before = topOf(first);
  return () => {
    const again = findAgain();
    const moved = again ? topOf(again) - before : 0;
    if (moved) (scroller ?? window).scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** Finds an element again among what a selector selects: the same words, best at the same place. */
function holdElement(root: ShadowRoot, element: Element, selector: string) {
  const index = [...root.querySelectorAll(selector)].indexOf(element);
  return (): Element | undefined => {
    const candidates = [...root.querySelectorAll(selector)];
    const alike = candidates.filter(
      ({ localName, textContent }) =>
        localName === element.localName && textContent === element.textContent,
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
