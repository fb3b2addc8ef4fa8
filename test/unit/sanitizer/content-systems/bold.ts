import type { SanitizerCase } from '../cases.js';

const long = 'A sentence that goes on and on, '.repeat(6);

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
  [
    'takes a heading off that was around h1',
    '<h2><em>a <h1>b</h1></em></h2>',
    '<div><em><p>a </p><h3>b</h3></em></div>',
  ],
  [
    'takes a heading off that was around h2',
    '<h2><em>a <h2>b</h2></em></h2>',
    '<div><em><p>a </p><h3>b</h3></em></div>',
  ],
  [
    'takes a heading off that was around h3',
    '<h2><em>a <h3>b</h3></em></h2>',
    '<div><em><p>a </p><h3>b</h3></em></div>',
  ],
  [
    'takes a heading off that was around h4',
    '<h2><em>a <h4>b</h4></em></h2>',
    '<div><em><p>a </p><h3>b</h3></em></div>',
  ],
  [
    'takes a heading off that was around h5',
    '<h2><em>a <h5>b</h5></em></h2>',
    '<div><em><p>a </p><h3>b</h3></em></div>',
  ],
  [
    'takes a heading off that was around h6',
    '<h2><em>a <h6>b</h6></em></h2>',
    '<div><em><p>a </p><h3>b</h3></em></div>',
  ],
  [
    'takes a heading off that was around ul',
    '<h2><em>a <ul><b>b</b></ul></em></h2>',
    '<div><em><p>a </p><ul><b>b</b></ul></em></div>',
  ],
  [
    'takes a heading off that was around ol',
    '<h2><em>a <ol><b>b</b></ol></em></h2>',
    '<div><em><p>a </p><ol><b>b</b></ol></em></div>',
  ],
  [
    'takes a heading off that was around dl',
    '<h2><em>a <dl>b</dl></em></h2>',
    '<div><em><p>a </p><dl>b</dl></em></div>',
  ],
  [
    'takes a heading off that was around dt',
    '<h2><em>a <dt>b</dt></em></h2>',
    '<div><em><p>a </p><dt>b</dt></em></div>',
  ],
  [
    'takes a heading off that was around dd',
    '<h2><em>a <dd>b</dd></em></h2>',
    '<div><em><p>a </p><dd>b</dd></em></div>',
  ],
  [
    'takes a heading off that was around blockquote',
    '<h2><em>a <blockquote>b</blockquote></em></h2>',
    '<div><em><p>a </p><blockquote>b</blockquote></em></div>',
  ],
  [
    'takes a heading off that was around pre',
    '<h2><em>a <pre>b</pre></em></h2>',
    '<div><em><p>a </p><pre>b</pre></em></div>',
  ],
  [
    'takes a heading off that was around table',
    '<h2><em>a <table><tbody><tr><td>b</td></tr></tbody></table></em></h2>',
    '<div><em><p>a </p><table><tbody><tr><td>b</td></tr></tbody></table></em></div>',
  ],
  [
    'takes a heading off that was around figure',
    '<h2><em>a <figure>b</figure></em></h2>',
    '<div><em><p>a </p><figure>b</figure></em></div>',
  ],
  [
    'takes a heading off that was around figcaption',
    '<h2><em>a <figcaption>b</figcaption></em></h2>',
    '<div><em><p>a </p><figcaption>b</figcaption></em></div>',
  ],
  [
    'takes a heading off that was around section',
    '<h2><em>a <section>b</section></em></h2>',
    '<div><em><p>a </p><section><p>b</p></section></em></div>',
  ],
  [
    'takes a heading off that was around details',
    '<h2><em>a <details>b</details></em></h2>',
    '<div><em><p>a </p><details>b</details></em></div>',
  ],
  [
    'takes a heading off that was around summary',
    '<h2><em>a <summary>b</summary></em></h2>',
    '<div><em><p>a </p><summary>b</summary></em></div>',
  ],
  [
    'takes a heading off that was around hr',
    '<h2><em>a <hr></em></h2>',
    '<div><em><p>a </p><hr></em></div>',
  ],
  [
    'makes bold what a heading of level 1 was used for',
    `<h1>${'a'.repeat(161)}</h1>`,
    `<p><strong>${'a'.repeat(161)}</strong></p>`,
  ],
  [
    'makes bold what a heading of level 3 was used for',
    `<h3>${'a'.repeat(161)}</h3>`,
    `<p><strong>${'a'.repeat(161)}</strong></p>`,
  ],
  [
    'makes bold what a heading of level 4 was used for',
    `<h4>${'a'.repeat(161)}</h4>`,
    `<p><strong>${'a'.repeat(161)}</strong></p>`,
  ],
  [
    'makes bold what a heading of level 5 was used for',
    `<h5>${'a'.repeat(161)}</h5>`,
    `<p><strong>${'a'.repeat(161)}</strong></p>`,
  ],
  [
    'makes bold what a heading of level 6 was used for',
    `<h6>${'a'.repeat(161)}</h6>`,
    `<p><strong>${'a'.repeat(161)}</strong></p>`,
  ],
  ['keeps a heading of two lines', `<h2>${'a'.repeat(160)}</h2>`, `<h3>${'a'.repeat(160)}</h3>`],
  [
    'counts no space by which a heading is written on many lines',
    `<h2>${'a'.repeat(80)}${' \n'.repeat(60)}${'a'.repeat(79)}</h2>`,
    `<h3>${'a'.repeat(80)}${' \n'.repeat(60)}${'a'.repeat(79)}</h3>`,
  ],
  ['keeps a heading with a division in it', '<h2><div>a</div></h2>', '<h3> a </h3>'],
  [
    'makes headings bold in other parts of a table, and in a term',
    '<table><caption><h3>a</h3></caption><tbody><tr><td><h3>b</h3></td></tr></tbody></table><dl><dt><h3>c</h3></dt><dd>d</dd></dl>',
    '<table><caption><p><strong>a</strong></p></caption><tbody><tr><td><p><strong>b</strong></p></td></tr></tbody></table><dl><dt><p><strong>c</strong></p></dt><dd>d</dd></dl>',
  ],
];
