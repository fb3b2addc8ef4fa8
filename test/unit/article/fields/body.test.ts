import { expect } from '@open-wc/testing';
import { readBodyHtml } from '../../../../src/article/fields/body.js';
import { nameOf } from '../../name-of.js';

describe('readBodyHtml', () => {
  it('leaves HTML as it is', async () => {
    expect(await readBodyHtml('<p>a &amp; b</p>')).to.equal('<p>a &amp; b</p>');
    expect(await readBodyHtml('One<br>two')).to.equal('One<br>two');
  });

  it('takes a text for HTML without a tag where the data says so', async () => {
    expect(await readBodyHtml('a &lt; b', 'text/html')).to.equal('a &lt; b');
  });

  it('shows tags as text where the data says that the text is plain', async () => {
    expect(await readBodyHtml('a <b>c</b> &amp; d', 'text/plain')).to.equal(
      '<p>a &lt;b>c&lt;/b> &amp;amp; d</p>',
    );
  });

  it('takes a comparison for no tag', async () => {
    expect(await readBodyHtml('a < b and c > d')).to.equal('<p>a &lt; b and c > d</p>');
  });

  it('takes an address in angle brackets for no tag', async () => {
    const text =
      'Write to <john@coe.example> or see <https://www.coe.example/a> or <a:b@c.example>.';
    expect(await readBodyHtml(text)).to.equal(`<p>${text.replaceAll('<', '&lt;')}</p>`);
  });

  for (const tag of ['<br>', '<br/>', '<br />', '</p>', '<o:p>', '<x-y a="1">', '<P\nid=a>']) {
    it(`takes ${JSON.stringify(tag)} for a tag`, async () => {
      expect(await readBodyHtml(`a ${tag} b`)).to.equal(`a ${tag} b`);
    });
  }

  it('decodes escaped HTML once', async () => {
    expect(await readBodyHtml('&lt;p&gt;a &amp;amp; b&lt;/p&gt;')).to.equal('<p>a &amp; b</p>');
  });

  it('recognises the type for another media type than those two', async () => {
    expect(await readBodyHtml('a', 'application/ld+json')).to.equal('<p>a</p>');
    expect(await readBodyHtml('<p>a</p>', 'application/ld+json')).to.equal('<p>a</p>');
  });

  for (const value of [undefined, null, '', ' \n ', 1, {}, ['<p>a</p>']]) {
    it(`finds no body in ${nameOf(value)}`, async () => {
      expect(await readBodyHtml(value)).to.equal(undefined);
      expect(await readBodyHtml(value, 'text/html')).to.equal(undefined);
    });
  }
});
