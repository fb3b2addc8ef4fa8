/**
 * Calls back once the page has nothing else to do: what shows comes before what will be needed. Safari has
 * no idle callbacks; there it is as soon as the page has done what it is doing.
 */
export const whenIdle: (callback: () => unknown) => void =
  'requestIdleCallback' in globalThis ? requestIdleCallback : setTimeout;
