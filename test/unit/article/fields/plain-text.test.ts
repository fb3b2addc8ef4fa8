import { expect } from '@open-wc/testing';
import { decodeOnce, readText } from '../../../../src/article/fields/plain-text.js';
import { nameOf } from '../../name-of.js';

describe('readText', () => {
  it('decodes character references', () => {
    expect(readText('Budapest &amp; Bak&uacute; &#8211; &#x201c;now&#x201D;')).to.equal(
      'Budapest & Bakú – “now”',
    );
  });

  it('decodes them once, so that text about markup stays text', () => {
    expect(readText('how to write &amp;lt;b&amp;gt;')).to.equal('how to write &lt;b&gt;');
  });

  it('keeps what looks like markup as it is', () => {
    expect(readText('a < b > c')).to.equal('a < b > c');
    expect(readText('<b>a</b> &amp; </body> <script>alert(1)</script>')).to.equal(
      '<b>a</b> & </body> <script>alert(1)</script>',
    );
  });

  it('keeps an ampersand that begins no reference', () => {
    expect(readText('R&D, a & b; AT&T')).to.equal('R&D, a & b; AT&T');
  });

  it('trims and collapses white space', () => {
    expect(readText(' \n One\t\ttwo \r\n three ')).to.equal('One two three');
  });

  it('takes a number as its digits', () => {
    expect(readText(0)).to.equal('0');
  });

  it('takes the first text of a list, however deep', () => {
    expect(readText([null, '', { name: 'x' }, [' ', ['a']], 'b'])).to.equal('a');
  });

  for (const value of [undefined, null, '', ' \n', '&nbsp;', true, {}, []]) {
    it(`finds nothing in ${nameOf(value)}`, () => {
      expect(readText(value)).to.equal(undefined);
    });
  }
});

describe('decodeOnce', () => {
  it('keeps white space', () => {
    expect(decodeOnce('a  &amp;\n\nb')).to.equal('a  &\n\nb');
  });
});
