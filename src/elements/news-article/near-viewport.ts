/** How far below or above the window an element begins to load, so that it is there in time. */
const MARGIN = '800px';

/** Calls `onNear` once the element is in or near the window. A chunk of its own: few pages wait. */
export function whenNear(element: Element, onNear: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(element);
}
