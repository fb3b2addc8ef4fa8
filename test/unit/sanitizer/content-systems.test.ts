import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { options } from './cases.js';
import { contentSystemCases } from './content-systems/index.js';
import { sanitizeWith } from './engines.js';
import { htmlOf } from './html-of.js';
import { prepareAll } from './prepare-all.js';

before(prepareAll);

describe('sanitizeHtml, HTML of content systems', () => {
  for (const [behaviour, html, expected] of contentSystemCases) {
    it(behaviour, () => {
      expect(htmlOf(sanitizeHtml(html, options).fragment)).to.equal(expected);
    });

    it(`${behaviour}, with DOMPurify`, () => {
      expect(sanitizeWith('dompurify', html)).to.equal(expected);
    });

    it(`${behaviour}, and leaves it so the second time`, () => {
      expect(sanitizeWith('dompurify', expected)).to.equal(expected);
    });
  }
});
