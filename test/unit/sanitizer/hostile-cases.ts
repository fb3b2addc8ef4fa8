import type { SanitizerCase } from './cases.js';

export const attackCases: readonly SanitizerCase[] = [
  ['removes scripts', '<p>a</p><script>b()</script>', '<p>a</p>'],
  [
    'removes scripts within others',
    '<scr<script>x</script>ipt>alert(1)</script>',
    '<p>xipt&gt;alert(1)</p>',
  ],
  ['removes event handlers', '<p onclick="b()" ONMOUSEOVER=c()>a</p>', '<p>a</p>'],
  [
    'removes style sheets',
    '<style>p{color:red}</style><link rel="stylesheet" href="x.css"><p>a</p>',
    '<p>a</p>',
  ],
  ['removes drawings', '<svg><a href="javascript:x()"><text>a</text></a></svg>b', '<p>b</p>'],
  [
    'removes links from formulas',
    '<math><mi xlink:href="javascript:x()">a</mi></math>b',
    '<p><math><mi>a</mi></math>b</p>',
  ],
  [
    'removes templates and their shadow',
    '<template><p>a</p></template><div><template shadowrootmode="open">b</template></div>',
    '',
  ],
  [
    'removes what is for browsers without scripts',
    'a<noscript><p title="</noscript><img src=x onerror=y()>">b</p></noscript>c',
    '<p>ac</p>',
  ],
  [
    'makes links of plug-ins',
    '<object data="a.swf">b</object><embed src="a.swf">c',
    '<p><a href="https://news.example/a/a.swf">news.example</a> b</p><p><a href="https://news.example/a/a.swf">news.example</a></p><p>c</p>',
  ],
  [
    'removes a base, which would move addresses',
    '<base href="https://evil.example/"><a href="x">a</a>',
    '<p><a href="https://news.example/a/x">a</a></p>',
  ],
  ['removes refreshing', '<meta http-equiv="refresh" content="0;url=x">a', '<p>a</p>'],
  [
    'survives a mess of tags',
    '<div><b>a<i>b</b>c</i><table><td>d<p>e</table><img src="javascript:x"></p></span></div></div>',
    '<div><p><b>a<i>b</i></b><i>c</i></p><table><tbody><tr><td>d<p>e</p></td></tr></tbody></table></div>',
  ],
  [
    'survives markup that changes when it is parsed again',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x()&gt;">',
    '<math><mtext></mtext></math>',
  ],
  [
    'survives a comment that ends early',
    '<!--><img src=x onerror=y()>-->',
    '<p><img src="https://news.example/a/x" alt="" loading="lazy" decoding="async">--&gt;</p>',
  ],
  [
    'keeps encoded markup as text',
    '<p>&lt;script&gt;a()&lt;/script&gt;</p>',
    '<p>&lt;script&gt;a()&lt;/script&gt;</p>',
  ],
];

/** Where the document, into which a text is parsed, could show through. */
export const documentCases: readonly SanitizerCase[] = [
  [
    'keeps a text that begins with a set of frames, which would take the place of the body',
    '<frameset onload="x()"><frame src="y"></frameset><p>a</p>',
    '<p>a</p>',
  ],
  ['keeps white space in front of plain tags', '\n<p>a</p>\n', '\n<p>a</p>\n'],
  ['forgets the name of a custom element', '<p is="x-y" class="z">a</p>', '<p>a</p>'],
  [
    'keeps a text whose images have names that documents use themselves',
    '<p>a</p><img name="body"><img name="createElement">',
    '<p>a</p>',
  ],
  [
    'keeps ids that are names documents use themselves',
    '<h2 id="links">a</h2><a href="#links">b</a>',
    '<h3 id="body-links">a</h3><p><a href="#body-links">b</a></p>',
  ],
  [
    'ends a paragraph where a table begins, as on the page',
    '<p>a<table><tbody><tr><td>b</td></tr></tbody></table>',
    '<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>',
  ],
];

