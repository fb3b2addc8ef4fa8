import { expect } from '@open-wc/testing';
import { Removals, type Removal } from '../../../src/sanitizer/prepare/removals.js';
import { sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { options } from './cases.js';
import { prepareAll } from './prepare-all.js';

before(prepareAll);

/** Each as "kind name count". */
const told = (removals: readonly Removal[]): string[] =>
  removals.map(({ kind, name, count }) => `${kind} ${name} ${count}`);
const removedFrom = (html: string): string[] => told(sanitizeHtml(html, options).removals);

describe('what the sanitizer tells of what it took out', () => {
  for (const [what, html, ...expected] of [
    [
      'elements with what they hold',
      '<p>a<script>b</script><svg><g></g></svg></p><script></script>',
      'element script 2',
      'element svg 1',
    ],
    [
      'elements that gave way',
      '<form><x-y><font>a</font></x-y></form><x-y>b</x-y><form-field>c</form-field>',
      'unwrapped form 1',
      'unwrapped x-y 2',
      'unwrapped font 1',
      'unwrapped form-field 1',
    ],
    [
      'embeds',
      '<iframe src="https://a.example"></iframe><object></object><embed>',
      'embed iframe 1',
      'embed object 1',
      'embed embed 1',
    ],
    [
      'posts of social networks',
      '<blockquote class="twitter-tweet"><p>a</p></blockquote>',
      'embed twitter-tweet 1',
      'attribute class 1',
    ],
    [
      'images that count readers',
      '<p>a<img src="https://a.example/b" width="1" height="1"></p>',
      'tracking-pixel img 1',
    ],
    [
      'attributes',
      '<p onclick="x()" style="a" data-b="c">a</p><p style="">b</p>',
      'attribute onclick 1',
      'attribute style 2',
      'attribute data-b 1',
    ],
    [
      'addresses, by scheme',
      '<p><a href="java\tscript:x()">a</a> <a href="#b">b</a> <a href="http://[">c</a></p>',
      'address javascript: 1',
      'address # 1',
      'address invalid 1',
    ],
    [
      'commands for the system that wrote the text',
      '<p>[gallery ids="1"] [b]a[/b] [c]b[/c] [c]d[/c]</p>',
      'shortcode gallery 1',
      'shortcode b 1',
      'shortcode c 2',
    ],
    ['comments', '<p>a<!-- b --></p><?c d?>', 'comment comment 2'],
    [
      'nothing where nothing was taken out',
      '<p id="a">b <a href="/c" target="_blank" rel="noopener">d</a><img src="e.jpg" loading="lazy"></p>',
    ],
    ['nothing of a plain text', '<p>a</p>'],
    ['elements that gave way without holding anything', '<x-y></x-y><p>a</p>', 'element x-y 1'],
    [
      'images and captions without an address',
      '<p>a<img></p><video src="b.mp4"><track></video>',
      'element img 1',
      'element track 1',
    ],
    ['names of customised elements', '<p is="x-y">a</p>', 'attribute is 1'],
    [
      'attributes whose names only have one in them that is ours to decide',
      '<p data-target="a" target-x="b">c</p>',
      'attribute data-target 1',
      'attribute target-x 1',
    ],
    [
      'addresses of sources, and of what is embedded in the text',
      '<p><q cite="JAVA\n\tSCRIPT:x()">a</q> [embed]https://b.example[/embed]</p>',
      'address javascript: 1',
      'shortcode embed 1',
    ],
    ['nothing of an address that is used late', '<p>a <img src="b.gif" data-src="c.jpg"></p>'],
    [
      'links to the place of nothing, whatever has no name',
      '<p id="">a <a href="#">b</a></p>',
      'address # 1',
    ],
  ] as const) {
    it(`names ${what}`, () => {
      expect(removedFrom(html)).to.deep.equal(expected);
    });
  }

  it('keeps to a hundred names, however many a text has', () => {
    const removals = new Removals();
    for (let i = 0; i < 1000; i++) removals.add('attribute', `a${i}`);
    removals.add('attribute', 'a0');
    const list = removals.list();
    expect(list).to.have.length(101);
    expect(list[0]).to.deep.equal({ kind: 'attribute', name: 'a0', count: 2 });
    expect(list[100]).to.deep.equal({ kind: 'attribute', name: '…', count: 900 });
  });

  it('keeps names short', () => {
    const removals = new Removals();
    removals.add('unwrapped', 'x'.repeat(1000));
    expect(removals.list()[0]?.name).to.have.length(40);
  });
});
