/** How far below or above the window an element begins to load, so that it is there in time. */
const MARGIN = '800px';

/** Settles once the element is in or near the window. A chunk of its own: few pages wait. */
export function whenNearViewport(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
  });
}
