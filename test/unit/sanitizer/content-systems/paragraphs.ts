import type { SanitizerCase } from '../cases.js';

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
  [
    'parts up to eight elements that run across',
    `<p>${'<span>'.repeat(8)}a<br><br>b</p>`,
    `<p>${'<span>'.repeat(8)}a${'</span>'.repeat(8)}</p><p>${'<span>'.repeat(8)}b${'</span>'.repeat(8)}</p>`,
  ],
  [
    'leaves one line break where more elements run across',
    `<p>${'<span>'.repeat(9)}a<br><br>b</p>`,
    `<p>${'<span>'.repeat(9)}a<br>b${'</span>'.repeat(9)}</p>`,
  ],
  ['takes a line break before a space for one', '<p>a<br> <b>b</b></p>', '<p>a<br> <b>b</b></p>'],
  [
    'gives the title of a paragraph to the first of its parts',
    '<p title="t">a<br><br>b</p>',
    '<p title="t">a</p><p>b</p>',
  ],
  [
    'parts what a description holds',
    '<dl><dt>a</dt><dd>b<br><br>c</dd></dl>',
    '<dl><dt>a</dt><dd><p>b</p><p>c</p></dd></dl>',
  ],
  [
    'parts what the head of a table holds',
    '<table><tbody><tr><th>a<br><br>b</th></tr></tbody></table>',
    '<table><tbody><tr><th><p>a</p><p>b</p></th></tr></tbody></table>',
  ],
  [
    'parts what a caption holds',
    '<figure><figcaption>a<br><br>b</figcaption></figure>',
    '<figure><figcaption><p>a</p><p>b</p></figcaption></figure>',
  ],
  [
    'parts what is folded',
    '<details><summary>a</summary>b<br><br>c</details>',
    '<details><summary>a</summary><p>b</p><p>c</p></details>',
  ],
  [
    'begins a paragraph with an image in front of words',
    '<img src="a.jpg" alt="c"> b',
    '<p><img src="https://news.example/a/a.jpg" alt="c" loading="lazy" decoding="async"> b</p>',
  ],
  [
    'begins a paragraph with an image within a line in front of words',
    '<span><img src="a.jpg" alt="c"></span> b',
    '<p><span><img src="https://news.example/a/a.jpg" alt="c" loading="lazy" decoding="async"></span> b</p>',
  ],
  [
    'begins a paragraph with a recording in front of words',
    '<audio src="a.mp3"></audio> b',
    '<p><audio src="https://news.example/a/a.mp3" preload="none" controls=""></audio> b</p>',
  ],
  [
    'begins a paragraph with a recording within a line in front of words',
    '<span><audio src="a.mp3"></audio></span> b',
    '<p><span><audio src="https://news.example/a/a.mp3" preload="none" controls=""></audio></span> b</p>',
  ],
  [
    'begins a paragraph with a film in front of words',
    '<video src="a.mp4"></video> b',
    '<p><video src="https://news.example/a/a.mp4" preload="none" controls=""></video> b</p>',
  ],
  [
    'begins a paragraph with a film within a line in front of words',
    '<span><video src="a.mp4"></video></span> b',
    '<p><span><video src="https://news.example/a/a.mp4" preload="none" controls=""></video></span> b</p>',
  ],
  [
    'begins a paragraph with a formula in front of words',
    '<math><mspace width="1em"></mspace></math> b',
    '<p><math><mspace width="1em"></mspace></math> b</p>',
  ],
  [
    'begins a paragraph with a formula within a line in front of words',
    '<span><math><mspace width="1em"></mspace></math></span> b',
    '<p><span><math><mspace width="1em"></mspace></math></span> b</p>',
  ],
  ['keeps words apart in preformatted text', '<pre>a<center>b</center>c</pre>', '<pre>a b c</pre>'],
  [
    'keeps a line break between images',
    '<img src="a.jpg" alt="c"><br><img src="b.jpg" alt="d">',
    '<img src="https://news.example/a/a.jpg" alt="c" loading="lazy" decoding="async"><br><img src="https://news.example/a/b.jpg" alt="d" loading="lazy" decoding="async">',
  ],
  ['keeps words apart that an empty block did', 'a<center></center>b', '<p>a</p><p>b</p>'],
  [
    'reads a styled word in a text without paragraphs as a part of it',
    'a <span style="font-style:italic">b</span> c',
    '<p>a <em>b</em> c</p>',
  ],
  ['drops an empty section', '<p>a</p><section></section>', '<p>a</p>'],
  ['drops an empty blockquote', '<p>a</p><blockquote></blockquote>', '<p>a</p>'],
  ['drops an empty ol', '<p>a</p><ol></ol>', '<p>a</p>'],
  ['drops an empty dl', '<p>a</p><dl></dl>', '<p>a</p>'],
  ['drops an empty figure', '<p>a</p><figure></figure>', '<p>a</p>'],
  ['drops an empty picture', '<p>a</p><picture></picture>', '<p>a</p>'],
  ['drops an empty details', '<p>a</p><details></details>', '<p>a</p>'],
  ['drops an empty item of a list', '<ul><li></li><li>a</li></ul>', '<ul><li>a</li></ul>'],
  [
    'drops an empty caption',
    '<figure><img src="a.jpg" alt="c"><figcaption>&nbsp;</figcaption></figure>',
    '<figure><img src="https://news.example/a/a.jpg" alt="c" loading="lazy" decoding="async"></figure>',
  ],
  ['keeps a division with a rule', '<div><hr></div>', '<div><hr></div>'],
  [
    'keeps a division with a recording',
    '<div><audio src="a.mp3"></audio></div>',
    '<div><audio src="https://news.example/a/a.mp3" preload="none" controls=""></audio></div>',
  ],
  [
    'keeps a division with a film',
    '<div><video src="a.mp4"></video></div>',
    '<div><video src="https://news.example/a/a.mp4" preload="none" controls=""></video></div>',
  ],
  [
    'keeps a division with a formula',
    '<div><math><mspace width="1em"></mspace></math></div>',
    '<div><math><mspace width="1em"></mspace></math></div>',
  ],
  [
    'keeps a division with an empty table',
    '<div><table><tbody><tr><td></td></tr></tbody></table></div>',
    '<div><table><tbody><tr><td></td></tr></tbody></table></div>',
  ],
  ['drops an empty place that no link leads to', '<p>a</p><p id="x"></p>', '<p>a</p>'],
];
