/** How far outside of what is seen an element begins to load, so that it is there in time. */
const MARGIN = '800px';

/**
 * Calls `onNear` once the element is in or near the window, or what is seen of a scrolling box around
 * it. A chunk of its own: few pages wait.
 */
export function whenNear(element: Element, onNear: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      onNear();
    },
    // Browsers before `scrollMargin` (Chrome 120, Firefox 141) begin in a box when it is seen.
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  );
  observer.observe(element);
}
