import { expect } from '@open-wc/testing';
import { htmlElements } from '../../../src/sanitizer/allow-list.js';
import { isPlain, plainLists } from '../../../src/sanitizer/plain-html.js';

describe('isPlain', () => {
  for (const [what, html] of [
    ['paragraphs and headings', '<h2>a</h2>\n<p>b</p><p>c <em>d</em></p>'],
    [
      'emphasis, links in it, and emphasis in links',
      '<p><strong>a <a href="/b">c</a></strong> <a href="/d"><em>f</em></a></p>',
    ],
    ['links elsewhere', '<p>a <a href="https://b.example/?c=1&amp;d=2">e</a></p>'],
    ['characters in any spelling', '<p>a&nbsp;&amp;\u00a0b &eacute; &lt;c&gt; "d" > e</p>'],
    [
      'lists and quotations',
      '<ul>\n<li>a</li> <li>b</li></ul><ol><li>c</li></ol><blockquote><p>d</p></blockquote>',
    ],
    [
      'passages in another language',
      '<p>a <span lang="fr">b</span> <span lang="ar-EG" dir="rtl">c</span></p>',
    ],
    ['single line breaks', '<p>a<br>b</p>'],
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
    ['the end of a tag that was not opened', '<p>a</b>c</p>'],
    ['tags that end crosswise', '<p><b>a<i>b</b>c</i></p>'],
    ['a list of paragraphs', '<ul><p>a</p></ul>'],
    ['an item outside of a list', '<li>a</li>'],
    ['a list that ends as another', '<ul><li>a</li></ol>'],
    ['a link in a link', '<p><a href="/a">b <a href="/c">d</a></a></p>'],
    ['images', '<p>a <img alt="" src="media/d.jpg"></p>'],
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
    ['list items', `<ul>${'<li>a</li> '.repeat(9_000)}</ul>`],
    ['addresses', '<p>https://a.example b</p>'.repeat(3_000)],
    ['open emphasis', `<p>${'<b>'.repeat(33_000)}`],
    ['open links', `<p>${'<a href="/x">'.repeat(7_000)}`],
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
