import { expect } from '@open-wc/testing';
import { parseInertBody } from '../../../src/sanitizer/inert-document.js';
import { hasNativeSanitizer, sanitizeNatively } from '../../../src/sanitizer/native-sanitizer.js';

describe('the browser’s own sanitiser', () => {
  it('is there', () => {
    expect(hasNativeSanitizer()).to.equal(true);
  });

  it('makes a tree safe that nothing prepared', () => {
    const body = parseInertBody(
      '<p onclick="x()" style="y">a<script>b()</script><svg onload="c()"></svg></p><iframe></iframe>',
    );
    expect(sanitizeNatively(body).innerHTML).to.equal('<p>a</p>');
  });

  it('keeps images and ids, which its default drops', () => {
    const body = parseInertBody('<img src="a.jpg" alt="b" id="c">');
    expect(sanitizeNatively(body).innerHTML).to.equal('<img src="a.jpg" alt="b" id="c">');
  });
});
