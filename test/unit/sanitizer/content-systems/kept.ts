import type { SanitizerCase } from '../cases.js';

/** What must not be lost, beside what goes. */
export const keptCases: readonly SanitizerCase[] = [
  [
    'keeps addresses in angle brackets, which are no tags',
    '<p>Write to <a.b@c.example> or <https://d.example/e> now</p>',
    '<p>Write to &lt;a.b@c.example&gt; or &lt;https://d.example/e&gt; now</p>',
  ],
  [
    'keeps the words of elements that only scripts make use of',
    '<dialog open><p>a</p></dialog><map name="b"><p>c</p></map><canvas>d</canvas>',
    '<p>a</p><p>c</p><p>d</p>',
  ],
  [
    'follows links to the page that the text comes from, however they are written',
    '<p id="a">b <a href="b.json#a">c</a> <a href="/a/b.json#a">d</a> <a href="https://news.example/a/b.json#a">e</a></p>',
    '<p id="body-a">b <a href="#body-a">c</a> <a href="#body-a">d</a> <a href="#body-a">e</a></p>',
  ],
  [
    'follows links to the page of the article',
    '<p id="a">b <a href="https://news.example/story#a">c</a> <a href="https://news.example/other#a">d</a></p>',
    '<p id="body-a">b <a href="#body-a">c</a> <a href="https://news.example/other#a">d</a></p>',
  ],
  [
    'keeps language and direction of a whole page',
    '<html lang="ar"><body dir="rtl"><p>a</p></body></html>',
    '<div lang="ar" dir="rtl"><p>a</p></div>',
  ],
  [
    'keeps what KaTeX wrote for browsers without formulas, where it wrote nothing else',
    '<p><span class="katex-html">x</span></p>',
    '<p><span>x</span></p>',
  ],
  [
    'drops a language and a direction that are none',
    '<p lang="a b" dir="up">c</p><p lang="fr_FR" dir="RTL">d</p>',
    '<p>c</p><p lang="fr_FR" dir="RTL">d</p>',
  ],
  [
    'keeps a heading in a summary',
    '<details><summary><h3>a</h3></summary><p>b</p></details>',
    '<details><summary><h3>a</h3></summary><p>b</p></details>',
  ],
  [
    'shows a formula once that KaTeX wrote twice',
    '<p><span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html" aria-hidden="true">x</span></span></p>',
    '<p><span><span><math><mi>x</mi></math></span></span></p>',
  ],
  [
    'gives a recording the address that a script would have given it',
    '<p>a</p><video data-src="/b.mp4"></video>',
    '<p>a</p><video src="https://news.example/b.mp4" preload="none" controls=""></video>',
  ],
  [
    'keeps an image that a script was to show in the place of a pixel',
    '<p>a<img src="data:image/gif;base64,R0" data-src="b.jpg" width="1" height="1" alt="c"></p>',
    '<p>a<img src="https://news.example/a/b.jpg" alt="c" loading="lazy" decoding="async"></p>',
  ],
  [
    'keeps the images of slides that their page hides until their turn',
    '<div style="display:none"><img src="b.jpg" width="640" height="480"></div><p>a</p>',
    '<div><img src="https://news.example/a/b.jpg" width="640" height="480" alt="" loading="lazy" decoding="async"></div><p>a</p>',
  ],
  [
    'links to a file beside the words that were to stand in its place',
    '<object data="/b.pdf"><p>a</p></object>',
    '<p><a href="https://news.example/b.pdf">news.example</a> </p><p>a</p>',
  ],
  ['drops an id that is none', '<p id="">a</p>', '<p>a</p>'],
  [
    'leaves white space at the edges of a title to no engine',
    '<p title=" a ">b</p>',
    '<p title="a">b</p>',
  ],
];
