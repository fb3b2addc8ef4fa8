import { expect } from '@open-wc/testing';
import { engineLists } from '../../../src/sanitizer/allow-list.js';
import { makeSafe } from './engines.js';
import { enginesHere, sanitizeToTree } from './engines-here.js';
import { htmlFragment, mathFragment, shownAs, values } from './listed-fragments.js';
import { listedHtml, listedMath } from './listed-names.js';
import { otherAttributes } from './other-names.js';

const listedSomewhere = new Set([...listedHtml.values(), ...listedMath.values()].flat());
const known = new Set([...otherAttributes, ...listedSomewhere]);

for (const engine of enginesHere) {
  describe(`${engine}, attributes that are not listed`, () => {
    for (const [listed, fragment] of [
      [listedHtml, htmlFragment],
      [listedMath, mathFragment],
    ] as const) {
      for (const [name, attributes] of listed) {
        it(`are not left on ${name}`, () => {
          const left = [...known].filter((attribute) => {
            if (attributes.includes(attribute)) return false;
            const html = fragment(name, attribute, values.get(attribute) ?? '1');
            const tree = sanitizeToTree(engine, html);
            return isLeft(tree, attribute, shownAs(name));
          });
          expect(left).to.deep.equal([]);
        });
      }
    }

    it('are left by the engine on no element, whatever prepared the text', () => {
      const left = otherAttributes.filter((attribute) => {
        // The engine knows attributes, but not on which element they are listed; and DOMPurify leaves
        // `is` to what prepares the text, as docs/decisions/0003-sanitizer.md says.
        if (listedSomewhere.has(attribute) || (engine === 'dompurify' && attribute === 'is'))
          return false;
        const html = ['p', 'a', 'img', 'video', 'td'].map((name) =>
          htmlFragment(name, attribute, '1'),
        );
        const tree = makeSafe(
          engine,
          html.join('') + mathFragment('mi', attribute, '1'),
          engineLists,
        );
        return isLeft(tree, attribute, '*');
      });
      expect(left).to.deep.equal([]);
    });
  });
}

function isLeft(tree: Element, attribute: string, name: string): boolean {
  return [...tree.querySelectorAll(name)].some((element) =>
    element.getAttributeNames().some((left) => left.toLowerCase() === attribute.toLowerCase()),
  );
}
