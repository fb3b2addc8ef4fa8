/**
 * Texts of any size and of one shape, as mistakes of content systems and attackers make them. What is
 * not said below to begin otherwise begins with a paragraph "before" and ends with one "after".
 */
export type Shape = readonly [name: string, make: (size: number) => string];

const around = (html: string): string => `<p>before</p>${html}<p>after</p>`;

function shape(name: string, make: (size: number) => string): Shape {
  return [name, (size) => around(make(size))];
}

const repeated = (text: string): ((size: number) => string) => {
  return (size) => text.repeat(size);
};

const numbered = (make: (index: number) => string): ((size: number) => string) => {
  return (size) => Array.from({ length: size }, (_, index) => make(index)).join('');
};

function nested(open: string, close: string): Shape[] {
  return [
    shape(`${open} in one another`, (size) => `${open.repeat(size)}x${close.repeat(size)}`),
    // Nothing can follow what is not closed, so it has an end of its own.
    [`${open} never closed`, (size) => `<p>before</p>${open.repeat(size)}x`],
  ];
}

/** As many elements in one another as their size. */
export const nestedShapes: readonly Shape[] = [
  ...nested('<div>', '</div>'),
  ...nested('<section>', '</section>'),
  ...nested('<span>', '</span>'),
  ...nested('<x-y>', '</x-y>'),
  ...nested('<article>', '</article>'),
  ...nested('<b>', '</b>'),
  ...nested('<b><i>', '</i></b>'),
  ...nested('<a href="/x"><span>', '</span></a>'),
  ...nested('<blockquote>', '</blockquote>'),
  ...nested('<ul><li>', '</li></ul>'),
  ...nested('<dl><dd>', '</dd></dl>'),
  ...nested('<details>', '</details>'),
  ...nested('<figure>', '</figure>'),
  ...nested('<h2>', '</h2>'),
  ...nested('<h2><div>', '</div></h2>'),
  ...nested('<table><tr><td>', '</td></tr></table>'),
  ...nested('<ruby><rt>', '</rt></ruby>'),
  ...nested('<svg>', '</svg>'),
  ...nested('<math><mi>', '</mi></math>'),
  ...nested('<math><mrow>', '</mrow></math>'),
  ...nested('<object>', '</object>'),
  ...nested('<video>', '</video>'),
  ...nested('<form>', '</form>'),
  shape(
    '<template> in one another',
    (size) => '<template>'.repeat(size) + '</template>'.repeat(size),
  ),
  ...nested('<ul><li>a', '</li></ul>'),
  ...nested('<div>a<br><br>b', '</div>'),
  ...nested('<span><br><br>', '</span>'),
  ...nested('<blockquote class="twitter-tweet">', '</blockquote>'),
];

