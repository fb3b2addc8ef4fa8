import * as fc from 'fast-check';

const word = fc.integer({ min: 0, max: 1295 }).map((n) => n.toString(36));

/** Mostly nothing; else what makes a text one that has to be prepared, or that only looks so. */
const oddity = fc.oneof(
  { weight: 30, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        ' ',
        '\n',
        '\t',
        '&nbsp;',
        '\u00a0',
        '\u200b',
        '&amp;',
        '&lt;b&gt;',
        '&#8203;',
        '>',
        '"',
        '&',
      ],
      ...[
        '<br>',
        '<br/>',
        ' <br> ',
        '<br>a',
        '[gallery]',
        '<!-- a -->',
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '</a>',
      ],
      ...[
        '<li>',
        '<h2>a</h2>',
        '<ul>',
        '<a href="#a">',
        '<span></span>',
        '<x-y>',
        '<hr>',
        '<div>',
        '\0',
        '\f',
      ],
      ...[
        '<img>',
        '<img src="b.jpg">',
        '<img src="b.jpg" width="1" height="1">',
        '<b> </b>',
        '<table>',
        '\r',
      ],
      ...[
        '<b><p>a</p></b>',
        '<p><p>',
        '<q>a</q>',
        '<sub>a<br></sub>',
        '\ufeff',
        '<em><img src="a"></em>',
      ],
    ),
  },
);

const value = fc.constantFrom(
  '',
  'a',
  ' a ',
  'a b',
  '&amp;',
  "'",
  '\n',
  'ä',
  '&quot;',
  'auto',
  '\u00a0',
);
const address = fc.constantFrom(
  ...[
    'https://news.invalid/a',
    'a.jpg',
    '/b',
    '?c',
    '#d',
    'mailto:a@b.invalid',
    'tel:1',
    'javascript:a()',
  ],
  ...[
    '//news.invalid',
    'a b',
    'https://news.invalid/?a&amp;b',
    'https:a',
    'mailto:',
    '.',
    '\\',
    'ä',
    'a:b',
  ],
);
const digits = fc.constantFrom('1', '0', '12', '300', '1px', '100%', '01', '99999999999');

const attribute = (name: string, values: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: values.map((text) => ` ${name}="${text}"`) },
  );
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(''));
const several = (part: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(part, { maxLength }).map((all) => all.join(''));

const common = joined(attribute('title', value), attribute('lang', value), attribute('dir', value));

const element = (names: string, content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...names.split(' ')), common, oddity, content, oddity)
    .map(([name, attributes, ...parts]) => `<${name}${attributes}>${parts.join('')}</${name}>`);

const words = joined(word, fc.constantFrom('', ' ', ', '), oddity);
const image = joined(
  fc.constant('<img'),
  attribute('alt', value),
  address.map((text) => ` src="${text}"`),
  attribute('width', digits),
  attribute('height', digits),
  attribute('loading', value),
  fc.constantFrom('>', '/>', ' />'),
);
const emphasis = (content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  element('em strong b i s u q small code span cite abbr sub sup mark', content);
const link = (content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  joined(
    address.map((text) => `<a href="${text}"`),
    attribute('title', value),
    attribute('target', value),
    fc.constant('>'),
    content,
    fc.constant('</a>'),
  );
const inline = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 2, arbitrary: emphasis(several(fc.oneof(words, link(words), emphasis(words)), 3)) },
  { weight: 2, arbitrary: link(several(fc.oneof(words, emphasis(words)), 3)) },
  { weight: 1, arbitrary: image },
  { weight: 1, arbitrary: joined(word, fc.constantFrom('<br>', '<br />\n'), word) },
);
const block = (names: string): fc.Arbitrary<string> =>
  element(names, joined(fc.oneof(word, inline), several(inline, 3)));
const part = fc.oneof(
  { weight: 4, arbitrary: block('p') },
  { weight: 1, arbitrary: element('p li', joined(address, oddity)) },
  { weight: 1, arbitrary: block('h1 h2 h3 h4 h5 h6') },
  { weight: 1, arbitrary: element('ul ol', several(block('li'), 3)) },
  { weight: 1, arbitrary: element('blockquote', several(block('p'), 3)) },
  { weight: 1, arbitrary: element('figure', joined(image, block('figcaption'))) },
  { weight: 1, arbitrary: element('blockquote figure ul', several(block('p li figcaption'), 2)) },
);

/** Texts as a hand writes them, many with one thing that a plain text has not. */
export const nearlyPlainMarkup: fc.Arbitrary<string> = several(
  joined(part, fc.constantFrom('', '\n', ' '), oddity),
  4,
);
