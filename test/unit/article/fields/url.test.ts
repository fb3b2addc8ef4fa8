import { expect } from '@open-wc/testing';
import { readUrl } from '../../../../src/article/fields/url.js';
import { nameOf } from '../../name-of.js';

const base = 'https://news.example/articles/topcop.json';
const read = (value: unknown) => readUrl(value, base);
const readFile = (value: unknown) => readUrl(value, base, true);

describe('readUrl', () => {
  it('keeps absolute web addresses', () => {
    expect(read('https://other.example/a?b#c')).to.equal('https://other.example/a?b#c');
    expect(read(' http://other.example/ ')).to.equal('http://other.example/');
  });

  it('makes relative addresses absolute', () => {
    expect(read('photo.jpg')).to.equal('https://news.example/articles/photo.jpg');
    expect(read('/photo.jpg')).to.equal('https://news.example/photo.jpg');
    expect(read('//cdn.example/photo.jpg')).to.equal('https://cdn.example/photo.jpg');
    expect(read('?page=2')).to.equal('https://news.example/articles/topcop.json?page=2');
  });

  it('decodes an ampersand that a content system wrote as a character reference', () => {
    expect(read('/a?b=1&amp;c=2')).to.equal('https://news.example/a?b=1&c=2');
  });

  it('keeps an ampersand before what could be the name of a character', () => {
    expect(read('/a?b=1&copy=2')).to.equal('https://news.example/a?b=1&copy=2');
  });

  it('keeps mail and telephone addresses only where nothing is fetched by itself', () => {
    expect(read('mailto:press@news.example')).to.equal('mailto:press@news.example');
    expect(read('tel:+3612345')).to.equal('tel:+3612345');
    expect(readFile('mailto:press@news.example')).to.equal(undefined);
    expect(readFile('tel:+3612345')).to.equal(undefined);
    expect(readFile('photo.jpg')).to.equal('https://news.example/articles/photo.jpg');
  });

  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://news.example/1',
    'file:///etc/passwd',
    'ftp://news.example/a',
  ]) {
    it(`gives no address for ${JSON.stringify(address)}`, () => {
      expect(read(address)).to.equal(undefined);
      expect(readFile(address)).to.equal(undefined);
    });
  }

  it('never joins a scheme that white space parts', () => {
    const harmless = 'https://news.example/articles/java%20script:alert(1)';
    for (const address of ['java\tscript:alert(1)', 'java\nscript:alert(1)']) {
      expect(read(address) ?? harmless).to.equal(harmless);
    }
  });

  for (const value of ['', ' ', 'http://', 'https://[', null, undefined, 1, {}, ['/a']]) {
    it(`finds none in ${nameOf(value)}`, () => {
      expect(read(value)).to.equal(undefined);
    });
  }
});