/** As many elements beside one another as their size. */
export const flatShapes: readonly Shape[] = [
  shape('paragraphs', repeated('<p>a</p>')),
  shape('paragraphs of an address', repeated('<p>https://a.example</p>')),
  // With a paragraph in front, blank lines would say nothing.
  ['blank lines between words', (size) => `before<b>a</b>${'\n\na'.repeat(size)} after`],
  ['blank lines between elements', (size) => `before${'\n\n<b>a</b>'.repeat(size)} after`],
  shape('empty paragraphs', repeated('<p></p>')),
  shape('line breaks', repeated('<br>')),
  shape('line breaks between words', repeated('a<br>')),
  shape('list items', (size) => `<ul>${'<li>a'.repeat(size)}</ul>`),
  shape('list items without a list', repeated('<li>a</li>')),
  shape('cells', (size) => `<table><tr>${'<td>a'.repeat(size)}</table>`),
  shape('rows', (size) => `<table>${'<tr><td>a'.repeat(size / 2)}</table>`),
  shape('text that a table puts in front', (size) => `<table>${'<tr>a'.repeat(size)}</table>`),
  shape('elements that a table puts in front', (size) => `<table>${'<b>a'.repeat(size)}</table>`),
  shape('images without an address', repeated('<img>')),
  shape('images', repeated('<img src="a.png" alt="">')),
  shape('unknown elements', repeated('<x-y>a</x-y>')),
  shape('blocks that are not allowed', repeated('<article>a</article>')),
  shape('empty elements of a sentence', repeated('<b></b>')),
  shape('emphasis', repeated('<em>a</em> ')),
  shape('children of an unknown element', (size) => `<x-y>${'<i>a</i>'.repeat(size)}</x-y>`),
  shape('children of a form', (size) => `<form>${'<i>a</i>'.repeat(size)}</form>`),
  shape('headings', repeated('<h2>a</h2>')),
  shape(
    'headings of all levels',
    numbered((i) => `<h${((i * 5) % 6) + 1}>a</h${((i * 5) % 6) + 1}>`),
  ),
  shape('links', repeated('<a href="/x">a</a> ')),
  shape('links around blocks', repeated('<a href="/x"><div>a</div></a>')),
  shape('links within the text', (size) =>
    numbered((i) => `<p id="i${i}"><a href="#i${i}">a</a></p>`)(size / 2),
  ),
  shape('embedded pages', repeated('<iframe src="https://a.example/"></iframe>')),
  shape('pictures', (size) =>
    '<picture><source srcset="a.png"><img src="b.png"></picture>'.repeat(size / 3),
  ),
  shape('recordings', (size) => '<video><source src="a.mp4"></video>'.repeat(size / 2)),
  shape('social posts', repeated('<blockquote class="twitter-tweet">a</blockquote>')),
  shape('formulas', (size) => '<math><mi>a</mi></math>'.repeat(size / 2)),
  shape('parts of one formula', (size) => `<math>${'<mi>a</mi>'.repeat(size)}</math>`),
  shape(
    'foreign parts of one formula',
    (size) => `<math><mtext>${'<i>a</i>'.repeat(size)}</mtext></math>`,
  ),
  shape('drawings', repeated('<svg></svg>')),
  shape('details', (size) => '<details><summary>a</summary>b</details>'.repeat(size / 2)),
  shape('table columns', (size) => `<table>${'<col>'.repeat(size)}<tr><td>a</table>`),
];

