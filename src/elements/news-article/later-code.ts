import { html, type TemplateResult } from 'lit';
import { inTime } from '../../in-time.js';
import * as words from '../../localization/words.js';
import { chunkTools } from '../chunk-tools.js';
import type * as laterCode from './after-first-paint.js';
import type { Failure } from './views/error-view.js';

/** Milliseconds that a failure waits for the code that tells it. */
const PATIENCE = 2_000;

let code: typeof laterCode | undefined;

/**
 * Fetches what no first paint needs, for the article in `root` if there is one. Settles once it is there, or
 * a failure can't wait any longer; what comes later still counts. Never rejects.
 */
export function fetchLaterCode(root?: ShadowRoot): Promise<void> {
  const fetching = import('./after-first-paint.js').then((fetched) => {
    code = fetched;
    if (root) code.completeArticle(root);
  });
  // Without it a failure is told in one sentence, and paper has what the browser makes of it.
  return inTime(fetching, PATIENCE).catch(() => undefined);
}

/** What the reader is told of a failure. */
export function tell(failure: Omit<Failure, 'failed'>): TemplateResult {
  const failed = words.failed();
  return code?.errorView({ ...failure, failed }, chunkTools) ?? html`<p part="error">${failed}</p>`;
}
