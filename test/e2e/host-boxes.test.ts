import { expect } from '@open-wc/testing';
import { brokenWordsIn, missingIn, openInBox, strayIn } from './support/host-box.js';

const host = 'news-article';

/** What a page may make of the element, and of what it stands in. */
const boxes: Readonly<Record<string, string>> = {
  'in two columns itself': `${host} { columns: 2 }`,
  'in a parent of two columns': '#box { columns: 2 }',
  'without a box of its own': `${host} { display: contents }`,
  'in a line': `${host} { display: inline }`,
  'as a word': `${host} { display: inline-block }`,
  'at the left': `${host} { float: left }`,
  'in a parent at the right': '#box { float: right }',
  'as wide as its content': `${host} { width: max-content; max-width: 100% }`,
  'in a parent that is a word': '#box { display: inline-block }',
  'in a row': '#box { display: flex; gap: 8px }',
  'in a row, centred': '#box { display: flex; align-items: center; justify-content: center }',
  'in a row that wraps': '#box { display: flex; flex-wrap: wrap }',
  'in a column, centred': '#box { display: flex; flex-direction: column; align-items: center }',
  'in a grid, centred': '#box { display: grid; align-items: center; justify-items: center }',
  'in a column as wide as it, of a grid': '#box { display: grid; grid-template-columns: 1fr auto }',
  'in the wide column of a grid': '#box { display: grid; grid-template-columns: min-content 1fr }',
  'in a cell': '#box { display: table } #box > * { display: table-cell }',
};

/** Where words have no room in the narrowest window. */
const narrowest: Readonly<Record<string, string>> = {
  'in the narrow column of a grid':
    '#box { display: grid; grid-template-columns: 1fr min-content; gap: 8px }',
  'as narrow as can be':
    '#box { position: relative; height: 60em }' +
    `${host} { position: absolute; width: min-content }`,
};

describe('a short article', () => {
  for (const [name, css] of Object.entries({ ...boxes, ...narrowest })) {
    it(`is seen, and stays in its place: ${name}`, async () => {
      for (const width of [200, 320, 800]) {
        const page = await openInBox(css, width);
        expect(missingIn(page), `${width}`).to.deep.equal([]);
        expect(strayIn(page), `${width}`).to.deep.equal([]);
        page.close();
      }
    });
  }

  for (const [name, css] of Object.entries(boxes)) {
    it(`has room for each word: ${name}`, async () => {
      for (const width of [320, 800]) {
        const page = await openInBox(css, width);
        expect(brokenWordsIn(page), `${width}`).to.deep.equal([]);
        page.close();
      }
    });
  }
});
