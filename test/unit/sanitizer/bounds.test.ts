import { expect } from '@open-wc/testing';
import { hasNativeSanitizer } from '../../../src/sanitizer/native-sanitizer.js';
import { sanitizeHtml } from '../../../src/sanitizer/sanitize-html.js';
import { cutsOf } from './bounded.js';
import { options } from './cases.js';
import { sanitizeWith } from './engines.js';
import { prepareAll } from './prepare-all.js';
import { nestedShapes, type Shape } from './shapes.js';

const FIVE_MB = 5_000_000;

before(prepareAll);

describe('sanitizeHtml finishes, shows what came before a bound, and says what it cut', () => {
  const long: readonly [name: string, html: string][] = [
    ['one paragraph', `<p>${'a '.repeat(FIVE_MB / 2)}</p>`],
    ['many paragraphs', `<p>${'a '.repeat(500)}</p>`.repeat(FIVE_MB / 1000)],
    ['one attribute', `<p title="${'a'.repeat(FIVE_MB)}">a</p>`],
    ['one address', `<img alt="" src="${'a'.repeat(FIVE_MB)}">`],
    ['signs', '<'.repeat(FIVE_MB)],
    ['references without an end', '&am'.repeat(FIVE_MB / 3)],
    ['comments that never end', '<!--'.repeat(FIVE_MB / 4)],
    ['ends without a beginning', '</p>'.repeat(FIVE_MB / 4)],
  ];
  for (const [name, html] of long) {
    it(`5 MB of ${name}`, () => {
      const { fragment, removals } = sanitizeHtml(`<p>before</p>${html}<p>after</p>`, options);
      expect(fragment.textContent.slice(0, 6)).to.equal('before');
      expect(cutsOf(removals)).to.include('length');
    });
  }
});

/** The texts of the bounds, each a little beyond its bound. */
const beyond: readonly (readonly [bound: string, html: string])[] = [
  ['elements', '<hr>'.repeat(100_001)],
  ['nesting', '<div>'.repeat(14_200)],
  ['depth', `${'<div>'.repeat(201)}a`],
  ['attributes', `<p ${Array.from({ length: 201 }, (_, index) => `a${index}`).join(' ')}>a</p>`],
  ['recordings', '<audio src="a.mp3"></audio>'.repeat(501)],
  ['images', '<p><img src="a.png"></p>'.repeat(20_001)],
  ['emphasis', `${'<b><i><u><s><tt><em><strong>'.repeat(3)}${'<p>a'.repeat(50_000)}`],
  ['candidates', `<p><img src="a" srcset="${'a, '.repeat(20_001)}"></p>`],
  ['pictures', `<picture>${'<b>a</b>'.repeat(1_000)}${'<img src="a">'.repeat(600)}`],
  ['pieces', '<x-y>a</x-y>'.repeat(6_000)],
  ['formula', `<math>${'<mi>a</mi>'.repeat(10_001)}</math>`],
  ['direction', `<p dir="auto">${'1<br>'.repeat(3_001)}</p>`],
  ['length', 'a'.repeat(FIVE_MB)],
];

describe('a cut is said in the removals', () => {
  for (const [bound, html] of beyond) {
    it(bound, () => {
      expect(cutsOf(sanitizeHtml(`<p>before</p>${html}`, options).removals)).to.include(bound);
    });
  }

  it('and nothing is said of a text within all bounds', () => {
    const html = '<p>before</p>'.repeat(1000);
    expect(cutsOf(sanitizeHtml(html, options).removals)).to.deep.equal([]);
  });
});

describe('what stays of a text that is cut is the same with both engines', () => {
  const small: Shape[] = [...nestedShapes.filter(([name]) => /<(div|b|span|h2|math)>/.test(name))];
  const texts = [
    ...small.map(([name, make]) => [name, make(1000)] as const),
    ...beyond.filter(([bound]) => bound !== 'length' && bound !== 'emphasis'),
  ];
  for (const [name, html] of texts) {
    it(name, () => {
      const given = sanitizeWith('dompurify', `<p>before</p>${html}`);
      expect(given).to.include('<p>before</p>');
      // WebKit has one engine; there, a second time has to give the same.
      const other = hasNativeSanitizer() ? 'native' : 'dompurify';
      // Not the texts themselves: to describe how they differ would take longer than the test may.
      expect(sanitizeWith(other, `<p>before</p>${html}`) === given).to.equal(true);
    });
  }
});

