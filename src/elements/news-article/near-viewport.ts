/** How far outside of what is seen an element begins to load, so that it is there in time. */
const MARGIN = '800px';

const observers = new WeakMap<Element, IntersectionObserver>();

/**
 * Calls `onNear` once the element is in or near the window, or what is seen of a scrolling box around
 * it; what the element waited for before is forgotten. A chunk of its own: few pages wait.
 */
export function whenNear(element: Element, onNear: () => void): void {
  observers.get(element)?.disconnect();
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    // Browsers before `scrollMargin` (Chrome 120, Firefox 141) begin in a box when it is seen.
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  );
  observers.set(element, observer);
  observer.observe(element);
}
