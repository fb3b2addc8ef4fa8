import type { EngineName } from './runner/engine-names.js';

/** The engine this test runs in. */
export const engine: EngineName = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';
