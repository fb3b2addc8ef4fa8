import { expect } from '@open-wc/testing';
import { engineLists } from '../../../../src/sanitizer/allow-list.js';
import { ID_PREFIX } from '../../../../src/sanitizer/finish-tree.js';
import { parseInertBody } from '../../../../src/sanitizer/inert-document.js';
import { prepareHtml } from '../../../../src/sanitizer/prepare/prepare-html.js';
import { safeUrl } from '../../../../src/sanitizer/safe-url.js';
import { options } from '../cases.js';
import { makeSafe, prepare } from '../engines.js';
import { enginesHere } from '../engines-here.js';
import { notAllowedIn } from '../not-allowed.js';
import { settledCases } from '../settled-cases.js';

/** How often a text is parsed until it stays as it is, or until it is left so. */
function parsingsOf(html: string, isPhrase = false): number {
  let parsings = 0;
  prepareHtml(html, {
    ...options,
    isPhrase,
    idPrefix: ID_PREFIX,
    safeUrl,
    parse: (text) => {
      parsings++;
      return parseInertBody(text);
    },
  });
  return parsings;
}

/** A shortcode that is one again as often as the one within it is taken out. */
const nested = (depth: number, inner = ''): string =>
  `<p>a ${'[gal'.repeat(depth)}[gallery]${'lery]'.repeat(depth)} b${inner}</p>`;

const attack =
  '<a href="javascript:x()" onclick="x()">c</a><img src="x" onerror="x()"><script>x()</script>';

describe('prepareHtml', () => {
  it('parses a text once more than it changes it', () => {
    expect(parsingsOf('<p>a</p>')).to.equal(1);
    expect(parsingsOf('<x-y>a</x-y>')).to.equal(2);
    expect(parsingsOf(nested(0))).to.equal(2);
    expect(parsingsOf(nested(1))).to.equal(3);
  });

  for (const [behaviour, html] of settledCases) {
    it(`needs no more than three parsings, and no more than one for what it gave: ${behaviour}`, () => {
      expect(parsingsOf(html)).to.be.lessThan(4);
      expect(parsingsOf(prepare(html).root.innerHTML)).to.equal(1);
    });
  }

  for (const isPhrase of [false, true]) {
    const place = isPhrase ? 'a caption' : 'a text';

    it(`comes to an end with ${place} that does not settle`, () => {
      const depths = [10, 100, 1000];
      expect(depths.map((depth) => parsingsOf(nested(depth), isPhrase))).to.deep.equal([6, 6, 6]);
    });

    it(`takes five layers off ${place}, and leaves what is not settled then`, () => {
      const textOf = (depth: number): string =>
        prepare(nested(depth), isPhrase).root.textContent.replace(/\s+/g, ' ').trim();
      expect(textOf(4)).to.equal('a b');
      expect(textOf(5)).to.equal('a [gallery] b');
      expect(textOf(7)).to.equal('a [gal[gal[gallery]lery]lery] b');
    });

    for (const engine of enginesHere) {
      it(`leaves nothing unsafe in ${place} that does not settle, with ${engine}`, () => {
        const { root, lists } = prepare(nested(100, attack), isPhrase);
        expect(lists).to.equal(engineLists);
        const safe = makeSafe(engine, root, lists);
        expect(safe.textContent).to.include('[gallery]').and.to.include(' bc');
        expect(notAllowedIn(safe)).to.deep.equal([]);
      });
    }
  }
});
