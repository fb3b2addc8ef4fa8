import { expect } from '@open-wc/testing';
import { readDate, toTimestamp } from '../../../../src/article/fields/date.js';
import { nameOf } from '../../name-of.js';

const read: [string, string, string, string | undefined][] = [
  ['2021', 'year', '2021', undefined],
  ['2021-11', 'month', '2021-11', undefined],
  ['2021-11-05', 'day', '2021-11-05', undefined],
  ['2020-02-29', 'day', '2020-02-29', undefined],
  ['2021-11-05T23:30', 'minute', '2021-11-05T23:30', undefined],
  ['2021-11-05 23:30', 'minute', '2021-11-05T23:30', undefined],
  ['2021-11-05T23:30:59.123Z', 'minute', '2021-11-05T23:30', 'Z'],
  ['2021-11-05T23:30:00+01:00', 'minute', '2021-11-05T23:30', '+01:00'],
  ['2021-11-05T23:30:00+0100', 'minute', '2021-11-05T23:30', '+01:00'],
  ['2021-11-05 23:30:00 -05:30', 'minute', '2021-11-05T23:30', '-05:30'],
  ['1450-01-01', 'day', '1450-01-01', undefined],
];

const refused: unknown[] = [
  '',
  'yesterday',
  'November 2021',
  '05/11/2021',
  '11.11.2021',
  '2021-11-05T',
  '2021-11T10:00',
  '2021-11-05T25:00',
  '2021-11-05T24:00:00Z',
  '2021-13',
  '2021-00-10',
  '2021-02-30',
  '2021-02-29',
  '2021-11-31T10:00:00Z',
  '0000',
  '0000-00-00',
  '0000-00-00 00:00:00',
  '0001-01-01T00:00:00Z',
  '1970-01-01',
  '1970-01-01T00:00:00Z',
  '1970-01-01T00:00:00+00:00',
  20211105,
  1636153200000,
  true,
  null,
  undefined,
  {},
  [],
  { toString: 1 },
  [{ toString: 1 }],
];

describe('readDate', () => {
  for (const [raw, precision, wall, offset] of read) {
    it(`reads ${raw} with the precision of a ${precision}`, () => {
      expect(readDate(raw)).to.deep.equal({ raw, precision, wall, offset });
    });
  }

  it('reads the first of a list, as in every field', () => {
    expect(readDate(['2021-11-05', '2021-11-06'])?.wall).to.equal('2021-11-05');
  });

  it('ignores white space around a date', () => {
    expect(readDate(' 2021-11-05\n')?.wall).to.equal('2021-11-05');
  });

  it('takes a number of four digits as a year', () => {
    expect(readDate(2021)).to.deep.include({ raw: '2021', precision: 'year', wall: '2021' });
  });

  for (const value of refused) {
    it(`finds no date in ${nameOf(value)}`, () => {
      expect(readDate(value)).to.equal(undefined);
    });
  }

  it('takes the moment zero for no date in any zone, as systems write it for "none"', () => {
    expect(readDate('1970-01-01T01:00:00+01:00')).to.equal(undefined);
  });
});

describe('toTimestamp', () => {
  it('is the moment in the zone in which the date was written', () => {
    const date = readDate('2021-11-05T23:30:00+01:00');
    expect(date && toTimestamp(date)).to.equal(Date.UTC(2021, 10, 5, 22, 30));
  });

  it('reads a clock without a zone, a day and a month as in Greenwich', () => {
    const moments = ['2021-11-05T23:30', '2021-11-05', '2021-11'].map((raw) => {
      const date = readDate(raw);
      return date && toTimestamp(date);
    });
    expect(moments).to.deep.equal([
      Date.UTC(2021, 10, 5, 23, 30),
      Date.UTC(2021, 10, 5),
      Date.UTC(2021, 10, 1),
    ]);
  });
});
