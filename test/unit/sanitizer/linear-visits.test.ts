import { expect } from '@open-wc/testing';
import { sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { options } from './cases.js';
import { countVisits } from './count-visits.js';
import { prepareAll } from './prepare-all.js';
import { flatShapes, longShapes, nestedShapes } from './shapes.js';

const SIZE = 500;

/** A little more than four: what is done once, and bounds that the smaller text keeps below. */
const MOST = 4.4;

before(prepareAll);

describe('sanitizeHtml visits at most four times as many nodes in a text of four times the size', () => {
  for (const [name, make] of [...nestedShapes, ...flatShapes, ...longShapes]) {
    it(name, () => {
      const [one = 0, four = 0] = [SIZE, 4 * SIZE].map((size) => {
        const html = make(size);
        return countVisits(() => {
          sanitizeHtml(html, options);
        });
      });
      expect(four).to.be.at.most(MOST * one, `${one} visits for one`);
    });
  }
});
