import type { WithAncestors } from '../flat-tree.js';
import { followStorage } from './follow-storage.js';
import { scaleElement } from './scale-element.js';
import type { TextSize } from './text-size.js';

/** The sizes of elements that are not ours, by id: each has one, however many controls it has. */
const sizes = new Map<string, TextSize>();

/** The elements that follow a size, under which id, and how to end that. */
const following = new WeakMap<Element, { id: string; end: () => void }>();

/**
 * The size of an element of the page's own, kept under its id, which the element's text follows from now
 * on. `Size` is the class, which this chunk can't import.
 */
export function followOwnSize(
  element: HTMLElement,
  id: string,
  Size: typeof TextSize,
  withAncestors: WithAncestors,
): TextSize {
  const size = sizes.get(id) ?? new Size(`news-article:text-size:${id}`);
  sizes.set(id, size);
  const former = following.get(element);
  if (former?.id === id) return size;
  former?.end();
  const scale = (): void => {
    scaleElement(element, size.scale, withAncestors);
  };
  const unsubscribe = size.subscribe(element, scale);
  followStorage(size, { withAncestors });
  // The page may have another size for it when the phone is turned.
  const onResize = (): void => {
    if (size.scale !== 1) scale();
  };
  addEventListener('resize', onResize);
  following.set(element, {
    id,
    end: () => {
      unsubscribe();
      removeEventListener('resize', onResize);
      scaleElement(element, 1, withAncestors);
    },
  });
  scale();
  return size;
}

/** Ends that for an element which left the page or has another id: its text is again as the page has it. */
export function leaveOwnSize(element: Element, id: string): void {
  const followed = following.get(element);
  // It may follow another id by now.
  if (followed?.id !== id) return;
  followed.end();
  following.delete(element);
}