const unsafeAddresses = [
  'javascript:x()',
  'JaVaScRiPt:x()',
  ' javascript:x()',
  'java\tscript:x()',
  'java\nscript:x()',
  'java&#13;script:x()',
  '&#1;javascript:x()',
  '&#x6A;avascript&colon;x()',
  'data:text/html,x',
  'vbscript:x()',
  'blob:https://news.example/1',
  'file:///x',
  'http://[',
];

export const addressCases: readonly SanitizerCase[] = [
  ...unsafeAddresses.map((address): SanitizerCase => [
    `removes the address ${JSON.stringify(address)}`,
    `<a href="${address}">a</a><img src="${address}" alt="b">`,
    '<p><a>a</a><img alt="b" loading="lazy" decoding="async"></p>',
  ]),
  [
    'makes links absolute',
    '<a href="/c">a</a><a href="?d">b</a><a href="//e.example">c</a>',
    '<p><a href="https://news.example/c">a</a><a href="https://news.example/a/b.json?d">b</a><a href="https://e.example/">c</a></p>',
  ],
  [
    'keeps links to mail and telephone',
    '<a href="mailto:x@y.example">a</a><a href="tel:+1">b</a>',
    '<p><a href="mailto:x@y.example">a</a><a href="tel:+1">b</a></p>',
  ],
  [
    'lets no link choose its window or ask for more',
    '<a href="/c" target="_top" ping="/p" download>a</a>',
    '<p><a href="https://news.example/c">a</a></p>',
  ],
  [
    'loads images late, from absolute addresses',
    '<img src="c.jpg" alt="d" width="3" height="2" onerror="x()">',
    '<img src="https://news.example/a/c.jpg" alt="d" width="3" height="2" loading="lazy" decoding="async">',
  ],
  [
    'loads an image late that says it is eager',
    '<img src="c.jpg" loading="eager" fetchpriority="high">',
    '<img src="https://news.example/a/c.jpg" loading="lazy" alt="" decoding="async">',
  ],
  [
    'makes the candidates of a srcset absolute, and drops unsafe ones',
    '<img srcset="c.jpg 1x, javascript:x() 2x,\n//d.example/e,f.jpg 3x, data:image/png,x 4x">',
    '<img srcset="https://news.example/a/c.jpg 1x, https://d.example/e,f.jpg 3x" alt="" loading="lazy" decoding="async">',
  ],
  [
    'drops a srcset without a safe candidate',
    '<picture><source srcset="data:image/png,x 1x" media="print"><img src="c.jpg"></picture>',
    '<picture><img src="https://news.example/a/c.jpg" alt="" loading="lazy" decoding="async"></picture>',
  ],
  [
    'keeps an image that has its address from a source only',
    '<picture><source srcset="c.jpg"><img alt=""></picture>',
    '<picture><source srcset="https://news.example/a/c.jpg"><img alt="" loading="lazy" decoding="async"></picture>',
  ],
  [
    'plays media only when asked',
    '<video src="c.mp4" poster="d.jpg" autoplay loop></video><audio src="e.mp3" preload="auto"></audio>',
    '<video src="https://news.example/a/c.mp4" preload="none" controls=""></video><audio src="https://news.example/a/e.mp3" preload="none" controls=""></audio>',
  ],
  [
    'makes the source of a quotation absolute',
    '<blockquote cite="/c">a</blockquote><q cite="javascript:x()">b</q>',
    '<blockquote cite="https://news.example/c">a</blockquote><p><q>b</q></p>',
  ],
  [
    'puts a link with its title in place of an embedded page',
    '<iframe src="https://www.video.example/1" title="A film"></iframe>',
    '<p><a href="https://www.video.example/1">A film</a></p>',
  ],
  [
    'puts a link with the host’s name in place of one without a title',
    '<p><iframe src="//www.video.example/1?a#b"><b>c</b></iframe></p>',
    '<p><a href="https://www.video.example/1?a#b">video.example</a></p>',
  ],
  [
    'links to no embedded script',
    '<iframe src="javascript:x()" title="a"></iframe><iframe srcdoc="<b>b</b>"></iframe>',
    '<p>a</p>',
  ],
];
