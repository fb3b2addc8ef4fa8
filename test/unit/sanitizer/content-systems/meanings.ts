import type { SanitizerCase } from '../cases.js';

export const meaningCases: readonly SanitizerCase[] = [
  [
    'takes no emphasis that says it is none, as around all that Google Docs copies',
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p>a <span style="font-weight:700">b</span> <span style="font-style: italic">c</span></p></b>',
    '<p>a <strong>b</strong> <em>c</em></p>',
  ],
  ['reads a menu as a list', '<menu><li>a</li></menu>', '<ul><li>a</li></ul>'],
  [
    'reads images and embeds of pages for AMP',
    '<amp-img src="/a.jpg" width="30" height="20" alt="b"></amp-img><amp-iframe src="https://c.example/1"></amp-iframe>',
    '<img src="https://news.example/a.jpg" width="30" height="20" alt="b" loading="lazy" decoding="async"><p><a href="https://c.example/1">c.example</a></p>',
  ],
  [
    'keeps the language, direction and name of what gives way',
    '<article lang="ar" dir="rtl"><p>a</p></article><p>b <font lang="fr">c</font> <a href="#d">d</a></p><aside id="d">e</aside>',
    '<div lang="ar" dir="rtl"><p>a</p></div><p>b <span lang="fr">c</span> <a href="#body-d">d</a></p><div id="body-d"><p>e</p></div>',
  ],
  [
    'makes no paragraphs in preformatted text',
    '<pre>a\n<div>b</div></pre>',
    '<pre>a\n<div>b</div></pre>',
  ],
  [
    'drops a summary without words',
    '<details><summary></summary>a</details>',
    '<details>a</details>',
  ],
  [
    'keeps the direction of what gives way',
    '<p>a <font dir="rtl">b</font></p>',
    '<p>a <span dir="rtl">b</span></p>',
  ],
  [
    'reads old lists, and recordings of pages for AMP',
    '<dir><li>a</li></dir><amp-anim src="a.gif" alt="d"></amp-anim><amp-video src="b.mp4"></amp-video><amp-audio src="c.mp3"></amp-audio>',
    '<ul><li>a</li></ul><img src="https://news.example/a/a.gif" alt="d" loading="lazy" decoding="async"><video src="https://news.example/a/b.mp4" preload="none" controls=""></video><audio src="https://news.example/a/c.mp3" preload="none" controls=""></audio>',
  ],
  [
    'takes emphasis off that its style undoes, and no other',
    '<p><i style="font-style:normal">a</i> <em style="font-style: NORMAL">b</em> <strong style="FONT-WEIGHT: 400">c</strong> <b style="font-style:normal">d</b> <i style="font-weight:normal">e</i></p>',
    '<p>a b c <b>d</b> <i>e</i></p>',
  ],
  [
    'reads bold and italics of styles, however they are written',
    '<p><span style="font-weight: 600">a</span> <span style="FONT-WEIGHT:bold">b</span> <span style="font-weight:500">c</span> <span style="FONT-STYLE:ITALIC">d</span> <q style="font-weight:bold">e</q></p>',
    '<p><strong>a</strong> <strong>b</strong> <span>c</span> <em>d</em> <q>e</q></p>',
  ],
  [
    'removes all there is, however much',
    '<p>a<img src="/c.gif" width="1"><img src="/c.gif" width="1"><img src="/c.gif" width="1"><img src="/c.gif" width="1"><img src="/c.gif" width="1"><img src="/c.gif" width="1"><img src="/c.gif" width="1"></p><p onclick="c()">d</p><p onclick="c()">d</p><p onclick="c()">d</p><p onclick="c()">d</p><p onclick="c()">d</p><p onclick="c()">d</p><p onclick="c()">d</p>',
    '<p>a</p><p>d</p><p>d</p><p>d</p><p>d</p><p>d</p><p>d</p><p>d</p>',
  ],
  [
    'makes paragraphs beside an image whose name documents use themselves',
    'a<br><br>b<img name="createTreeWalker" src="c.jpg" alt="d">',
    '<p>a</p><p>b<img src="https://news.example/a/c.jpg" alt="d" loading="lazy" decoding="async"></p>',
  ],
  [
    'unwraps a form in capitals, whose fields have names that elements use themselves',
    '<FORM id="x"><p>b <a href="#x">c</a></p><input name="childNodes"><input name="attributes"></FORM>',
    '<div id="body-x"><p>b <a href="#body-x">c</a></p></div>',
  ],
];
