import { expect } from '@open-wc/testing';
import { makeBodyHtml } from '../../../../src/article/fields/plain-body.js';
import { decodeOnce } from '../../../../src/article/fields/plain-text.js';

const make = (text: string, isPlain = false) => makeBodyHtml(text, isPlain, decodeOnce);

describe('makeBodyHtml', () => {
  it('parts paragraphs at blank lines, and keeps single line ends within them', () => {
    expect(make('One\ntwo\n\nthree\n \t\n\nfour')).to.equal(
      '<p>One\ntwo</p><p>three</p><p>four</p>',
    );
  });

  it('knows the line ends of Windows', () => {
    expect(make('One\r\n\r\ntwo').replaceAll('\r', '')).to.equal('<p>One</p><p>two</p>');
  });

  it('parts paragraphs at single line ends where there is no blank line', () => {
    expect(make('One\ntwo\nthree')).to.equal('<p>One</p><p>two</p><p>three</p>');
  });

  it('invents no paragraphs in a text without line ends', () => {
    expect(make('One. Two. Three.')).to.equal('<p>One. Two. Three.</p>');
  });

  it('makes no empty paragraphs', () => {
    expect(make('\n\nOne\n\n\n\n')).to.equal('<p>One</p>');
  });

  it('decodes references once and escapes what could be markup', () => {
    expect(make('R&amp;D &mdash; a &lt; b')).to.equal('<p>R&amp;D — a &lt; b</p>');
    expect(make('&amp;lt;p&amp;gt;')).to.equal('<p>&amp;lt;p&amp;gt;</p>');
  });

  it('takes escaped tags of text for HTML', () => {
    expect(make('&lt;h2 class="x"&gt;One&lt;/h2&gt;')).to.equal('<h2 class="x">One</h2>');
  });

  it('takes an escaped word in angle brackets for text', () => {
    expect(make('a &lt;bold&gt; move')).to.equal('<p>a &lt;bold> move</p>');
  });

  it('decodes nothing in a text that is plain', () => {
    expect(make('&lt;p&gt; &amp; <b>', true)).to.equal('<p>&amp;lt;p&amp;gt; &amp;amp; &lt;b></p>');
  });
});
