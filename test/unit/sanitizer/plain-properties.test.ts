import { expect } from '@open-wc/testing';
import { hasNativeSanitizer } from '../../../src/sanitizer/native-sanitizer.js';
import { isPlain } from '../../../src/sanitizer/plain-html.js';
import { engine } from '../../support/engine.js';
import { firstSeed } from '../../support/seed.js';
import { options } from './cases.js';
import { finish, makeSafe, prepare, sanitizeWith } from './engines.js';
import { nearlyPlainMarkup } from './nearly-plain-markup.js';
import { asRead } from './as-read.js';
import { failureIn } from './failure-in.js';

const TEXTS = engine === 'chromium' ? 20_000 : 1_000;
// Of few texts, fewer than a fifth can be plain by chance.
const PART = engine === 'chromium' ? 5_000 : 1_000;

const used = hasNativeSanitizer() ? 'native' : 'dompurify';
const seed = await firstSeed(`${TEXTS} texts that are plain, or nearly`);

describe('isPlain, whatever it is given', () => {
  for (let first = seed; first < seed + TEXTS; first += PART) {
    it(`is true only of texts that preparation leaves as they are: ${PART} from seed ${first}`, () => {
      let count = 0;
      const failure = failureIn(nearlyPlainMarkup, { seed: first, numRuns: PART }, (html) => {
        if (!isPlain(html)) return;
        count++;
        const { root, lists } = prepare(html);
        const prepared = makeSafe(used, root, lists);
        finish(prepared, options);
        expect(asRead(sanitizeWith(used, html))).to.equal(asRead(prepared.innerHTML));
      });
      expect(failure).to.equal(undefined);
      // A fifth, or the property says little.
      expect(count).to.be.greaterThan(PART / 5);
    });
  }
});
