import { expectWhole } from './bounded.js';
import { prepareAll } from './prepare-all.js';
import { nestedShapes } from './shapes.js';

before(prepareAll);

describe('sanitizeHtml finishes, shows what came before a bound, and says what it cut', () => {
  for (const [name, make] of nestedShapes) {
    it(`20,000 times ${name}`, () => {
      expectWhole(make(20_000));
    });
  }
});
