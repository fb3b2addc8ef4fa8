/** What an article's text may hold: a sentence of behaviour, what comes, and what stays of it. */
export type SanitizerCase = readonly [behaviour: string, html: string, expected: string];

/** The options under which the cases are true. */
export const options = {
  baseUrl: 'https://news.example/a/b.json',
  pageUrl: 'https://news.example/story',
  headingLevel: 3,
};

export const textCases: readonly SanitizerCase[] = [
  ['keeps text with its emphasis', '<p>a <em>b</em> &amp; c</p>', '<p>a <em>b</em> &amp; c</p>'],
  [
    'keeps what languages need',
    '<p lang="ar" dir="rtl"><bdi>x</bdi></p>',
    '<p lang="ar" dir="rtl"><bdi>x</bdi></p>',
  ],
  [
    'keeps tables',
    '<table><tbody><tr><th scope="row" colspan="2">a</th><td>b</td></tr></tbody></table>',
    '<table><tbody><tr><th scope="row" colspan="2">a</th><td>b</td></tr></tbody></table>',
  ],
  ['keeps text beside elements', 'a<br>b', '<p>a<br>b</p>'],
  ['makes nothing of nothing', '', ''],
  ['unwraps unknown elements', '<p><x-y>a <font>b</font></x-y></p>', '<p>a b</p>'],
  [
    'unwraps unknown elements within each other',
    '<x-y><x-z><b>a</b><x-y>b</x-y></x-z></x-y>c',
    '<p><b>a</b>bc</p>',
  ],
  ['unwraps structure that is no text', '<main><article><p>a</p></article></main>', '<p>a</p>'],
  ['unwraps forms', '<form action="/x"><label>a <input name="b"></label></form>', '<p>a </p>'],
  [
    'removes buttons and choices',
    '<button>a</button><select><option>b</option></select>c',
    '<p>c</p>',
  ],
  ['removes comments', '<p>a<!-- b --></p><!--[if IE]>c<![endif]-->', '<p>a</p>'],
  ['removes styles and classes', '<p style="color:red" class="x">a</p>', '<p>a</p>'],
  [
    'removes data and aria attributes',
    '<p data-a="b" aria-hidden="true" role="x">a</p>',
    '<p>a</p>',
  ],
  [
    'takes the body of a whole page',
    '<html><head><title>a</title></head><body id="x" onload="y()"><p>b</p></body></html>',
    '<p>b</p>',
  ],
];

export const headingCases: readonly SanitizerCase[] = [
  ['puts a single heading below the headline', '<h1>a</h1>', '<h3>a</h3>'],
  ['puts lower headings below the headline too', '<h4>a</h4><h5>b</h5>', '<h3>a</h3><h4>b</h4>'],
  ['skips no level', '<h2>a</h2><h5>b</h5><h6>c</h6>', '<h3>a</h3><h4>b</h4><h5>c</h5>'],
  [
    'comes back to the level of before',
    '<h2>a</h2><h4>b</h4><h2>c</h2><h3>d</h3>',
    '<h3>a</h3><h4>b</h4><h3>c</h3><h4>d</h4>',
  ],
  ['keeps sisters on one level', '<h3>a</h3><h3>b</h3>', '<h3>a</h3><h3>b</h3>'],
  [
    'begins at the top with a lower heading first',
    '<h4>a</h4><h2>b</h2><h3>c</h3>',
    '<h3>a</h3><h3>b</h3><h4>c</h4>',
  ],
  [
    'goes no deeper than the sixth level',
    '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5>',
    '<h3>a</h3><h4>b</h4><h5>c</h5><h6>d</h6><h6>e</h6>',
  ],
  [
    'keeps what a heading holds',
    '<h2 id="x" lang="fr" class="y">a <em>b</em></h2>',
    '<h3 id="body-x" lang="fr">a <em>b</em></h3>',
  ],
  [
    'prefixes ids, and links to them follow',
    '<p id="n1">a</p><a href="#n1">b</a>',
    '<p id="body-n1">a</p><p><a href="#body-n1">b</a></p>',
  ],
  ['follows no empty fragment', '<a href="#">a</a>', '<p><a>a</a></p>'],
];
