import { expect } from '@open-wc/testing';
import { HTML } from '../../../src/sanitizer/allow-list.js';
import { hasNativeSanitizer } from '../../../src/sanitizer/native-sanitizer.js';
import { sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { firstSeed } from '../../support/seed.js';
import { options } from './cases.js';
import { finish, makeSafe, prepare } from './engines.js';
import { htmlOf } from './html-of.js';
import { notAllowedIn } from './not-allowed.js';
import { prepareAll } from './prepare-all.js';
import { readableText, withoutSpace } from './readable-text.js';
import type { Stage } from './stage.js';
import { testNastyMarkup, TEXTS } from './test-nasty-markup.js';

/** What would stand on lines of its own within a caption. */
const BLOCKS =
  'p, div, section, pre, hr, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, details, summary, blockquote, ' +
  'figure, figcaption, table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th';

const seed = await firstSeed(`${TEXTS} phrases of nasty markup`);

/** Checks all that must be true of every phrase; throws for what is not. Says whether texts were compared. */
function check(html: string, stage: Stage): boolean {
  const { fragment } = sanitizeHtml(html, options, true);
  const once = htmlOf(fragment);
  expect(notAllowedIn(fragment), 'what is not allowed').to.deep.equal([]);
  expect(
    Array.from(fragment.querySelectorAll(BLOCKS), ({ localName }) => localName),
    'blocks',
  ).to.deep.equal([]);
  // Links are followed within the text of the body alone.
  expect(fragment.querySelectorAll('[id], [href^="#"]'), 'places to link to').to.have.length(0);
  // There most attacks on parsers begin.
  const inFormulas = [...fragment.querySelectorAll('math *')].map((each) => each.namespaceURI);
  expect(new Set(inFormulas).has(HTML), 'HTML in formulas').to.equal(false);
  const text = readableText(html);
  if (text !== undefined) {
    expect(withoutSpace(fragment.textContent), 'the text').to.equal(text);
  }
  expect(htmlOf(sanitizeHtml(once, options, true).fragment), 'sanitised again').to.equal(once);
  if (hasNativeSanitizer()) {
    const { root, lists } = prepare(html, true);
    const other = makeSafe('dompurify', root, lists);
    finish(other, options);
    expect(other.innerHTML, 'the result of DOMPurify').to.equal(once);
  }
  expect(stage.show(fragment), 'attacks').to.equal(0);
  return text !== undefined;
}

describe('sanitizeHtml, whatever it is given for a caption', () => {
  before(prepareAll);

  testNastyMarkup('gives what is safe, whole, settled and without blocks', seed, check);
});