describe('attributes that a parser would copy again and again', () => {
  const long = `title="${'a'.repeat(100_000)} > b"`;
  for (const [where, html] of [
    ['emphasis', `<p><b ${long}>c</b></p>${'<p>d</p>'.repeat(200)}`],
    ['a link', `<p><a href="/x" ${long}>c</a></p>${'<p>d</p>'.repeat(200)}`],
  ] as const) {
    it(`go from ${where} where they are long, and leave nothing of them in the text`, () => {
      const { fragment, removals } = sanitizeHtml(html, options);
      expect(fragment.textContent).to.equal(`c${'d'.repeat(200)}`);
      expect(fragment.querySelector('[title], [href]')).to.equal(null);
      expect(cutsOf(removals)).to.deep.equal(['attributes']);
    });
  }

  it('go from emphasis that is never closed, and the text stays', () => {
    const html = Array.from({ length: 3_000 }, (_, index) => `<p><b title="${index}">a`).join('');
    const { fragment, removals } = sanitizeHtml(html, options);
    expect(fragment.textContent).to.equal('a'.repeat(3_000));
    expect(cutsOf(removals)).to.deep.equal(['attributes']);
  });

  it('stay in a short text, and where they are short', () => {
    const short = `<p><b ${long}>c</b></p>`;
    const address = `/${'x'.repeat(300)}`;
    const many = `<p><a href="${address}" title="y"><b>c</b> <i>d</i></a></p>`.repeat(5_000);
    expect(sanitizeHtml(short, options).fragment.querySelector('[title]')).not.to.equal(null);
    const links = sanitizeHtml(many, options).fragment.querySelectorAll('[href][title]');
    expect(links).to.have.length(5_000);
  });
});

describe('the bound of directions', () => {
  for (const [what, html] of [
    ['with a slash in front', `<div/dir=auto>${'<p>1</p>'.repeat(3_001)}</div>`],
    ['around blank lines', `<div dir=auto>${'1\n\n'.repeat(3_001)}</div>`],
    ['around shortcodes', `<p dir=auto>${'1[embed]https://1.2/3[/embed] '.repeat(3_001)}</p>`],
  ] as const) {
    it(`counts for a direction ${what}`, () => {
      const { fragment, removals } = sanitizeHtml(html, options);
      expect(fragment.querySelector('[dir]')).to.equal(null);
      expect(cutsOf(removals)).to.include('direction');
    });
  }

  it('changes no words that only look like one', () => {
    const code = '<pre><code>a\ndir = "b"</code></pre>';
    const { fragment } = sanitizeHtml(`${code}${'<i>a</i>'.repeat(1_600)}`, options);
    expect(fragment.querySelector('pre')?.textContent).to.equal('a\ndir = "b"');
  });

  it('changes no address that only looks like one', () => {
    const html = `<p dir="auto"><a href="/x?dir=asc">a</a></p><p dir= "rtl">b</p>${'<br>'.repeat(3_001)}`;
    const { fragment } = sanitizeHtml(html, options);
    expect(fragment.querySelector('a')?.getAttribute('href')).to.match(/\?dir=asc$/);
    expect(fragment.querySelector('[dir=rtl]')).not.to.equal(null);
    expect(fragment.querySelector('[dir=auto]')).to.equal(null);
  });
});

describe('a text is not cut for what only looks like one that is too large', () => {
  it('keeps what follows an attribute without its second quote', () => {
    const html = `<p><a href="/x"">a</a>${' word'.repeat(10_000)}</p><p>after</p>`;
    const { fragment, removals } = sanitizeHtml(html, options);
    expect(fragment.textContent).to.match(/after$/);
    expect(cutsOf(removals)).to.deep.equal([]);
  });

  it('keeps a drawing’s neighbours, however many shapes it has', () => {
    const html = `<svg>${'<path d="M0 0"/>'.repeat(5000)}</svg>${'<p>a</p>'.repeat(5000)}`;
    expect(cutsOf(sanitizeHtml(html, options).removals)).to.deep.equal([]);
  });
});

describe('a text that only blank lines part', () => {
  for (const [what, blankLines, paragraphs] of [
    ['gets a paragraph for each, as many as there may be', 20_000, 20_001],
    ['stays one paragraph with more than any article has', 20_001, 1],
  ] as const) {
    it(what, () => {
      const html = `<b>a</b>${'\n\na'.repeat(blankLines)}`;
      const { fragment } = sanitizeHtml(html, options);
      expect(fragment.querySelectorAll('p')).to.have.length(paragraphs);
      expect(fragment.textContent.replace(/\s/g, '')).to.have.length(blankLines + 1);
    });
  }
});
