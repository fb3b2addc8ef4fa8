import { expect } from '@open-wc/testing';
import { change, finishTree, ID_PREFIX } from '../../../src/sanitizer/finish-tree.js';
import { parseInertBody } from '../../../src/sanitizer/inert-document.js';
import { finishPrepared } from '../../../src/sanitizer/prepare/finish-prepared.js';
import { safeUrl } from '../../../src/sanitizer/safe-url.js';
import { options } from './cases.js';

/** What becomes of a tree that nothing prepared or made safe: each rule has to hold by itself. */
function finished(html: string, headingLevel = options.headingLevel): string {
  const root = parseInertBody(html);
  finishTree(root, { ...options, headingLevel });
  finishPrepared(root, { ...options, idPrefix: ID_PREFIX, change, safeUrl });
  return root.innerHTML;
}

const runs = [
  'javascript:x()',
  'JaVaScRiPt:x()',
  ' javascript:x()',
  'java\tscript:x()',
  '\x01javascript:x()',
  'data:text/html,x',
  'data:image/png;base64,x',
  'vbscript:x()',
  'blob:https://news.example/1',
  'file:///x',
  'about:blank',
  'http://[',
  '',
  ' ',
];

describe('finishTree, addresses', () => {
  for (const address of runs) {
    it(`takes ${JSON.stringify(address)} off whatever may have an address`, () => {
      expect(finished(`<a href="${address}">b</a>`)).to.equal('<a>b</a>');
      expect(finished(`<video src="${address}"></video>`)).to.equal('<video></video>');
    });
  }

  for (const address of ['mailto:a@b.example', 'tel:1']) {
    it(`keeps ${address} for links alone`, () => {
      expect(finished(`<a href="${address}">b</a>`)).to.equal(`<a href="${address}">b</a>`);
      expect(finished(`<video src="${address}"></video>`)).to.equal('<video></video>');
    });
  }

  for (const [written, absolute] of [
    ['/c', 'https://news.example/c'],
    ['c', 'https://news.example/a/c'],
    ['?c', 'https://news.example/a/b.json?c'],
    ['//c.example', 'https://c.example/'],
    ['http://c.example/d', 'http://c.example/d'],
  ]) {
    it(`makes ${written} absolute`, () => {
      expect(finished(`<a href="${written}">b</a>`)).to.equal(`<a href="${absolute}">b</a>`);
      expect(finished(`<video src="${written}"></video>`)).to.equal(
        `<video src="${absolute}"></video>`,
      );
    });
  }

  it('leads within the text to ids with the prefix only', () => {
    expect(finished('<a href="#body-a">b</a>')).to.equal('<a href="#body-a">b</a>');
    // Such a one leads to the page of the text, and to nothing of the page around it.
    expect(finished('<a href="#a">b</a>')).to.equal(
      '<a href="https://news.example/a/b.json#a">b</a>',
    );
  });
});

describe('finishTree', () => {
  it('loads images late, whatever they say themselves', () => {
    expect(finished('<img loading="eager" decoding="sync"><img>')).to.equal(
      '<img loading="lazy" decoding="async">'.repeat(2),
    );
  });

  it('moves headings below the headline, with what they have and hold', () => {
    expect(finished('<h1 title="a" lang="fr">a <em>b</em></h1><h6>c</h6>', 2)).to.equal(
      '<h2 title="a" lang="fr">a <em>b</em></h2><h3>c</h3>',
    );
    expect(finished('<h1>a</h1><h2>b</h2>', 6)).to.equal('<h6>a</h6><h6>b</h6>');
  });

  it('moves headings wherever they stand', () => {
    expect(finished('<div><h2>a</h2><section><h4>b</h4></section></div><h2>c</h2>')).to.equal(
      '<div><h3>a</h3><section><h4>b</h4></section></div><h3>c</h3>',
    );
  });
});
