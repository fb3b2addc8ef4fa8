import { expect } from '@open-wc/testing';
import type { MappedArticle } from '../../../../src/article/formats/article-format.js';
import { chooseItem } from '../../../../src/article/formats/choose-item.js';

const named = (...names: unknown[]) => ({
  names,
  map: (): MappedArticle => {
    throw new Error('Choosing maps nothing');
  },
});

const first = named(17, 'harbour-lights', 'https://press.example/news/harbour-lights/');
const second = named('urn:uuid:2', 'caf%C3%A9-au-port', 'http://press.example/caf%C3%A9?p=2#top');
const third = named(1, ' spaced ', 'https://press.example/غروب', 'bad%E9');
const fourth = named(null, undefined, '', ' ', {}, { toString: 1 }, ['list'], true);
const candidates = [first, second, third, fourth];

describe('the article of a list that an item names', () => {
  for (const [how, item, expected] of [
    ['its id, a number', '17', first],
    ['its id, a text', 'urn:uuid:2', second],
    ['its slug', 'harbour-lights', first],
    ['its slug, encoded or not', 'café-au-port', second],
    ['its slug, encoded or not', 'caf%c3%a9-au-port', second],
    ['its address', 'https://press.example/news/harbour-lights/', first],
    ['its address without the last slash', 'https://press.example/news/harbour-lights', first],
    ['its address with another scheme', 'http://press.example/news/harbour-lights/', first],
    ['its address without a scheme', 'press.example/news/harbour-lights', first],
    ['its address, decoded', 'https://press.example/café?p=2#top', second],
    ['its address with a slash after it', 'press.example/caf%C3%A9?p=2#top/', second],
    ['its address, encoded', 'https://press.example/%D8%BA%D8%B1%D9%88%D8%A8', third],
    ['an id with spaces around it', 'spaced', third],
    ['an id with an encoding of another time', 'bad%E9', third],
    ['its number', '2', second],
    ['its number', '4', fourth],
    ['its id rather than the number of another', '1', third],
  ] as const) {
    it(`is found by ${how}: ${item}`, () => {
      expect(chooseItem(candidates, item)).to.equal(expected);
    });
  }

  for (const item of [
    '0',
    '5',
    '-1',
    '1.5',
    '1e0',
    '٢',
    'null',
    'undefined',
    'true',
    'list',
    '[object Object]',
    'harbour',
    'press.example',
    'https://press.example/news/harbour-lights/2',
    '99999999999999999999',
  ]) {
    it(`is none for what nothing has: ${item}`, () => {
      expect(chooseItem(candidates, item)).to.equal(undefined);
    });
  }

  it('is that of the whole name before one that is merely the same address', () => {
    const loose = named('https://press.example/a/');
    const exact = named('press.example/a');
    expect(chooseItem([loose, exact], 'press.example/a')).to.equal(exact);
  });

  it('is the first of two with the same name', () => {
    const twin = named('17');
    expect(chooseItem([...candidates, twin], '17')).to.equal(first);
  });

  it('is none of an empty list', () => {
    expect(chooseItem<typeof first>([], '1')).to.equal(undefined);
  });
});
