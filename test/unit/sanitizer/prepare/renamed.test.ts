import { expect } from '@open-wc/testing';
import { prepare } from '../engines.js';
import { enginesHere, sanitizeToTree } from '../engines-here.js';

const meanings: readonly (readonly [what: string, written: string, meant: string])[] = [
  ['words that are struck out', '<strike>a</strike>', '<s>a</s>'],
  ['words of a typewriter', '<tt>a</tt>', '<code>a</code>'],
  ['a short form', '<acronym title="b">a</acronym>', '<abbr title="b">a</abbr>'],
  ['large words', '<big>a</big>', 'a'],
  [
    'a power, by its style',
    '10<span style="font-size:0.6em;vertical-align:super">6</span>',
    '10<sup>6</sup>',
  ],
  ['an index, by its style', 'H<span style="VERTICAL-ALIGN : Sub;">2</span>O', 'H<sub>2</sub>O'],
  ...['text-decoration:line-through', 'text-decoration: underline line-through red'].map(
    (style) =>
      [`words struck out by ${style}`, `<span style="${style}">a</span>`, '<s>a</s>'] as const,
  ),
  [
    'words struck out, by one part of their style',
    '<span style="color:red;text-decoration-line:line-through">a</span>',
    '<s>a</s>',
  ],
  [
    'a power in bold, as a power',
    '<span style="font-weight:700;vertical-align:super">a</span>',
    '<sup>a</sup>',
  ],
  ['bold words', '<span style="font-weight: 600">a</span>', '<strong>a</strong>'],
  ['slanted words', '<span style="color:red; FONT-STYLE: italic">a</span>', '<em>a</em>'],
  ...[
    'vertical-align:baseline',
    'text-decoration:none',
    'text-decoration:none;color:line-through',
    'x-vertical-align:super',
    'font-weight:400',
  ].map(
    (style) =>
      [
        `nothing of its own by ${style}`,
        `<span style="${style}">a</span>`,
        '<span>a</span>',
      ] as const,
  ),
  ['emphasis that is none', '<em style="font-style : normal">a</em>', 'a'],
];

for (const [what, written, meant] of meanings) {
  describe(what, () => {
    for (const engine of enginesHere) {
      it(`is read by ${engine}`, () => {
        expect(sanitizeToTree(engine, `<p>b ${written} c</p>`).innerHTML).to.equal(
          `<p>b ${meant} c</p>`,
        );
      });
    }

    it('is read in a caption', () => {
      expect(prepare(written, true).root.innerHTML).to.equal(meant);
    });
  });
}
