import { expect } from '@open-wc/testing';
import type { Removal } from '../../../src/sanitizer/prepare/removals.js';
import { sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { options } from './cases.js';

/** The bounds at which a text was cut. */
export function cutsOf(removals: readonly Removal[]): string[] {
  return removals.filter(({ kind }) => kind === 'cut').map(({ name }) => name);
}

/** Of what is shown, the beginning is there, and the end too unless the removals say that it is cut. */
export function expectWhole(html: string): void {
  const { fragment, removals } = sanitizeHtml(html, options);
  const text = fragment.textContent;
  expect(text.slice(0, 6)).to.equal('before');
  if (cutsOf(removals).length === 0) expect(text.trimEnd().slice(-5)).to.match(/after$|x$/);
}
