import type { SanitizerCase } from './cases.js';

/** HTML as content systems and office programs write it, and what its author meant. */
export const paragraphCases: readonly SanitizerCase[] = [
  ['drops empty paragraphs', '<p>a</p><p></p><p> </p><p>b</p>', '<p>a</p><p>b</p>'],
  [
    'drops spacers, whatever is in them',
    '<p>a</p><p>&nbsp;</p><p><br></p><p><strong>&nbsp;<br></strong></p><div>&#8203;</div><p>b</p>',
    '<p>a</p><p>b</p>',
  ],
  [
    'drops what is empty once its content is',
    '<div><div><p>&nbsp;</p></div></div><p>a</p>',
    '<p>a</p>',
  ],
  ['drops empty headings and lists', '<h2>&nbsp;</h2><ul><li></li></ul><p>a</p>', '<p>a</p>'],
  ['reads a paragraph opened twice as one', '<p><p>a</p></p><p>b</p>', '<p>a</p><p>b</p>'],
  [
    'keeps an empty cell',
    '<table><tbody><tr><td></td><td>a</td></tr></tbody></table>',
    '<table><tbody><tr><td></td><td>a</td></tr></tbody></table>',
  ],
  [
    'keeps an empty place that a link leads to',
    '<p id="a"></p><p>b <a href="#a">c</a></p>',
    '<p id="body-a"></p><p>b <a href="#body-a">c</a></p>',
  ],
  [
    'makes paragraphs of text between two line breaks',
    'a<br><br>b<br/>\n&nbsp;<br>c',
    '<p>a</p><p>b</p><p>c</p>',
  ],
  [
    'parts a paragraph at two line breaks',
    '<p lang="fr">a<br>&nbsp;<br>b</p>',
    '<p lang="fr">a</p><p lang="fr">b</p>',
  ],
  [
    'parts emphasis that runs across',
    '<p>a <b lang="fr" id="x">b<br><br><br>c</b> d</p>',
    '<p>a <b lang="fr" id="body-x">b</b></p><p><b lang="fr">c</b> d</p>',
  ],
  ['keeps one line break', '<p>a<br>b</p>', '<p>a<br>b</p>'],
  ['keeps line breaks of preformatted text', '<pre>a<br><br>b</pre>', '<pre>a<br><br>b</pre>'],
  ['leaves one line break where no paragraph may be', '<h2>a<br><br>b</h2>', '<h3>a<br>b</h3>'],
  [
    'drops line breaks at the edges',
    '<p><br>a<br></p><ul><li>b<br></li></ul>',
    '<p>a</p><ul><li>b</li></ul>',
  ],
  [
    'drops line breaks between paragraphs',
    '<p>a</p><br><br>&nbsp;<br><p>b</p>',
    '<p>a</p><p>b</p>',
  ],
  [
    'parts what a list item holds',
    '<ul><li>a<br><br>b</li></ul>',
    '<ul><li><p>a</p><p>b</p></li></ul>',
  ],
  [
    'parts what a quotation holds',
    '<blockquote>a<br><br>b</blockquote>',
    '<blockquote><p>a</p><p>b</p></blockquote>',
  ],
  [
    'makes a paragraph of text beside paragraphs',
    'a <em>b</em><p>c</p>d',
    '<p>a <em>b</em></p><p>c</p><p>d</p>',
  ],
  [
    'makes a paragraph of text in a division',
    '<div>a<p>b</p></div><section>c</section>',
    '<div><p>a</p><p>b</p></div><section><p>c</p></section>',
  ],
  [
    'leaves an image alone',
    '<img src="a.jpg" alt="b">',
    '<img src="https://news.example/a/a.jpg" alt="b" loading="lazy" decoding="async">',
  ],
  [
    'keeps a link around a teaser',
    '<a href="/c"><h2>a</h2>b</a>',
    '<a href="https://news.example/c"><h3>a</h3><p>b</p></a>',
  ],
  ['keeps words apart that blocks did', '<header>a</header><footer>b</footer>', '<p>a</p><p>b</p>'],
  [
    'keeps words apart within a line',
    '<span><center>a</center>b</span>',
    '<span><p>a</p><p>b</p></span>',
  ],
  [
    'keeps words apart in a list item',
    '<ul><li><article>a</article><article>b</article></li></ul>',
    '<ul><li><p>a</p><p>b</p></li></ul>',
  ],
  [
    'makes no paragraph of a lone block in a cell',
    '<table><tbody><tr><td><center>a</center></td></tr></tbody></table>',
    '<table><tbody><tr><td>a</td></tr></tbody></table>',
  ],
  [
    'takes the marks of an office program away',
    '<p class="MsoNormal">a<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><!--[if gte mso 9]><xml>b</xml><![endif]-->',
    '<p>a</p>',
  ],
  [
    'drops the settings of an office program',
    '<xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><p>a</p>',
    '<p>a</p>',
  ],
];

