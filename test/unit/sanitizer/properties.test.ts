import { expect } from '@open-wc/testing';
import { hasNativeSanitizer } from '../../../src/sanitizer/native-sanitizer.js';
import { isPlain } from '../../../src/sanitizer/plain-html.js';
import { sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { firstSeed } from '../../support/seed.js';
import { asRead } from './as-read.js';
import { options } from './cases.js';
import { sanitizeWith } from './engines.js';
import { htmlOf } from './html-of.js';
import { notAllowedIn } from './not-allowed.js';
import { prepareAll } from './prepare-all.js';
import { readableText, withoutSpace } from './readable-text.js';
import { Stage } from './stage.js';
import { testNastyMarkup, TEXTS } from './test-nasty-markup.js';

const seed = await firstSeed(`${TEXTS} fragments of nasty markup`);

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
  before(prepareAll);

  it('would be seen to let an attack through', () => {
    const stage = new Stage();
    const attack = document.createElement('p');
    attack.setAttribute('onclick', 'attack()');
    const fragment = document.createDocumentFragment();
    fragment.append(attack);
    expect(stage.show(fragment)).to.equal(1);
    stage.close();
  });

  testNastyMarkup('gives what is safe, whole and settled, by both engines alike', seed, check);
});
