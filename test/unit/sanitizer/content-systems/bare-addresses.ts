import type { SanitizerCase } from '../cases.js';

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
  [
    'makes a link of an address with blank lines around it, or without a certificate',
    '<p>http://a.example/1</p><p>\n\nhttps://b.example/2\n\n</p>',
    '<p><a href="http://a.example/1">http://a.example/1</a></p><p><a href="https://b.example/2">https://b.example/2</a></p>',
  ],
  [
    'leaves an address that words follow, or that has emphasis of its own',
    '<p>https://a.example/1 b</p><p>https://a.example/<b>b</b></p><p><b>https://a.example/2</b></p><hr>',
    '<p>https://a.example/1 b</p><p>https://a.example/<b>b</b></p><p><b>https://a.example/2</b></p><hr>',
  ],
];
