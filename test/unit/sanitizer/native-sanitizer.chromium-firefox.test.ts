import { expect } from '@open-wc/testing';
import { engineLists } from '../../../src/sanitizer/allow-list.js';
import { hasNativeSanitizer, sanitizeNatively } from '../../../src/sanitizer/native-sanitizer.js';

describe('the browser’s own sanitiser', () => {
  it('is there', () => {
    expect(hasNativeSanitizer()).to.equal(true);
  });

  it('makes a tree safe that nothing prepared', () => {
    const html =
      '<p onclick="x()" style="y">a<script>b()</script><svg onload="c()"></svg></p><iframe></iframe>';
    expect(sanitizeNatively(html, engineLists).innerHTML).to.equal('<p>a</p>');
  });

  it('keeps images and ids, which its default drops', () => {
    const html = '<img src="a.jpg" alt="b" id="c">';
    expect(sanitizeNatively(html, engineLists).innerHTML).to.equal(html);
  });
});
