import { expect } from '@open-wc/testing';
import { baseUrl, type Given, reduced } from './reduced.js';

/** For each kind of duplicate: what is given, the text with it, and what is left of the text. */
export type Cases = Record<string, [given: Given, html: string, left: string]>;

/** What is to stay as it is. */
export const stays = (given: Given, html: string): [Given, string, string] => [given, html, html];

/** Tests each kind of duplicate. */
export function testDuplicates(kinds: Record<string, Cases>): void {
  for (const [what, cases] of Object.entries(kinds)) {
    describe(`${what} of an article that its text has too`, () => {
      for (const [how, [given, html, left]] of Object.entries(cases)) {
        it(`${html === left ? 'stays' : 'goes out of the text'}: ${how}`, () => {
          expect(reduced(html, given).body).to.deep.equal({ html: left, baseUrl });
        });
      }
    });
  }
}
