import { expect } from '@open-wc/testing';
import { change, ID_PREFIX } from '../../../../src/sanitizer/finish-tree.js';
import { parseInertBody } from '../../../../src/sanitizer/inert-document.js';
import { finishPrepared } from '../../../../src/sanitizer/prepare/finish-prepared.js';
import { safeUrl } from '../../../../src/sanitizer/safe-url.js';
import { options } from '../cases.js';

/** What becomes of a tree that nothing prepared or made safe: each rule has to hold by itself. */
function finished(html: string): string {
  const root = parseInertBody(html);
  finishPrepared(root, { ...options, idPrefix: ID_PREFIX, change, safeUrl });
  return root.innerHTML;
}

describe('finishPrepared', () => {
  it('keeps ids with the prefix only', () => {
    expect(finished('<p id="body-a">b</p><p id="a">c</p><p id="">d</p>')).to.equal(
      '<p id="body-a">b</p><p>c</p><p>d</p>',
    );
    expect(finished('<p id="a-body-">b</p><p id="Body-a">c</p>')).to.equal('<p>b</p><p>c</p>');
  });

  for (const address of ['javascript:x()', 'data:image/png;base64,x', 'mailto:a@b.example', '']) {
    it(`takes ${JSON.stringify(address)} off a quotation`, () => {
      expect(finished(`<q cite="${address}">b</q>`)).to.equal('<q>b</q>');
    });
  }

  it('makes the source of a quotation absolute', () => {
    expect(finished('<q cite="c">b</q>')).to.equal('<q cite="https://news.example/a/c">b</q>');
  });
});

describe('finishPrepared, candidates of an image', () => {
  for (const srcset of [
    'https://a.example/b',
    'https://a.example/b 1x',
    'http://a.example/b 300w, https://a.example/c,d 2.5x',
  ]) {
    it(`keeps ${srcset}`, () => {
      const html = `<source srcset="${srcset}">`;
      expect(finished(html)).to.equal(html);
    });
  }

  for (const srcset of [
    '',
    'b.png 1x',
    '//a.example/b 1x',
    'javascript:x() 1x',
    'https://a.example/b 1x, javascript:x() 2x',
    'javascript:x() 1x, https://a.example/b 2x',
    'https://a.example/b 1x, data:image/png,x 2x',
    'https://a.example/b 1x 2w',
    'https://a.example/b (1x)',
    'mailto:a@b.example 1x',
  ]) {
    it(`takes ${JSON.stringify(srcset)} away as a whole`, () => {
      expect(finished(`<source srcset="${srcset}">`)).to.equal('<source>');
    });
  }
});
