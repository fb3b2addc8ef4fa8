import { expect } from '@open-wc/testing';
import { engineLists } from '../../../src/sanitizer/allow-list.js';
import { makeSafe } from './engines.js';
import { enginesHere, sanitizeToTree } from './engines-here.js';
import { removedNames } from './listed-names.js';
import {
  embedNames,
  renamedNames,
  svgNames,
  unwrappedMath,
  unwrappedNames,
  voidNames,
} from './other-names.js';

/** Where no parser of HTML leaves these elements as they are written. */
const IN_FORMULA = /^(frame|frameset|annotation|annotation-xml)$/;

const beside = (html: string): string => `<p>before</p>${html}<p>after</p>`;
const inHtml = (name: string): string => beside(`<${name}>word</${name}>`);
const inMath = (name: string): string => beside(`<math><mi>a</mi><${name}>word</${name}></math>`);
const inDrawing = (name: string): string => beside(`<svg><${name}>word</${name}></svg>`);

interface Unlisted {
  fate: string;
  names: readonly string[];
  html: (name: string) => string;
  /** Whether the word that the element holds is to be read; without it, either may be. */
  hasWord?: boolean;
}

const unlisted: readonly Unlisted[] = [
  {
    fate: 'goes with all it holds',
    names: removedNames.filter((name) => !/^(base|meta|link|input|param|area)$/.test(name)),
    html: (name) => (IN_FORMULA.test(name) ? inMath(name) : inHtml(name)),
    hasWord: false,
  },
  {
    fate: 'holds nothing, and goes',
    names: [...voidNames, 'base', 'meta', 'link', 'input', 'param', 'area'],
    html: (name) => beside(`<${name}>`),
  },
  { fate: 'gives way to its content', names: unwrappedNames, html: inHtml, hasWord: true },
  { fate: 'becomes another', names: renamedNames, html: inHtml },
  { fate: 'becomes a link at most', names: embedNames, html: inHtml },
  {
    fate: 'gives way to its content in a formula',
    names: unwrappedMath,
    html: inMath,
    hasWord: true,
  },
  { fate: 'goes with the drawing around it', names: svgNames, html: inDrawing, hasWord: false },
];

const named = (root: Element, name: string): Element[] =>
  [...root.querySelectorAll('*')].filter(
    ({ localName }) => localName.toLowerCase() === name.toLowerCase(),
  );

for (const engine of enginesHere) {
  describe(`${engine}, elements that are not listed`, () => {
    for (const { fate, names, html, hasWord } of unlisted) {
      for (const name of names) {
        it(`${fate}: ${name}`, () => {
          const tree = sanitizeToTree(engine, html(name));
          expect(named(tree, name), 'elements').to.deep.equal([]);
          expect(tree.textContent).to.match(/^before/);
          // Of what comes after this one, nothing is an element any more.
          if (name !== 'plaintext') expect(tree.textContent).to.match(/after$/);
          if (hasWord !== undefined) expect(tree.textContent.includes('word')).to.equal(hasWord);
          // Safety rests on the engine, whatever prepared the text.
          expect(named(makeSafe(engine, html(name), engineLists), name)).to.deep.equal([]);
        });
      }
    }
  });
}
