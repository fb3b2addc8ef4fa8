import { expect } from '@open-wc/testing';
import { withoutBy } from '../../../../src/article/formats/byline.js';
import { read } from './read.js';

describe('a name', () => {
  for (const [line, name] of [
    ['By Jo Keeper', 'Jo Keeper'],
    ['by our own correspondent', 'our own correspondent'],
    ['Von Jo Keeper', 'Jo Keeper'],
    ['Por Ana Ruiz', 'Ana Ruiz'],
    [' , Jo Keeper;', 'Jo Keeper'],
    ['Von Trapp', 'Von Trapp'],
    ['Di Canio', 'Di Canio'],
    ['Byron', 'Byron'],
    ['By', 'By'],
  ] as const) {
    it(`is without the word that makes a byline of it: ${line}`, () => {
      expect(withoutBy(line)).to.equal(name);
    });
  }

  it('has that word nowhere but in what the page’s own code gives', async () => {
    const item = { title: 'Lamps', content_text: 'x', authors: [{ name: 'By Jo Keeper' }] };
    const post = {
      id: 1,
      title: { rendered: 'Lamps' },
      content: { rendered: 'x', protected: false },
      _embedded: { author: [{ name: 'By Jo Keeper' }] },
    };
    for (const document of [item, post]) {
      const [author] = (await read(document)).authors;
      expect(author?.name).to.equal('Jo Keeper');
    }
  });
});
