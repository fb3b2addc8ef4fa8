import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { cutsOf, expectWhole } from './bounded.js';
import { options } from './cases.js';
import { prepareAll } from './prepare-all.js';
import { flatShapes, longShapes } from './shapes.js';

/** Flat texts that are made at the bound itself. */
const LARGE =
  /^(paragraphs|line breaks|list items|cells|images without an address|unknown elements|children of an unknown element|links within the text)$/;

before(prepareAll);

describe('sanitizeHtml finishes, shows what came before a bound, and says what it cut', () => {
  for (const [name, make] of flatShapes.filter(([name]) => LARGE.test(name))) {
    it(`150,000 ${name}`, () => {
      const { fragment, removals } = sanitizeHtml(make(150_000), options);
      expect(fragment.textContent.slice(0, 6)).to.equal('before');
      expect(cutsOf(removals)).not.to.deep.equal([]);
    });
  }

  for (const [name, make] of flatShapes) {
    it(`5,000 times ${name}`, () => {
      expectWhole(make(5_000));
    });
  }

  for (const [name, make] of longShapes) {
    it(`20,000 times ${name}`, () => {
      expectWhole(make(20_000));
    });
  }
});
