import { expect } from '@open-wc/testing';
import { hasNativeSanitizer } from '../../../src/sanitizer/native-sanitizer.js';
import { isPlain } from '../../../src/sanitizer/plain-html.js';
import { prepareSanitizer, sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { engine } from '../../support/engine.js';
import { firstSeed } from '../../support/seed.js';
import { asRead } from './as-read.js';
import { options } from './cases.js';
import { sanitizeWith } from './engines.js';
import { failureIn } from './failure-in.js';
import { htmlOf } from './html-of.js';
import { nastyMarkup } from './nasty-markup.js';
import { notAllowedIn } from './not-allowed.js';
import { readableText, withoutSpace } from './readable-text.js';
import { Stage } from './stage.js';

const FRAGMENTS = engine === 'chromium' ? 20_000 : 1_000;
const PART = engine === 'chromium' ? 2_000 : 500;

const seed = await firstSeed(`${FRAGMENTS} fragments of nasty markup`);

/** Checks all that must be true of every fragment; throws for what is not. Says whether texts were compared. */
function check(html: string, stage: Stage): boolean {
  const { fragment } = sanitizeHtml(html, options);
  const once = htmlOf(fragment);
  expect(notAllowedIn(fragment), 'what is not allowed').to.deep.equal([]);
  const text = readableText(html);
  if (text !== undefined) {
    expect(withoutSpace(fragment.textContent), 'the text').to.equal(text);
  }
  const again = htmlOf(sanitizeHtml(once, options).fragment);
  expect(again, 'the result, sanitised again').to.equal(once);
  if (hasNativeSanitizer()) {
    const other = sanitizeWith('dompurify', html);
    const [expected, actual] = isPlain(html) ? [asRead(once), asRead(other)] : [once, other];
    expect(actual, 'the result of DOMPurify').to.equal(expected);
  }
  expect(stage.show(fragment), 'attacks').to.equal(0);
  return text !== undefined;
}

describe('sanitizeHtml, whatever it is given', () => {
  before(() => prepareSanitizer(true));

  it('would be seen to let an attack through', () => {
    const stage = new Stage();
    const attack = document.createElement('p');
    attack.setAttribute('onclick', 'attack()');
    const fragment = document.createDocumentFragment();
    fragment.append(attack);
    expect(stage.show(fragment)).to.equal(1);
    stage.close();
  });

  for (let first = seed; first < seed + FRAGMENTS; first += PART) {
    it(`gives what is safe, whole and settled, by both engines alike: ${PART} from seed ${first}`, async function () {
      this.timeout(60_000);
      const stage = new Stage();
      let compared = 0;
      try {
        const failure = failureIn(nastyMarkup, { seed: first, numRuns: PART }, (html) => {
          if (check(html, stage)) compared++;
        });
        expect(failure).to.equal(undefined);
        expect(await stage.lateAttacks(), `FAULT_SEED=${first}, attacks`).to.equal(0);
        // Texts with embeds and shortcodes have others than those that stand in them.
        expect(compared, 'texts compared').to.be.greaterThan(PART / 2);
      } finally {
        stage.close();
      }
    });
  }
});
