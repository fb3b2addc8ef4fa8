// The code is at hand before it is asked for: the sanitizer waits ten seconds for it, and a busy machine
// may take longer.
import '../../../src/sanitizer/dompurify-sanitizer.js';
import '../../../src/sanitizer/prepare/prepare-html.js';
import { prepareSanitizer } from '../../../src/sanitizer/sanitize-html.js';

/** Lets `sanitizeHtml` be called with anything. */
export function prepareAll(): Promise<void> {
  return prepareSanitizer(true);
}
