import { expect } from '@open-wc/testing';
import { readDate } from '../../../../src/article/fields/date.js';
import { readRange } from '../../../../src/article/formats/date-range.js';
import { read } from './read.js';

const rangeOf = (value: unknown): readonly (string | undefined)[] | undefined => {
  const range = readRange(value, readDate);
  return range && [range.wall, range.until, range.precision];
};

describe('readRange', () => {
  for (const [value, range] of [
    ['2021-11-15/2021-11-19', ['2021-11-15', '2021-11-19', 'day']],
    [' 2021-11-15/19 ', ['2021-11-15', '2021-11-19', 'day']],
    ['2021-11-29/12-03', ['2021-11-29', '2021-12-03', 'day']],
    ['2021-11/12', ['2021-11', '2021-12', 'month']],
    ['2021-12/2022-02', ['2021-12', '2022-02', 'month']],
    ['2020/2021', ['2020', '2021', 'year']],
  ] as const) {
    it(`reads ${value}`, () => {
      expect(rangeOf(value)).to.deep.equal(range);
    });
  }

  for (const value of [
    '2021-11-15',
    '2021-11-15/',
    '/2021-11-19',
    '2021-11-19/2021-11-15',
    '2021-11-15/2021-11-15',
    '2021-11-15/2021-12',
    '2021-11-15/2021-02-30',
    '2021-11-15T09:00/17:00',
    'Budapest/Baku, November 2021',
    '2021-11-15/P4D',
    '2010/11/12',
    '2009/11',
    '2021-11-15/19/2022',
    undefined,
    7,
  ]) {
    it(`takes ${JSON.stringify(value)} for none`, () => {
      expect(rangeOf(value)).to.equal(undefined);
    });
  }
});

describe('a dateline', () => {
  const article = { headline: 'Lights', articleBody: '<p>Lit.</p>' };

  it('that is a range is a date, beside the place', async () => {
    const { dateline } = await read({
      ...article,
      locationCreated: 'Baku',
      dateline: '2021-11-15/19',
    });
    expect(dateline).to.deep.equal({
      text: undefined,
      places: ['Baku'],
      date: {
        raw: '2021-11-15/19',
        precision: 'day',
        wall: '2021-11-15',
        until: '2021-11-19',
        offset: undefined,
      },
    });
  });

  it('is text where it only looks like one', async () => {
    for (const text of ['2021-11-19/2021-11-15', 'Budapest/Baku, November 2021']) {
      expect((await read({ ...article, dateline: text })).dateline.text).to.equal(text);
    }
  });
});
