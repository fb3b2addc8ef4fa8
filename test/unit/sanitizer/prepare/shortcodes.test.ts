import { expect } from '@open-wc/testing';
import { prepare } from '../engines.js';

const prepared = (html: string): string => prepare(html).root.innerHTML;

/** Each kind of shortcode that goes. */
const texts = [
  ...['[gallery]', '[playlist]', '[toc]', '[b]a[/b]', '[a b="c"]', '[a b=c /]'],
  '[embed]https://a.example/1[/embed]',
];

/** Where a shortcode is what is written about. */
const places = [
  ...['<pre>{}</pre>', '<p><code>{}</code></p>', '<p><kbd>{}</kbd></p>', '<p><samp>{}</samp></p>'],
  ...['<p><math><mtext>{}</mtext></math></p>', '<p><code><em>{}</em></code></p>'],
];

describe('a shortcode', () => {
  for (const text of texts) {
    it(`goes from a text: ${text}`, () => {
      expect(prepared(`<p>c ${text} d</p>`)).not.to.include('[');
    });

    for (const place of places) {
      it(`stays in ${place}: ${text}`, () => {
        const html = place.replace('{}', text);
        expect(prepared(html)).to.equal(html);
      });
    }
  }

  it('goes from a caption too', () => {
    expect(prepare('a [gallery] b', true).root.innerHTML).to.equal('a  b');
  });

  it('goes with an end that stands elsewhere in the text', () => {
    expect(prepared('<p>[b]c</p><p>d[/B]</p>')).to.equal('<p>c</p><p>d</p>');
    expect(prepared('<p>[b]c</p><p>d</p>')).to.equal('<p>[b]c</p><p>d</p>');
  });

  it('is a link only to an address that a page can have', () => {
    expect(prepared('<p>[embed]javascript:x()[/embed]</p>')).to.equal('<p>javascript:x()</p>');
  });
});