/** What is long without elements, or has few of them; the size is a count of what each repeats. */
export const longShapes: readonly Shape[] = [
  shape('comments', repeated('<!--a-->')),
  shape('comments that are none', repeated('<?a>')),
  shape('shortcodes', repeated('[gallery ids="1"]')),
  shape('shortcodes with an end', repeated('[a]b[/a]')),
  shape('shortcodes without an end', repeated('[a ')),
  shape('brackets', repeated('[')),
  shape('addresses to embed', repeated('[embed]https://a.example/x[/embed]')),
  shape('addresses to embed without an end', repeated('[embed]https://a.example/x')),
  shape('double line breaks in a paragraph', (size) => `<p>${'a<br><br>'.repeat(size)}b</p>`),
  shape(
    'double line breaks in emphasis',
    (size) => `<p><b><i>${'a<br><br>'.repeat(size)}b</i></b></p>`,
  ),
  shape(
    'double line breaks in a cell',
    (size) => `<table><td>${'a<br><br>'.repeat(size)}b</table>`,
  ),
  shape(
    'double line breaks each in emphasis',
    (size) => `<p>${'<b>a<br><br>b</b>'.repeat(size)}</p>`,
  ),
  shape(
    'line breaks in nested emphasis',
    (size) => `<p>${'<b><i><u>a<br>b</u></i></b>'.repeat(size)}</p>`,
  ),
  shape(
    'emphasis that is never closed',
    (size) => `${numbered((i) => `<p><b id=${i}>a`)(size)}</p>`,
  ),
  shape('emphasis without attributes that is never closed', repeated('<p><b>a')),
  shape('several kinds of emphasis that are never closed', repeated('<p><b><i><u><s><tt>a')),
  shape(
    'links that are never closed',
    numbered((i) => `<p><a href="/${i}">a`),
  ),
  shape('emphasis that ends in the wrong order', repeated('<b><i>a</b></i>')),
  shape('ends without a beginning', repeated('</p>')),
  shape('ends of nothing', repeated('</b>')),
  shape('a long title of emphasis that is never closed', (size) =>
    numbered((i) => (i === 0 ? `<b title="${'a'.repeat(10_000)}">` : '<p>a'))(size),
  ),
  shape('a link with a long address around line breaks', (size) =>
    numbered((i) => (i === 0 ? `<a href="/${'a'.repeat(10_000)}">` : 'a<br><br>'))(size),
  ),
  shape('line breaks in what cites a long address', (size) =>
    numbered((i) => (i === 0 ? `<p><q cite="/${'a'.repeat(10_000)}">` : 'a<br><br>'))(size),
  ),
  shape('images in one picture', (size) => `<picture>${'<b>a</b><img src="b">'.repeat(size / 2)}`),
  shape('addresses in angle brackets', repeated('<a@b.example> ')),
  shape('what only begins an address in angle brackets', repeated('<a.b.')),
  shape(
    'candidates of a srcset without a descriptor',
    (size) => `<img src="a.png" srcset="${'a, '.repeat(size)}">`,
  ),
  shape(
    'one candidate of a srcset after another',
    (size) => `<img src="a.png" srcset="${'a 1x,'.repeat(size)}">`,
  ),
  shape('commas of a srcset', (size) => `<img src="a.png" srcset="${','.repeat(size)}">`),
  shape('attributes of one element', (size) => `<p ${numbered((i) => `a${i} `)(size)}>a</p>`),
  shape('a heading with many words', (size) => `<h2>${'a '.repeat(size)}</h2>`),
  shape('attributes with signs in them', (size) => `<p ${numbered((i) => `a${i}< `)(size)}>a</p>`),
  shape('tags with many attributes', (size) =>
    `<p ${numbered((i) => `a${i} `)(180)}>a</p>`.repeat(size / 180),
  ),
  shape(
    'a width that is nearly one',
    (size) => `<img src="a.png" width="0${' '.repeat(size)}x" style="width:0${' '.repeat(size)}x">`,
  ),
  shape(
    'a width that is nearly one, with much space around',
    (size) =>
      `<img src="a.png" width="${' '.repeat(size)}x"><img src="a.png" width="${'1'.repeat(size)}x" style="width${' '.repeat(size)}:${' '.repeat(size)}x">`,
  ),
  shape(
    'spaces before a width that is none',
    // Read by the square, so many would take minutes.
    (size) => `<img src="a.png" width="${' '.repeat(20 * size)}x">`,
  ),
  shape(
    'styles that say one thing again and again',
    (size) =>
      `<span style="${'text-decoration:'.repeat(size)}">a</span><img src="a.png" style="${'width:'.repeat(size)}">`,
  ),
  shape(
    'late addresses that are none',
    (size) =>
      `<iframe title="a" ${numbered((i) => `data-${i}src `)(size)} data-${'src'.repeat(size)}x></iframe>`,
  ),
  shape('quotes that are never closed', repeated('<a "')),
  shape('values that are never closed', repeated('<a b=\'<a b="')),
  shape('pairs of quotes in one tag', (size) => `<a ${"''".repeat(size)}>a</a>`),
  shape('elements after a comment that ends at once', (size) => `<!-->${'<div>'.repeat(size)}`),
  shape('elements after what is no script', (size) => `<script-x>${'<div>'.repeat(size)}`),
  shape('elements after a style in a drawing', (size) => `<svg><style>${'<div>'.repeat(size)}`),
  shape(
    'elements after a comment in a text field',
    (size) => `<textarea><!--</textarea>${'<div>'.repeat(size)}`,
  ),
  shape('blocks with a slash after a drawing', (size) => `<svg><p>${'<div/>'.repeat(size)}`),
  shape('passages without a direction', (size) => `<bdi>${'<b>1</b>'.repeat(size)}</bdi>`),
  shape(
    'passages in 100 elements without a direction',
    (size) => `${'<bdi>'.repeat(100)}${'<b>1</b>'.repeat(size)}</bdi>`,
  ),
  shape(
    'passages in 100 elements with letters without a direction',
    (size) => `${'<bdi>'.repeat(100)}${'<b>a</b>'.repeat(size)}</bdi>`,
  ),
  shape(
    'passages of automatic direction',
    (size) => `<div dir="auto">${'<b>1</b>'.repeat(size)}</div>`,
  ),
  shape(
    'line breaks of automatic direction',
    (size) => `<div dir="auto">${'1<br>'.repeat(size)}</div>`,
  ),
  shape('shapes never closed', (size) => `<svg><desc>${'<path/>'.repeat(size)}`),
  shape(
    'unknown never closed, then blocks',
    (size) => `${'<x-y>'.repeat(10000)}${'<div>'.repeat(size)}`,
  ),
  shape(
    'shapes and then blocks',
    (size) => `<svg><desc>${'<path/>'.repeat(size / 2)}${'<div/>'.repeat(size / 2)}`,
  ),
  shape(
    'all kinds of emphasis that are never closed',
    (size) =>
      '<b><big><code><em><font><i><nobr><s><small><strike><strong><tt><u>'.repeat(3) +
      '<p>a'.repeat(size),
  ),
  shape(
    'double line breaks deep in emphasis',
    (size) => `<p>${'<q>'.repeat(190)}${'a<br><br>'.repeat(size / 2)}`,
  ),
  shape('objects around much text', (size) => `${'<object>'.repeat(199)}${'a'.repeat(size)}`),
  shape(
    'unknown elements around much',
    (size) => `${'<x-y>'.repeat(199)}${'<i>a</i>'.repeat(size)}`,
  ),
  shape('articles around much', (size) => `${'<article>'.repeat(199)}${'<p>a'.repeat(size)}`),
  shape(
    'posts around much',
    (size) => `${'<blockquote class="twitter-tweet">'.repeat(190)}${'<i>a</i>'.repeat(size)}`,
  ),
  shape(
    'posts that get another name, around much',
    (size) =>
      `${'<blockquote is="x-y" class="twitter-tweet">'.repeat(190)}${'<i>a</i>'.repeat(size)}`,
  ),
  shape(
    'a post with links in one another',
    (size) =>
      `<div class="fb-post">${'<a href="/x"><object>'.repeat(90)}${'<wbr>'.repeat(size)}a</div>`,
  ),
  shape(
    'hidden elements around much',
    (size) => `${'<div hidden>'.repeat(190)}${'<i>a</i>'.repeat(size)}`,
  ),
  shape(
    'hidden elements that get another name, around images',
    (size) => `${'<menu hidden>'.repeat(190)}${'<img src="a.png" alt="b">'.repeat(size)}`,
  ),
  shape('choices', (size) => `<select>${'<option>a'.repeat(size)}</select>`),
  shape('fields', repeated('<input>')),
  shape('fields for dates', repeated('<input type="date">')),
  shape('meters', repeated('<meter></meter>')),
  shape('marquees', repeated('<marquee>a</marquee>')),
  shape('text fields', repeated('<textarea></textarea>')),
  shape('frames', repeated('<frameset><frame>')),
  shape('buttons', repeated('<button>a</button>')),
  shape('misnested blocks in emphasis', repeated('<b><div></b>')),
  shape('links in links around blocks', repeated('<a href="x"><div>')),
  shape('emphasis around a table', repeated('<b><table>')),
  shape('one word', repeated('a')),
  shape('white space', repeated(' ')),
  shape('no-break spaces', repeated('&nbsp;')),
  shape('signs', repeated('<')),
  shape('references without an end', repeated('&am')),
];
