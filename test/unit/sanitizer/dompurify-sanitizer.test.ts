import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { engineLists } from '../../../src/sanitizer/allow-list.js';
import { sanitizeWithDompurify } from '../../../src/sanitizer/dompurify-sanitizer.js';
import { parseInertBody, trustedTypesPolicy } from '../../../src/sanitizer/inert-document.js';
import { headingCases, textCases } from './cases.js';
import { prepare, sanitizeWith } from './engines.js';
import { addressCases, attackCases, documentCases } from './hostile-cases.js';
import { settledCases } from './settled-cases.js';

describe('DOMPurify gives what the browser’s own sanitiser gives', () => {
  for (const [behaviour, html, expected] of [
    ...textCases,
    ...attackCases,
    ...documentCases,
    ...addressCases,
    ...headingCases,
    ...settledCases,
  ]) {
    it(behaviour, () => {
      expect(sanitizeWith('dompurify', html)).to.equal(expected);
    });
  }
});

describe('sanitizeWithDompurify', () => {
  it('makes a tree safe that nothing prepared', () => {
    const body = parseInertBody(
      '<p onclick="x()" style="y">a<script>b()</script><svg onload="c()"></svg></p><iframe></iframe>',
    );
    const safe = sanitizeWithDompurify(body, engineLists, trustedTypesPolicy());
    expect(safe.innerHTML).to.equal('<p>a</p>');
  });

  describe('beside the DOMPurify that an application shares with it', () => {
    afterEach(() => {
      DOMPurify.clearConfig();
      DOMPurify.removeAllHooks();
    });

    it('keeps to its own lists, and calls no hooks', () => {
      DOMPurify.setConfig({ ADD_TAGS: ['script'], ADD_ATTR: ['onclick'] });
      DOMPurify.addHook('afterSanitizeAttributes', (element) => {
        element.setAttribute('target', '_blank');
      });
      const body = parseInertBody('<p onclick="x()"><a href="/b">a</a><script>c()</script></p>');
      const safe = sanitizeWithDompurify(body, engineLists, trustedTypesPolicy());
      expect(safe.innerHTML).to.equal('<p><a href="/b">a</a></p>');
    });
  });

  it('leaves nothing that the page has a custom element for', () => {
    let made = 0;
    class Made extends HTMLParagraphElement {
      connectedCallback(): void {
        made++;
      }
    }
    customElements.define('made-paragraph', Made, { extends: 'p' });
    const { root, lists } = prepare('<p is="made-paragraph">a</p>');
    const safe = sanitizeWithDompurify(root, lists, trustedTypesPolicy());
    const shown = document.createElement('div');
    shown.append(...safe.childNodes);
    document.body.append(shown);
    shown.remove();
    expect(made).to.equal(0);
  });
});
