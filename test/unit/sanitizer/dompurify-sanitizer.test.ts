import { expect } from '@open-wc/testing';
import { allowedAttributes, allowedElements } from '../../../src/sanitizer/allow-list.js';
import { sanitizeWithDompurify } from '../../../src/sanitizer/dompurify-sanitizer.js';
import { finishTree } from '../../../src/sanitizer/finish-tree.js';
import { parseInertBody, trustedTypesPolicy } from '../../../src/sanitizer/inert-document.js';
import { prepareTree } from '../../../src/sanitizer/prepare-tree.js';
import { headingCases, options, textCases } from './cases.js';
import { addressCases, attackCases, documentCases } from './hostile-cases.js';

const lists = {
  elements: allowedElements,
  attributes: allowedAttributes,
  policy: trustedTypesPolicy(),
};

/** The same steps as `sanitizeHtml`, with DOMPurify even where the browser has a sanitiser. */
function sanitize(html: string): string {
  const body = parseInertBody(html);
  prepareTree(body);
  const safe = sanitizeWithDompurify(body, lists);
  finishTree(safe, options);
  return safe.innerHTML;
}

describe('DOMPurify gives what the browser’s own sanitiser gives', () => {
  for (const [behaviour, html, expected] of [
    ...textCases,
    ...attackCases,
    ...documentCases,
    ...addressCases,
    ...headingCases,
  ]) {
    it(behaviour, () => {
      expect(sanitize(html)).to.equal(expected);
    });
  }
});

describe('sanitizeWithDompurify', () => {
  it('makes a tree safe that nothing prepared', () => {
    const body = parseInertBody(
      '<p onclick="x()" style="y">a<script>b()</script><svg onload="c()"></svg></p><iframe></iframe>',
    );
    expect(sanitizeWithDompurify(body, lists).innerHTML).to.equal('<p>a</p>');
  });
});
