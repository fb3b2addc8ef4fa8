import { expect } from '@open-wc/testing';
import { safeUrl } from '../../../src/sanitizer/safe-url.js';
import { nameOf } from '../name-of.js';

const base = 'https://news.example/a/b';

describe('safeUrl', () => {
  it('gives the address as the browser will read it', () => {
    expect(safeUrl(' HTTPS://Other.example:443/x/../y ', base)).to.equal('https://other.example/y');
    expect(safeUrl('ht\ntps://other.example', base)).to.equal('https://other.example/');
    expect(safeUrl('c', base)).to.equal('https://news.example/a/c');
  });

  it('gives addresses of mail and telephone except for files', () => {
    expect(safeUrl('MAILTO:a@b.example', base)).to.equal('mailto:a@b.example');
    expect(safeUrl('mailto:a@b.example', base, true)).to.equal(undefined);
    expect(safeUrl('tel:1', base, true)).to.equal(undefined);
  });

  for (const address of [
    undefined,
    null,
    '',
    ' ',
    'java\tscript:x',
    'data:,x',
    'http://',
    'httpx:a',
  ]) {
    it(`gives none for ${nameOf(address)}`, () => {
      expect(safeUrl(address, base)).to.equal(undefined);
    });
  }

  it('gives none where the base is none', () => {
    expect(safeUrl('c', 'about:blank')).to.equal(undefined);
  });
});