const long = 'A sentence that goes on and on, '.repeat(6);

export const blankLineCases: readonly SanitizerCase[] = [
  [
    'makes paragraphs of what blank lines part, where a text has no paragraph',
    '<strong>a</strong> b\n\nc <em>d</em>\n \n\n<blockquote>e</blockquote>\n\nf\ng',
    '<p><strong>a</strong> b</p><p>c <em>d</em></p><blockquote>e</blockquote><p>f\ng</p>',
  ],
  [
    'takes blank lines for no paragraphs where a text has some',
    '<p>a</p>b\n\n<em>c</em>',
    '<p>a</p><p>b\n\n<em>c</em></p>',
  ],
  [
    'takes blank lines within a block for no paragraphs',
    '<div>a\n\n<em>b</em></div>',
    '<div><p>a\n\n<em>b</em></p></div>',
  ],
];

export const bareAddressCases: readonly SanitizerCase[] = [
  [
    'makes a link of an address that is a paragraph by itself',
    '<p>a</p><p>\nhttps://www.video.example/watch?v=1&amp;t=2\n</p>',
    '<p>a</p><p><a href="https://www.video.example/watch?v=1&amp;t=2">https://www.video.example/watch?v=1&amp;t=2</a></p>',
  ],
  [
    'makes a link of the address that a figure of WordPress was to embed',
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://video.example/1\n</div></figure>',
    '<figure><div><p><a href="https://video.example/1">https://video.example/1</a></p></div></figure>',
  ],
  [
    'leaves an address among words, in a link, or in no form that can be followed',
    '<p>a https://a.example</p><a href="/b"><p>https://b.example</p></a><p>https://[</p><p>ftp://c.example</p>',
    '<p>a https://a.example</p><a href="https://news.example/b"><p>https://b.example</p></a><p>https://[</p><p>ftp://c.example</p>',
  ],
];

export const boldCases: readonly SanitizerCase[] = [
  [
    'makes bold what a heading was used for',
    `<h2>${long}end.</h2>`,
    `<p><strong>${long}end.</strong></p>`,
  ],
  [
    'makes a heading in a cell bold',
    '<table><tbody><tr><th><h4>a</h4></th></tr></tbody></table>',
    '<table><tbody><tr><th><p><strong>a</strong></p></th></tr></tbody></table>',
  ],
  [
    'takes a heading off that was around a passage',
    '<h2>a<ul><li>b</li></ul></h2>',
    '<div><p>a</p><ul><li>b</li></ul></div>',
  ],
  [
    'takes a heading off that was around an image',
    '<h2><img src="a.jpg"></h2>',
    '<div><img src="https://news.example/a/a.jpg" alt="" loading="lazy" decoding="async"></div>',
  ],
  ['keeps a heading with a paragraph in it', '<h2><p>a</p></h2><p>b</p>', '<h3> a </h3><p>b</p>'],
];

