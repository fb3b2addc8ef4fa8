import { expect } from '@open-wc/testing';
import { decodeOnce } from '../../../../src/article/fields/plain-text.js';
import { makeTools } from '../../../../src/article/formats/make-tools.js';
import { parseInertBody } from '../../../../src/sanitizer/inert-document.js';
import { safeUrl } from '../../../../src/sanitizer/safe-url.js';

const tools = makeTools({
  parseInertBody,
  safeUrl,
  fail: (code) => {
    throw new Error(code);
  },
  report: (...facts: unknown[]) => {
    told.push(facts);
    return Promise.resolve();
  },
});

/** What the webmaster was told. */
const told: unknown[] = [];

/** Of all types, and objects that can't be made a text. */
const anything = [
  undefined,
  null,
  true,
  false,
  0,
  1.5,
  '',
  ' ',
  'x',
  [],
  {},
  [null],
  [[['x']]],
  { toString: 1 },
  { valueOf: null, toString: null },
  [{ toString: 1 }],
  Object.create(null),
];

describe('the tools of the mappers', () => {
  for (const value of anything) {
    it(`never throw, whatever they are given: ${JSON.stringify(value)}`, () => {
      tools.membersOf(value);
      tools.listOf(value);
      tools.wholeListOf(value);
      tools.textOf(value);
      tools.encodeWords(value);
      tools.plainOf(value);
      tools.summaryOf(value);
      tools.resolve(value, 'https://press.example/');
      tools.isNamed(value, 'body');
      tools.simplify(value);
    });
  }

  it('fail as they are told', () => {
    expect(() => tools.fail('not-an-article', 'x')).to.throw('not-an-article');
  });
});

describe('membersOf', () => {
  it('is an object itself, and for all else one without members', () => {
    const object = { a: 1 };
    expect(tools.membersOf(object)).to.equal(object);
    for (const value of [undefined, null, 'x', 1, true, ['x']]) {
      expect(tools.membersOf(value)).to.deep.equal({});
    }
  });
});

describe('listOf', () => {
  for (const [value, list] of [
    [undefined, []],
    [null, []],
    [[], []],
    [
      [null, 1, undefined, 0],
      [1, 0],
    ],
    ['x', ['x']],
    ['', ['']],
    [false, [false]],
    [{ a: 1 }, [{ a: 1 }]],
    [[['x']], [['x']]],
  ] as const) {
    it(`is ${JSON.stringify(list)} for ${JSON.stringify(value)}`, () => {
      expect(tools.listOf(value)).to.deep.equal(list);
    });
  }

  it('has an end', () => {
    expect(tools.listOf(new Array(100_000).fill(1))).to.have.length(500);
  });

  it('has none where all is wanted', () => {
    const list: unknown[] = [null, ...new Array<number>(100_000).fill(1), undefined];
    expect(tools.wholeListOf(list)).to.have.length(100_000);
    expect(tools.wholeListOf('x')).to.deep.equal(['x']);
    expect(tools.wholeListOf(null)).to.deep.equal([]);
  });

  it('leaves the list as it is', () => {
    const list = Object.freeze([null, 1]);
    tools.listOf(list);
    expect(list).to.deep.equal([null, 1]);
  });
});

describe('textOf', () => {
  for (const [value, text] of [
    [' a  b\n', 'a  b'],
    [0, '0'],
    [1.5, '1.5'],
    ['&amp; <b>', '&amp; <b>'],
    [['', ' ', 'a', 'b'], 'a'],
    [[null, {}, true, 2], '2'],
    ['', undefined],
    [' \n', undefined],
    [true, undefined],
    [{ a: 'x' }, undefined],
    [[['x']], undefined],
  ] as const) {
    it(`is ${JSON.stringify(text)} for ${JSON.stringify(value)}`, () => {
      expect(tools.textOf(value)).to.equal(text);
    });
  }
});

describe('encode', () => {
  for (const text of ['a & b', '&amp;', '&#60;b&#62;', '<b>', 'x', '', undefined]) {
    it(`gives what reads as it was: ${JSON.stringify(text)}`, () => {
      expect(decodeOnce(tools.encode(text) ?? '')).to.equal(text ?? '');
    });
  }
});

