import { expect } from '@open-wc/testing';
import {
  engineLists,
  htmlElements,
  MATHML,
  mathElements,
  removedElements,
} from '../../../src/sanitizer/allow-list.js';
import { plainLists } from '../../../src/sanitizer/plain-html.js';
import { enginesHere, sanitizeToTree } from './engines-here.js';
import { htmlFragment, mathFragment, shownAs, values } from './listed-fragments.js';
import { type ListedElements, listedHtml, listedMath, removedNames } from './listed-names.js';

const languages: readonly (readonly [
  language: string,
  listed: ListedElements,
  fragment: typeof htmlFragment,
])[] = [
  ['HTML', listedHtml, htmlFragment],
  ['MathML', listedMath, mathFragment],
];

/** Each name with its attributes, both in the order of letters. */
const sorted = (elements: Iterable<readonly [string, Iterable<string>]>) =>
  [...elements].map(([name, attributes]) => [name, [...attributes].sort()]).sort();

describe('the allow-list', () => {
  it('has the elements and attributes of HTML that are decided on, and no other', () => {
    expect(sorted(htmlElements)).to.deep.equal(sorted(listedHtml));
  });

  it('has the elements and attributes of MathML that are decided on, and no other', () => {
    expect(sorted(mathElements)).to.deep.equal(sorted(listedMath));
  });

  it('removes the elements that are decided on, and no other', () => {
    expect([...removedElements].sort()).to.deep.equal([...removedNames].sort());
  });

  it('is what the engines are given, each element in its own language', () => {
    expect(
      [...engineLists.elements].map((element) => JSON.stringify(element)).sort(),
    ).to.deep.equal(
      [
        ...[...listedHtml.keys()].map((name) => JSON.stringify(name)),
        ...[...listedMath.keys()].map((name) => JSON.stringify({ name, namespace: MATHML })),
      ].sort(),
    );
    const attributes = new Set([...listedHtml.values(), ...listedMath.values()].flat());
    expect([...engineLists.attributes].sort()).to.deep.equal([...attributes].sort());
  });

  it('has all that a plain text may hold', () => {
    expect([...listedHtml.keys()]).to.include.members(plainLists.elements);
    const attributes = new Set([...listedHtml.values()].flat());
    expect([...attributes]).to.include.members(plainLists.attributes);
  });
});

for (const engine of enginesHere) {
  for (const [language, listed, fragment] of languages) {
    describe(`${engine}, what stays of ${language}`, () => {
      for (const [name, attributes] of listed) {
        it(`keeps ${name} with ${attributes.join(' ')}`, () => {
          const shown = shownAs(name);
          const bare = sanitizeToTree(engine, fragment(name)).querySelector(shown);
          expect(bare?.namespaceURI).to.match(language === 'HTML' ? /xhtml$/ : /MathML$/);
          const lost = attributes.filter((attribute) => {
            const value = values.get(attribute) ?? '1';
            const tree = sanitizeToTree(engine, fragment(name, attribute, value));
            const expected = attribute === 'id' ? `body-${value}` : value;
            return tree.querySelector(shown)?.getAttribute(attribute) !== expected;
          });
          expect(lost).to.deep.equal([]);
        });
      }
    });
  }
}
