import { expect } from '@open-wc/testing';
import { htmlElements } from '../../../src/sanitizer/allow-list.js';
import { isPlain, plainLists } from '../../../src/sanitizer/plain-html.js';

describe('isPlain', () => {
  for (const [what, html] of [
    ['paragraphs and headings', '<h2>a</h2>\n<p>b</p><p lang="fr">c <em lang="la">d</em></p>'],
    [
      'emphasis, links in it, and emphasis in links',
      '<p><strong>a <a href="/b">c</a></strong> <a href="/d" title="e"><em>f</em></a></p>',
    ],
    [
      'links that open a window',
      '<p>a <a href="https://b.example/?c=1&amp;d=2" target="_blank" rel="noopener">e</a></p>',
    ],
    [
      'lists and quotations',
      '<ul>\n<li>a</li> <li>b</li></ul><ol><li>c</li></ol><blockquote><p>d</p></blockquote>',
    ],
    [
      'images',
      '<figure><img src="/a.jpg" alt="b" width="10" height="10"><figcaption>c</figcaption></figure><p><img alt="" src="media/d.jpg"></p>',
    ],
    ['single line breaks', '<p>a<br>b<br />c</p>'],
    ['addresses among words', '<p>a https://a.example/b</p><p>https://c.example d</p>'],
    ['nothing', ''],
  ] as const) {
    it(`takes ${what}`, () => {
      expect(isPlain(html)).to.equal(true);
    });
  }

  for (const [what, html] of [
    ['text outside of paragraphs', '<p>a</p>b'],
    ['a tag without its end', '<p>a<b>c</p>'],
    ['spacers', '<p>&nbsp;</p>'],
    ['two line breaks', '<p>a<br><br>b</p>'],
    ['brackets, which may be shortcodes', '<p>a [b]</p>'],
    ['addresses that may be unsafe', '<p><a href="javascript:x()">a</a></p>'],
    ['places within the text', '<p id="a">b <a href="#a">c</a></p>'],
    ['other attributes', '<p class="a">b</p>'],
    ['other elements', '<table><tr><td>a</td></tr></table>'],
    ['comments', '<!-- a --><p>b</p>'],
    ['images of one pixel', '<p>a<img src="b.gif" width="1" height="1"></p>'],
    ['headings as long as paragraphs', `<h2>${'a '.repeat(80)}</h2>`],
    ['addresses that are a paragraph', '<p> https://a.example/b </p>'],
    ['links without words', '<p>a <a href="/b"></a></p>'],
  ] as const) {
    it(`leaves ${what} to the preparation`, () => {
      expect(isPlain(html)).to.equal(false);
    });
  }

  for (const [what, html] of [
    ['white space', ' '.repeat(99_000)],
    ['paragraphs', '<p>a</p>'.repeat(12_000)],
    ['words in emphasis', `<p>${'<b>a</b>'.repeat(12_000)}</p>`],
    ['words', `<p>${'a '.repeat(49_000)}</p>`],
    ['line breaks', `<p>a${'<br>a'.repeat(19_000)}</p>`],
    ['images', `<figure>${'<img src="a"> '.repeat(7_000)}</figure>`],
    ['list items', `<ul>${'<li>a</li> '.repeat(9_000)}</ul>`],
    ['addresses', '<p>https://a.example b</p>'.repeat(3_000)],
    ['open emphasis', `<p>${'<b>'.repeat(33_000)}`],
    ['open links', `<p>${'<a href="/x">'.repeat(7_000)}`],
    ['attributes', `<p>${'<img alt="">'.repeat(8_000)}</p>`],
  ] as const) {
    it(`comes to an end with as many ${what} as there may be, and with a mistake at the end`, () => {
      expect(() => isPlain(html)).not.to.throw();
      expect(isPlain(`${html}<`)).to.equal(false);
    });
  }

  it('knows only what the allow-list has', () => {
    expect([...htmlElements.keys()]).to.include.members(plainLists.elements);
    const all = [...htmlElements.values()].flatMap((names) => [...names]);
    expect(all).to.include.members(plainLists.attributes);
  });
});
