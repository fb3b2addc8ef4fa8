import type { SanitizerCase } from '../cases.js';

export const mediaCases: readonly SanitizerCase[] = [
  ...[
    'width="" height="" style="max-width:1px; max-height:1px"',
    'width="300" height="200" style="width:1px;height:1px"',
    'width="01" height="+1"',
    'style="width:.1px"',
    'style="display:none"',
    'hidden',
    'width="1" height="1"',
    'width=0 height=0',
    'style="width:1px;height:1px"',
    'width="1" style="border:0;height: 1px !important"',
  ].map((size): SanitizerCase => [
    `removes an image that counts readers, by ${size}`,
    `<p>a<img src="https://count.example/" ${size}></p>`,
    '<p>a</p>',
  ]),
  [
    'keeps an image with its candidates and size',
    '<picture><source srcset="a.webp 1x,b.webp 2x" type="image/webp" media="(min-width: 1px)"><img src="a.jpg" srcset="a.jpg 300w, b.jpg 600w" sizes="100vw" alt="c" width="300px" height="200"></picture>',
    '<picture><source srcset="https://news.example/a/a.webp 1x, https://news.example/a/b.webp 2x" type="image/webp" media="(min-width: 1px)"><img src="https://news.example/a/a.jpg" srcset="https://news.example/a/a.jpg 300w, https://news.example/a/b.jpg 600w" sizes="100vw" alt="c" width="300" height="200" loading="lazy" decoding="async"></picture>',
  ],
  [
    'drops a size that is none',
    '<img src="a.jpg" width="100%" height="auto">',
    '<img src="https://news.example/a/a.jpg" alt="" loading="lazy" decoding="async">',
  ],
  ['drops an image without an address or words', '<p>a<img><img src="data:,x"></p>', '<p>a</p>'],
  [
    'plays recordings only when asked, with captions',
    '<video poster="p.jpg" autoplay crossorigin="use-credentials" width="3" height="2"><source src="c.mp4" type="video/mp4"><track src="d.vtt" kind="captions" srclang="en" label="English: all" default></video>',
    '<video crossorigin="anonymous" width="3" height="2" preload="none" controls=""><source src="https://news.example/a/c.mp4" type="video/mp4"><track src="https://news.example/a/d.vtt" kind="captions" srclang="en" label="English: all"></video>',
  ],
  [
    'shows in place of a recording without an address what it holds',
    '<p>a</p><video src="javascript:x()">b</video><audio></audio>',
    '<p>a</p><p>b</p>',
  ],
  [
    'takes a place in the text for no file',
    '<p>a<img src="#"><iframe src="#b"></iframe></p>',
    '<p>a</p>',
  ],
  ['drops a link without words', '<p>a <a href="/b"></a>c<a href="/d"> </a>e</p>', '<p>a c e</p>'],
  ['shows a text that its page hides', '<p hidden>a</p>', '<p>a</p>'],
  [
    'removes an image that counts readers, by height="1", alone',
    '<p>a<img src="https://count.example/" height="1"></p>',
    '<p>a</p>',
  ],
  [
    'removes an image that counts readers, by width=".25", alone',
    '<p>a<img src="https://count.example/" width=".25"></p>',
    '<p>a</p>',
  ],
  [
    'removes an image that counts readers, by width=" 1 px ", alone',
    '<p>a<img src="https://count.example/" width=" 1 px "></p>',
    '<p>a</p>',
  ],
  [
    'removes an image that counts readers, by style="WIDTH:1PX", alone',
    '<p>a<img src="https://count.example/" style="WIDTH:1PX"></p>',
    '<p>a</p>',
  ],
  [
    'removes an image that counts readers, by style="height:1px!important", alone',
    '<p>a<img src="https://count.example/" style="height:1px!important"></p>',
    '<p>a</p>',
  ],
  [
    'removes an image that counts readers, by style="visibility: hidden", alone',
    '<p>a<img src="https://count.example/" style="visibility: hidden"></p>',
    '<p>a</p>',
  ],
  [
    'removes an image that counts readers, by style="visibility:hidden", alone',
    '<p>a<img src="https://count.example/" style="visibility:hidden"></p>',
    '<p>a</p>',
  ],
  [
    'removes an image that counts readers, by style="DISPLAY: NONE", alone',
    '<p>a<img src="https://count.example/" style="DISPLAY: NONE"></p>',
    '<p>a</p>',
  ],
  [
    'keeps a size in parts of pixels, and none that is no number',
    '<img src="a.jpg" width="300.25px" height="c200" alt="d">',
    '<img src="https://news.example/a/a.jpg" width="300" alt="d" loading="lazy" decoding="async">',
  ],
  [
    'keeps a space in the address of an image',
    '<img src="a b.jpg" alt="c">',
    '<img src="https://news.example/a/a%20b.jpg" alt="c" loading="lazy" decoding="async">',
  ],
  [
    'reads candidates without a size, and commas more than one',
    '<img srcset="a.jpg, b.jpg,, c.jpg 2x" alt="d">',
    '<img srcset="https://news.example/a/a.jpg, https://news.example/a/b.jpg, https://news.example/a/c.jpg 2x" alt="d" loading="lazy" decoding="async">',
  ],
  [
    'drops candidates whose size is none',
    '<img srcset="a.jpg 1x 2h, b.jpg z3x, c.jpg 2x" alt="d">',
    '<img srcset="https://news.example/a/c.jpg 2x" alt="d" loading="lazy" decoding="async">',
  ],
  [
    'shows the words of a recording without an address',
    '<p>a</p><audio>b</audio>',
    '<p>a</p><p>b</p>',
  ],
  [
    'drops captions without an address',
    '<video src="a.mp4"><track></video>',
    '<video src="https://news.example/a/a.mp4" preload="none" controls=""></video>',
  ],
];