export const lazyImageCases: readonly SanitizerCase[] = [
  ...['', 'data:image/gif;base64,R0', '/i/blank.gif', '/placeholder.svg'].map(
    (src): SanitizerCase => [
      `takes the address that a script would have set in place of ${JSON.stringify(src)}`,
      `<img src="${src}" data-src="b.jpg" alt="c">`,
      '<img src="https://news.example/a/b.jpg" alt="c" loading="lazy" decoding="async">',
    ],
  ),
  [
    'takes the address of a script in place of any other',
    '<img src="grey.gif" data-src="b.jpg" alt="c">',
    '<img src="https://news.example/a/b.jpg" alt="c" loading="lazy" decoding="async">',
  ],
  [
    'keeps an address where that of a script is unsafe',
    '<img src="a.jpg" data-src="javascript:x()" alt="c">',
    '<img src="https://news.example/a/a.jpg" alt="c" loading="lazy" decoding="async">',
  ],
  [
    'takes the candidates that a script would have set',
    '<img src="data:,x" data-srcset="a.jpg 1x, b.jpg 2x" data-sizes="auto" sizes="auto">',
    '<img srcset="https://news.example/a/a.jpg 1x, https://news.example/a/b.jpg 2x" alt="" loading="lazy" decoding="async">',
  ],
  [
    'takes no unsafe address that way',
    '<img data-src="javascript:x()" alt="a">',
    '<img alt="a" loading="lazy" decoding="async">',
  ],
  [
    'takes the address of an embed that a script would have set',
    '<iframe data-src="https://a.example/1"></iframe>',
    '<p><a href="https://a.example/1">a.example</a></p>',
  ],
];

export const shortcodeCases: readonly SanitizerCase[] = [
  [
    'takes shortcodes away and keeps what they enclose',
    '<p>[vc_row css=&#8221;.a{}&#8221;][vc_column]a[/vc_column][/vc_row]</p>',
    '<p>a</p>',
  ],
  [
    'takes a shortcode away that stands alone',
    '<p>[gallery ids="1,2"]</p><p>a [contact-form id=1 /]</p><p>[gallery]</p>',
    '<p>a </p>',
  ],
  [
    'keeps an image and its caption',
    '[caption id="attachment_1" width="300"]<img src="a.jpg"> b[/caption]',
    '<p><img src="https://news.example/a/a.jpg" alt="" loading="lazy" decoding="async"> b</p>',
  ],
  [
    'takes both halves of a pair, whatever the first says',
    '<p>[quote="A. Name"]a[/quote] [size=4]b[/size] [/c]</p>',
    '<p>a b [/c]</p>',
  ],
  [
    'links to what would have been embedded',
    '<p>a [embed width="1"]https://www.video.example/1[/embed] b</p>',
    '<p>a <a href="https://www.video.example/1">video.example</a> b</p>',
  ],
  [
    'keeps words in brackets',
    '<p>a [sic] [the minister] […] [1] [b c=d Array[int i = 0] [FULL_STOP]</p>',
    '<p>a [sic] [the minister] […] [1] [b c=d Array[int i = 0] [FULL_STOP]</p>',
  ],
  [
    'keeps shortcodes that a text is about',
    '<p><code>[gallery ids="1"]</code></p>',
    '<p><code>[gallery ids="1"]</code></p>',
  ],
];

export const mathCases: readonly SanitizerCase[] = [
  [
    'keeps formulas',
    '<p><math display="block"><mrow><mi mathvariant="normal">x</mi><mo stretchy="false">=</mo><mfrac><mn>1</mn><msqrt><mn>2</mn></msqrt></mfrac></mrow></math></p>',
    '<p><math display="block"><mrow><mi mathvariant="normal">x</mi><mo stretchy="false">=</mo><mfrac><mn>1</mn><msqrt><mn>2</mn></msqrt></mfrac></mrow></math></p>',
  ],
  [
    'takes links, colours and other languages out of formulas',
    '<p><math href="/x" style="color:red"><semantics><mi href="javascript:x()" mathcolor="red">a</mi><annotation encoding="application/x-tex">b</annotation></semantics><annotation-xml encoding="text/html"><b>c</b></annotation-xml></math></p>',
    '<p><math><semantics><mi>a</mi></semantics></math></p>',
  ],
  [
    'takes HTML out of formulas, but for its words',
    '<p><math><mtext><b>a</b></mtext></math></p>',
    '<p><math><mtext>a</mtext></math></p>',
  ],
  ['knows names of formulas in formulas only', '<p><mi>a</mi></p>', '<p>a</p>'],
];