describe('decode', () => {
  for (const [text, decoded] of [
    ['a &amp; b &lt;c&gt; <d>', 'a & b <c> <d>'],
    ['&amp;lt;', '&lt;'],
    ['a&section=2&amp;b', 'a&section=2&b'],
    [' a\n  b ', 'a b'],
    ['5" & "6', '5" & "6'],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    it(`gives ${JSON.stringify(decoded)} for ${JSON.stringify(text)}`, () => {
      expect(tools.decode(text)).to.equal(decoded);
    });
  }
});

describe('escapeTags', () => {
  for (const text of ['<b>a</b>', '"a" <b', "'", '', undefined]) {
    it(`gives what reads as it was between tags and in a value: ${JSON.stringify(text)}`, () => {
      const escaped = tools.escapeTags(text);
      const { firstElementChild } = parseInertBody(`<i title="${escaped}">${escaped}</i>`);
      expect(firstElementChild?.getAttribute('title')).to.equal(text ?? '');
      expect(firstElementChild?.textContent).to.equal(text ?? '');
    });
  }
});

describe('uncut', () => {
  const file = (width: unknown, height: unknown) => ({ width, height });
  const whole = file(1200, '800');

  it('keeps the files that have the shape of the whole, but for what rounding does', () => {
    const files = [file(300, 200), file('301', 200), file(150, 101), file(2400, 1600)];
    expect(tools.uncut(files, whole)).to.deep.equal(files);
  });

  it('leaves out crops, and what has no size', () => {
    const files = [file(600, 600), file(1200, 675), file(300, undefined), file({}, []), {}];
    expect(tools.uncut(files, whole)).to.deep.equal([]);
    expect(tools.uncut([file(300, 200)], {})).to.deep.equal([]);
  });
});

describe('encodeWords', () => {
  for (const [html, words] of [
    ['plain', 'plain'],
    [' plain  words ', 'plain  words'],
    [1, '1'],
    [['<p>a</p>', 'b'], 'a'],
    ['L&#8217;eau &amp; le feu', 'L’eau & le feu'],
    ['&amp;amp; &lt;b&gt;', '&amp; <b>'],
    ['<p>a</p><p>b</p>', 'a b'],
    ['<h2>a</h2>b<br>c<ul><li>d<li>e</ul>', 'a b c d e'],
    ['<table><tr><td>a<td>b</table>', 'a b'],
    ['a<b>b</b>c', 'abc'],
    ['a\n  <b> b</b>', 'a b'],
    ['a < b', 'a < b'],
    ['Où&nbsp;: là', 'Où\u00a0: là'],
    ['a<script>b</script><style>c</style><template>d</template>', 'a'],
    ['<!-- wp:paragraph --><p>a</p>', 'a'],
    ['<p>&nbsp;</p>', undefined],
    ['<img alt="x">', undefined],
    ['', undefined],
    [{}, undefined],
  ] as const) {
    it(`is the words of ${JSON.stringify(html)}, read as ${JSON.stringify(words)}`, () => {
      const encoded = tools.encodeWords(html);
      expect(encoded === undefined ? undefined : decodeOnce(encoded)).to.equal(words);
    });
  }

  it('runs nothing', () => {
    tools.encodeWords('<img src="x" onerror="window.ran = true"><script>ran = true</script>');
    expect('ran' in window).to.equal(false);
  });
});

describe('plainOf', () => {
  for (const [value, words] of [
    ['a < b &amp; c', 'a < b & c'],
    ['<p>Quay <em>mended</em></p><p>for good</p>', 'Quay mended for good'],
    [7, '7'],
    [{}, undefined],
    ['<br>', undefined],
  ] as const) {
    it(`is of ${JSON.stringify(value)} "${words}"`, () => {
      const encoded = tools.plainOf(value);
      expect(encoded === undefined ? undefined : decodeOnce(encoded)).to.equal(words);
    });
  }
});

describe('summaryOf', () => {
  for (const [value, words] of [
    ['<p>a</p><p>b &amp; c</p>', 'a b & c'],
    ['&lt;p&gt;a&lt;/p&gt;&lt;p&gt;b &amp;amp; c&lt;/p&gt;', 'a b & c'],
    ['a <b> c', 'a <b> c'],
    ['a &lt;b&gt; c', 'a <b> c'],
    [null, undefined],
  ] as const) {
    it(`is of ${JSON.stringify(value)} "${words}"`, () => {
      const encoded = tools.summaryOf(value);
      expect(encoded === undefined ? undefined : decodeOnce(encoded)).to.equal(words);
    });
  }
});

describe('resolve', () => {
  const base = 'https://press.example/news/a.json';
  for (const [address, url] of [
    ['b.jpg', 'https://press.example/news/b.jpg'],
    ['/b.jpg', 'https://press.example/b.jpg'],
    ['//b.example/c', 'https://b.example/c'],
    [' HTTP://b.example ', 'http://b.example/'],
    ['/b?c=1&amp;d=2', 'https://press.example/b?c=1&d=2'],
    [['', '/b'], 'https://press.example/b'],
    [7, 'https://press.example/news/7'],
    ['', undefined],
    ['javascript:alert(1)', undefined],
    ['mailto:a@b.example', undefined],
    ['data:image/png;base64,x', undefined],
    ['public://a.jpg', undefined],
    ['https://[', undefined],
    [{ href: '/b' }, undefined],
    [null, undefined],
  ] as const) {
    it(`is ${url} for ${JSON.stringify(address)}`, () => {
      expect(tools.resolve(address, base)).to.equal(url);
    });
  }

  it('is none against what is no address', () => {
    expect(tools.resolve('b', 'x')).to.equal(undefined);
    expect(tools.resolve('https://b.example/', 'x')).to.equal(undefined);
  });
});

describe('hasTags', () => {
  for (const [text, expected] of [
    ['<p>a', true],
    ['a</P >', true],
    ['a<br/>b', true],
    ['<a href="x">', true],
    ['<custom-tag>', true],
    ['a < b > c', false],
    ['<3', false],
    ['<a@b.example>', false],
    ['<https://press.example/>', false],
    ['&lt;p&gt;', false],
    ['', false],
  ] as const) {
    it(`is ${expected} for ${text}`, () => {
      expect(tools.hasTags(text)).to.equal(expected);
    });
  }
});

describe('findName', () => {
  const names = ['Haupttext', 'Haupttext 2', 'sous-titre', ''];

  for (const [wanted, name] of [
    ['Haupttext', 'Haupttext'],
    ['Haupttext 2', 'Haupttext 2'],
    ['haupttext-3', 'Haupttext'],
    ['field_Sous titre', 'sous-titre'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ] as const) {
    it(`finds "${wanted}" as "${name}", and says nothing`, () => {
      told.length = 0;
      expect(tools.findName(names, wanted, 'body')).to.equal(name);
      expect(told).to.deep.equal([]);
    });
  }

  it('tells the webmaster of a name that is nowhere, if it is the time for that', () => {
    told.length = 0;
    expect(tools.findName(names, '2', 'related')).to.equal(undefined);
    expect(tools.findName(names, 'Text')).to.equal(undefined);
    expect(told).to.deep.equal([['missingField', 'related-field', '2']]);
  });
});
