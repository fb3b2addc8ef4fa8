/** What an element has to stand in, and what it has to hold, for a parser to read it as it is written. */
const places: ReadonlyMap<string, readonly [before: string, after: string]> = new Map([
  ['caption', ['<table>', '<tbody><tr><td>a</td></tr></tbody></table>']],
  ['colgroup', ['<table>', '<tbody><tr><td>a</td></tr></tbody></table>']],
  ['col', ['<table><colgroup>', '</colgroup><tbody><tr><td>a</td></tr></tbody></table>']],
  ['thead', ['<table>', '</table>']],
  ['tbody', ['<table>', '</table>']],
  ['tfoot', ['<table>', '</table>']],
  ['tr', ['<table><tbody>', '</tbody></table>']],
  ['td', ['<table><tbody><tr>', '</tr></tbody></table>']],
  ['th', ['<table><tbody><tr>', '</tr></tbody></table>']],
  ['li', ['<ul>', '</ul>']],
  ['dt', ['<dl>', '<dd>a</dd></dl>']],
  ['dd', ['<dl><dt>a</dt>', '</dl>']],
  ['figcaption', ['<figure>', '</figure>']],
  ['summary', ['<details>', 'a</details>']],
  ['rt', ['<p><ruby>a', '</ruby></p>']],
  ['rp', ['<p><ruby>a', '<rt>a</rt></ruby></p>']],
  ['source', ['<video>', '</video>']],
  ['track', ['<video src="https://a.example/b.mp4">', '</video>']],
]);

const contents: ReadonlyMap<string, string> = new Map([
  ['thead', '<tr><td>word</td></tr>'],
  ['tbody', '<tr><td>word</td></tr>'],
  ['tfoot', '<tr><td>word</td></tr>'],
  ['tr', '<td>word</td>'],
  ['table', '<tbody><tr><td>word</td></tr></tbody>'],
  ['colgroup', ''],
  ['ul', '<li>word</li>'],
  ['ol', '<li>word</li>'],
  ['dl', '<dt>word</dt><dd>a</dd>'],
  ['details', '<summary>a</summary>word'],
  ['picture', '<img src="https://a.example/b.png" alt="word">'],
]);

/** What stands on lines of its own, and so in no paragraph. */
const BLOCK =
  /^(p|h[1-6]|div|section|ul|ol|dl|blockquote|table|figure|details|pre|hr|img|picture|audio|video)$/;
const VOID = /^(br|wbr|hr|img|source|track|col)$/;
const MEDIA = /^(img|source|track|audio|video)$/;

/** The least HTML that holds an element with an attribute, and, unless it can't hold any, a word. */
export function htmlFragment(name: string, attribute = '', value = ''): string {
  const src = MEDIA.test(name) && attribute !== 'src' ? ' src="https://a.example/b"' : '';
  const written = attribute && ` ${attribute}="${value}"`;
  const content = VOID.test(name) ? '' : `${contents.get(name) ?? 'word'}</${name}>`;
  const [before, after] =
    places.get(name) ?? (BLOCK.test(name) ? ['', ''] : ['<p>before ', ' after</p>']);
  return `${before}<${name}${src}${written}>${content}${after}`;
}

/** The same of an element of a formula. */
export function mathFragment(name: string, attribute = '', value = ''): string {
  const written = attribute && ` ${attribute}="${value}"`;
  const [before, after] = name === 'math' ? ['', ''] : ['<math>', '</math>'];
  return `<p>before ${before}<${name}${written}>word</${name}>${after} after</p>`;
}

/** What an element is shown as: the highest heading of a text stands below the headline. */
export function shownAs(name: string): string {
  return /^h\d$/.test(name) ? 'h3' : name;
}

/** A value that an attribute may have, as it is written; most have it as it is afterwards. */
export const values: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lang: 'fr',
    dir: 'rtl',
    title: 'A title',
    id: 'place',
    href: 'https://a.example/c',
    hreflang: 'fr',
    cite: 'https://a.example/d',
    src: 'https://a.example/e',
    srcset: 'https://a.example/f 1x',
    sizes: '50vw',
    alt: 'An image',
    width: '30',
    height: '20',
    loading: 'lazy',
    decoding: 'async',
    controls: '',
    preload: 'none',
    crossorigin: 'anonymous',
    open: '',
    reversed: '',
    start: '3',
    value: '4',
    span: '2',
    colspan: '2',
    rowspan: '2',
    scope: 'row',
    datetime: '2020-01-31',
  }),
);
