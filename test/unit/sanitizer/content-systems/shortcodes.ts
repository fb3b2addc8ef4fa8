import type { SanitizerCase } from '../cases.js';

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
    'takes away both halves of a pair around an embed',
    '<p>[vc_column_text]a [embed]https://b.example/1[/embed] c[/vc_column_text]</p>',
    '<p>a <a href="https://b.example/1">b.example</a> c</p>',
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
  [
    'takes a pair away, and not what only begins like it',
    '<p>[b] [b.c] [b:1] d[/b]</p>',
    '<p> [b.c] [b:1] d</p>',
  ],
  [
    'takes a shortcode away in capitals, or with more space',
    '<p>[VC_ROW a="1"]b[/VC_ROW] [Quote]c[/quote] [d  e="f"]</p>',
    '<p>b c </p>',
  ],
  [
    'takes lists of recordings and contents away that stand alone',
    '<p>a[playlist]b[toc]</p>',
    '<p>a b</p>',
  ],
  [
    'keeps words in brackets that are nearly shortcodes',
    '<p>[photogallery] [tocs] [a=b c=d] [e f= g]</p>',
    '<p>[photogallery] [tocs] [a=b c=d] [e f= g]</p>',
  ],
  [
    'links to what would have been embedded from lines of its own',
    '<p>[EMBED]\nhttp://video.example/1\n[/EMBED]</p>',
    '<p><a href="http://video.example/1">video.example</a></p>',
  ],
  [
    'names what would have been embedded as it is written, if that is no address',
    '<p>a [embed]https://%[/embed]</p>',
    '<p>a <a>https://%</a></p>',
  ],
  [
    'keeps shortcodes in what is typed, printed and counted',
    '<pre>[a b="c"]</pre><p><kbd>[a b="c"]</kbd><samp>[a b="c"]</samp><math><mtext>[a b="c"]</mtext></math></p>',
    '<pre>[a b="c"]</pre><p><kbd>[a b="c"]</kbd><samp>[a b="c"]</samp><math><mtext>[a b="c"]</mtext></math></p>',
  ],
];
