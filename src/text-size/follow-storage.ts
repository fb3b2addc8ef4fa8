import type { WithAncestors } from '../flat-tree.js';
import { holdFirstLines } from './hold-place.js';
import type { TextSize } from './text-size.js';

/**
 * Has a size follow other tabs of the site, and what was chosen on other pages while this one was in the
 * back and forward cache, for as long as anything follows the size. The first line that the reader sees
 * stays where it is. Harmless twice.
 */
export function followStorage(
  size: TextSize,
  { withAncestors }: { withAncestors: WithAncestors },
): void {
  if (size.onFollowed) return;
  const change = (makeChange: () => void): void => {
    const elements = [...size.followers.values()];
    const holdAgain = holdFirstLines(elements, withAncestors);
    makeChange();
    holdAgain();
  };
  const catchUp = (): void => {
    if (!isKept(size)) return;
    const restore = (): void => {
      size.restore();
    };
    // Most often there is nothing to catch up with, and nothing on the page needs to be measured.
    if (isAsStored(size)) restore();
    else change(restore);
  };
  const onStorage = ({ key, newValue, storageArea }: StorageEvent): void => {
    // That of a tab alone tells of its changes too.
    if (storageArea && storageArea !== localStorage) return;
    // A key of null says that another tab cleared everything.
    if ((key === size.key || key === null) && isKept(size)) {
      change(() => {
        size.set(newValue);
      });
    }
  };
  const onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) catchUp();
  };
  let isListening = false;
  size.onFollowed = () => {
    const isFollowed = size.followers.size > 0;
    if (isFollowed === isListening) return;
    isListening = isFollowed;
    if (!isFollowed) {
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', onPageShow);
      return;
    }
    addEventListener('storage', onStorage);
    addEventListener('pageshow', onPageShow);
    // What was missed before this code came, or while nothing followed.
    catchUp();
  };
  size.onFollowed();
}

/** Whether a size is the one that is stored; where storage is blocked, there is none to be had. */
function isAsStored({ key, scale }: TextSize): boolean {
  try {
    return (localStorage.getItem(key) ?? '1') === String(scale);
  } catch {
    return true;
  }
}

/** Whether one of our elements keeps the size: those told not to take none from the storage either. */
function isKept({ followers }: TextSize): boolean {
  return [...followers.values()].some(
    (element: Element & { noPersist?: boolean }) => 'noPersist' in element && !element.noPersist,
  );
}
