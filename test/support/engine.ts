import type { EngineName } from './runner/engine-names.js';

/** The engine this test runs in. */
export const engine: EngineName = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/**
 * How many of ten thousand cases made by chance this engine runs, side by side with the others: most in
 * the quickest.
 */
export const SHARE_OF_TEN_THOUSAND = { chromium: 2_000, firefox: 6_000, webkit: 2_000 }[engine];
