import type { SanitizerCase } from '../cases.js';

export const ampCases: readonly SanitizerCase[] = [
  [
    'keeps what stands after an image of AMP that a slash was to end',
    '<p>a</p><amp-img src="b.jpg" alt="c" width="300" height="200" /><p>d <b>e</b></p>',
    '<p>a</p><img src="https://news.example/a/b.jpg" alt="c" width="300" height="200" loading="lazy" decoding="async"><p>d <b>e</b></p>',
  ],
  [
    'keeps words that stand in an image of AMP',
    '<amp-img src="b.jpg" alt="c"><div fallback>d</div></amp-img>',
    '<img src="https://news.example/a/b.jpg" alt="c" loading="lazy" decoding="async"><div><p>d</p></div>',
  ],
  [
    'keeps what stands after a recording of AMP',
    '<amp-video src="b.mp4"><source src="c.webm"><p>d</p></amp-video>',
    '<video src="https://news.example/a/b.mp4" preload="none" controls=""><source src="https://news.example/a/c.webm"></video><p>d</p>',
  ],
  [
    'takes a ratio of AMP for no size',
    '<p>a<amp-img src="b.jpg" alt="c" width="1" height="1" layout="responsive"></amp-img></p>',
    '<p>a<img src="https://news.example/a/b.jpg" alt="c" loading="lazy" decoding="async"></p>',
  ],
  [
    'drops a counter of AMP',
    '<p>a<amp-img src="b.gif" style="display:none"></amp-img><amp-img src="c.gif" width="1" height="1"></amp-img></p>',
    '<p>a</p>',
  ],
];
