import type { SanitizerCase } from '../cases.js';

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
  [
    'takes the address in data-lazy-src',
    '<img data-lazy-src="b.jpg" alt="c">',
    '<img alt="c" src="https://news.example/a/b.jpg" loading="lazy" decoding="async">',
  ],
  [
    'takes the address in data-original',
    '<img data-original="b.jpg" alt="c">',
    '<img alt="c" src="https://news.example/a/b.jpg" loading="lazy" decoding="async">',
  ],
  [
    'takes the candidates in data-lazy-srcset',
    '<img data-lazy-srcset="b.jpg 2x" alt="c">',
    '<img alt="c" srcset="https://news.example/a/b.jpg 2x" loading="lazy" decoding="async">',
  ],
  [
    'takes the late candidates of a source',
    '<picture><source data-srcset="a.webp"><img src="b.jpg" alt="c"></picture>',
    '<picture><source srcset="https://news.example/a/a.webp"><img src="https://news.example/a/b.jpg" alt="c" loading="lazy" decoding="async"></picture>',
  ],
  [
    'drops blank.gif beside late candidates',
    '<img src="/blank.gif" data-srcset="b.jpg 2x" alt="c">',
    '<img alt="c" srcset="https://news.example/a/b.jpg 2x" loading="lazy" decoding="async">',
  ],
  [
    'drops PLACEHOLDER.svg beside late candidates',
    '<img src="/PLACEHOLDER.svg" data-srcset="b.jpg 2x" alt="c">',
    '<img alt="c" srcset="https://news.example/a/b.jpg 2x" loading="lazy" decoding="async">',
  ],
  [
    'drops spacer.gif beside late candidates',
    '<img src="/spacer.gif" data-srcset="b.jpg 2x" alt="c">',
    '<img alt="c" srcset="https://news.example/a/b.jpg 2x" loading="lazy" decoding="async">',
  ],
  [
    'drops transparent.png beside late candidates',
    '<img src="/transparent.png" data-srcset="b.jpg 2x" alt="c">',
    '<img alt="c" srcset="https://news.example/a/b.jpg 2x" loading="lazy" decoding="async">',
  ],
  [
    'drops pixel.png beside late candidates',
    '<img src="/pixel.png" data-srcset="b.jpg 2x" alt="c">',
    '<img alt="c" srcset="https://news.example/a/b.jpg 2x" loading="lazy" decoding="async">',
  ],
  [
    'drops lazy.gif beside late candidates',
    '<img src="/lazy.gif" data-srcset="b.jpg 2x" alt="c">',
    '<img alt="c" srcset="https://news.example/a/b.jpg 2x" loading="lazy" decoding="async">',
  ],
  [
    'drops loading.gif beside late candidates',
    '<img src="/loading.gif" data-srcset="b.jpg 2x" alt="c">',
    '<img alt="c" srcset="https://news.example/a/b.jpg 2x" loading="lazy" decoding="async">',
  ],
  [
    'drops 1x1.png beside late candidates',
    '<img src="/1x1.png" data-srcset="b.jpg 2x" alt="c">',
    '<img alt="c" srcset="https://news.example/a/b.jpg 2x" loading="lazy" decoding="async">',
  ],
  [
    'keeps an address beside late candidates',
    '<img src="/grey.jpg" data-srcset="b.jpg 2x" alt="c">',
    '<img src="https://news.example/grey.jpg" alt="c" srcset="https://news.example/a/b.jpg 2x" loading="lazy" decoding="async">',
  ],
  [
    'keeps an address where that of a script is "data:image/gif;base64,R0"',
    '<img src="a.jpg" data-src="data:image/gif;base64,R0" alt="c">',
    '<img src="https://news.example/a/a.jpg" alt="c" loading="lazy" decoding="async">',
  ],
  [
    'keeps an address where that of a script is " JavaScript:x()"',
    '<img src="a.jpg" data-src=" JavaScript:x()" alt="c">',
    '<img src="https://news.example/a/a.jpg" alt="c" loading="lazy" decoding="async">',
  ],
  [
    'takes an address of a script that only has a scheme in it',
    '<img src="a.jpg" data-src="b.jpg?data:1" alt="c">',
    '<img src="https://news.example/a/b.jpg?data:1" alt="c" loading="lazy" decoding="async">',
  ],
  [
    'drops sizes that a script was to find',
    '<img src="a.jpg" sizes=" auto " alt="c">',
    '<img src="https://news.example/a/a.jpg" alt="c" loading="lazy" decoding="async">',
  ],
];