export const footnoteCases: readonly SanitizerCase[] = [
  [
    'keeps footnotes and the way back',
    '<p>a<sup id="r"><a href="#n">1</a></sup></p><p id="n">b <a href="#r">↩</a></p>',
    '<p>a<sup id="body-r"><a href="#body-n">1</a></sup></p><p id="body-n">b <a href="#body-r">↩</a></p>',
  ],
  [
    'reads names of anchors as ids',
    '<p>a<a name="r" href="#n">[1]</a></p><p><a name="n" href="#r">[1]</a> b</p>',
    '<p>a<a href="#body-n" id="body-r">[1]</a></p><p><a href="#body-r" id="body-n">[1]</a> b</p>',
  ],
  [
    'finds a place whose name is encoded',
    '<p id="é b">a <a href="#%C3%A9%20b">c</a></p>',
    '<p id="body-é b">a <a href="#body-é b">c</a></p>',
  ],
  [
    'finds a place that is named with the article’s address',
    '<p id="n">a <a href="https://news.example/a/b.json#n">c</a></p>',
    '<p id="body-n">a <a href="#body-n">c</a></p>',
  ],
  ['links to no place that is not there', '<p>a <a href="#n">c</a></p>', '<p>a <a>c</a></p>'],
];

export const embedCases: readonly SanitizerCase[] = [
  [
    'puts the link to an embed on a line of its own',
    'a<iframe src="https://a.example/1"></iframe>b',
    '<p>a</p><p><a href="https://a.example/1">a.example</a></p><p>b</p>',
  ],
  [
    'keeps what a plug-in brings in its place',
    '<object data="a.pdf"><p>b <a href="a.pdf">c</a></p></object>',
    '<p>b <a href="https://news.example/a/a.pdf">c</a></p>',
  ],
  [
    'links to a plug-in that brings nothing',
    '<object data="a.pdf" title="b" type="application/pdf"></object>',
    '<p><a href="https://news.example/a/a.pdf">b</a></p>',
  ],
  [
    'links once to a plug-in that is written in two ways',
    '<object data="a.swf"><param name="b" value="c"><embed src="https://v.example/1"></object>',
    '<p><a href="https://v.example/1">v.example</a></p>',
  ],
  [
    'keeps the words of a post',
    '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">a</p>— b <a href="https://social.example/1">c</a></blockquote><script src="https://social.example/w.js"></script>',
    '<blockquote><p lang="en" dir="ltr">a</p>— b <a href="https://social.example/1">c</a></blockquote>',
  ],
  [
    'links to a post without words',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://social.example/p/1"><svg></svg></blockquote>',
    '<blockquote><a href="https://social.example/p/1">social.example</a></blockquote>',
  ],
  [
    'leaves no trace of an embed without an address',
    '<p>a</p><iframe srcdoc="<b>b</b>"></iframe><iframe></iframe>',
    '<p>a</p>',
  ],
];

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
];

/** What is another element than it says, or says more than its name. */
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
];

export const contentSystemCases = [
  ...meaningCases,
  ...paragraphCases,
  ...blankLineCases,
  ...bareAddressCases,
  ...boldCases,
  ...lazyImageCases,
  ...shortcodeCases,
  ...mathCases,
  ...footnoteCases,
  ...embedCases,
  ...mediaCases,
];
