import { expect } from '@open-wc/testing';
import type { SanitizerCase } from '../cases.js';
import { prepare, sanitizeWith } from '../engines.js';
import { enginesHere } from '../engines-here.js';

const cases: readonly SanitizerCase[] = [
  [
    'are an author’s beside a paragraph that he made himself',
    'One.\n\nTwo.\n\n<p style="text-align:center">***</p>\n\nThree.\n\nFour.',
    '<p>One.</p><p>Two.\n\n</p><p>***</p><p>\n\nThree.</p><p>Four.</p>',
  ],
  ...['div', 'section', 'blockquote'].map((name): SanitizerCase => [
    `are an author’s within a ${name}`,
    `<p>a</p><${name}>b\n \n\nc <em>d</em></${name}>`,
    `<p>a</p><${name}><p>b</p><p>c <em>d</em></p></${name}>`,
  ]),
  [
    'are a programmer’s beside a tag',
    '<p>a</p>b\n\nc\n\n<em>d</em>\n\ne\n\nf',
    '<p>a</p><p>b</p><p>c\n\n<em>d</em>\n\ne</p><p>f</p>',
  ],
  [
    'are a programmer’s beside a tag within a block, also where a text has no paragraph',
    '<div>\n\n<em>a</em>\n\nb</div>',
    '<div><p><em>a</em>\n\nb</p></div>',
  ],
  [
    'part nothing in other places',
    '<p>a\n\nb</p><ul><li>i\n\nj</li></ul><pre>c\n\nd</pre><table><tbody><tr><td>e\n\nf</td></tr></tbody></table><pre><div>g\n\nh</div></pre>',
    '<p>a\n\nb</p><ul><li>i\n\nj</li></ul><pre>c\n\nd</pre><table><tbody><tr><td>e\n\nf</td></tr></tbody></table><pre><div>g\n\nh</div></pre>',
  ],
];

describe('blank lines', () => {
  for (const engine of enginesHere) {
    for (const [behaviour, html, expected] of cases) {
      it(`${behaviour}, with ${engine}`, () => {
        expect(sanitizeWith(engine, html)).to.equal(expected);
      });

      it(`${behaviour}, and leave it so the second time, with ${engine}`, () => {
        expect(sanitizeWith(engine, expected)).to.equal(expected);
      });
    }
  }

  for (const [what, html] of [
    ['beside elements', `before<b>x</b>${'<i>a</i>\n\n\n\n'.repeat(90_000)}`],
    ['between words, beside elements', `${'<i>a</i>'.repeat(90_000)}${'b\n\n'.repeat(19_000)}`],
    ['between words', 'a\n\n'.repeat(25_000)],
    ['in blocks', '<div>a\n\nb\n\nc</div>'.repeat(25_000)],
  ] as const) {
    it(`make no more elements than are shown of a text: ${what}`, () => {
      const { root } = prepare(html);
      expect(root.querySelectorAll('*').length).to.be.lessThan(100_000);
      const written = root.innerHTML;
      expect(prepare(written).root.innerHTML === written).to.equal(true);
    });
  }
});
