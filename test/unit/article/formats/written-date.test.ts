import { expect } from '@open-wc/testing';
import { readDate } from '../../../../src/article/fields/date.js';
import { isoDateOf } from '../../../../src/article/formats/written-date.js';

/** What is written, and the wall clock and zone that it tells. */
const forms: Record<string, readonly [written: unknown, wall: string, offset?: string][]> = {
  'as ISO 8601 has them': [
    ['2021', '2021'],
    ['2021-11', '2021-11'],
    ['2021-11-05', '2021-11-05'],
    ['2021-11-05T09:30', '2021-11-05T09:30'],
    ['2021-11-05T09:30:15', '2021-11-05T09:30'],
    ['2021-11-05T09:30:15Z', '2021-11-05T09:30', 'Z'],
    ['2021-11-05T09:30:15.123456Z', '2021-11-05T09:30', 'Z'],
    ['2021-11-05T09:30:15+01:00', '2021-11-05T09:30', '+01:00'],
    ['2021-11-05T09:30:15-03:30', '2021-11-05T09:30', '-03:30'],
  ],
  'nearly as ISO 8601 has them': [
    ['2021-11-05T09:30:15+0100', '2021-11-05T09:30', '+01:00'],
    ['2021-11-05T09:30:15+01', '2021-11-05T09:30', '+01:00'],
    ['2021-11-05 09:30:15', '2021-11-05T09:30'],
    ['2021-11-05 09:30:15 +02:00', '2021-11-05T09:30', '+02:00'],
    ['2021-11-05 09:30:15 UTC', '2021-11-05T09:30', 'Z'],
    ['2021-11-05 09:30:15 GMT', '2021-11-05T09:30', 'Z'],
    ['2021-11-05T09:30:15EET', '2021-11-05T09:30', '+02:00'],
    ['2021-07-05 09:30 CEST', '2021-07-05T09:30', '+02:00'],
    ['2021-11-05T09:30:15PDT', '2021-11-05T09:30', '-07:00'],
    ['20211105T093015+0900', '2021-11-05T09:30', '+09:00'],
    ['20211105T0930Z', '2021-11-05T09:30', 'Z'],
    ['20211105T093015', '2021-11-05T09:30'],
    ['2021-11-05T09:30:15,5+01:00', '2021-11-05T09:30', '+01:00'],
    ['2021-11-05t09:30:15z', '2021-11-05T09:30', 'Z'],
    ['2022-5-5', '2022-05-05'],
    ['2022-5', '2022-05'],
    ['2022-5-5 9:05', '2022-05-05T09:05'],
    ['2021-11-05T4:10:00', '2021-11-05T04:10'],
    ['2018-12-20T09:47Z', '2018-12-20T09:47', 'Z'],
    ['\n 2021-11-05   09:30 ', '2021-11-05T09:30'],
  ],
  'as mail has them': [
    ['Fri, 31 May 2019 12:17:58 -0700', '2019-05-31T12:17', '-07:00'],
    ['Fri, 31 May 2019 9:17:58 -0700', '2019-05-31T09:17', '-07:00'],
    ['Fri, 31 May 2019 12:17:58 GMT', '2019-05-31T12:17', 'Z'],
    ['Fri, 31 May 2019 12:17:58 UT', '2019-05-31T12:17', 'Z'],
    ['Fri, 31 May 2019 12:17 Z', '2019-05-31T12:17', 'Z'],
    ['31 May 2019 12:17 EST', '2019-05-31T12:17', '-05:00'],
    ['31 May 2019 12:17 PDT', '2019-05-31T12:17', '-07:00'],
    ['Fri, 31 May 2019 12:17 CEST', '2019-05-31T12:17', '+02:00'],
    ['Tue, 4 Sept 2018 08:00:00 +0200', '2018-09-04T08:00', '+02:00'],
    ['05 Nov 21 09:30 +0000', '2021-11-05T09:30', '+00:00'],
    ['05 Nov 98 09:30 +0000', '1998-11-05T09:30', '+00:00'],
    // A zone of the military (RFC 5322 §4.3) tells nothing; nor does a clock without a zone.
    ['05 Nov 2021 09:30 A', '2021-11-05T09:30'],
    ['05 Nov 2021 09:30', '2021-11-05T09:30'],
  ],
  'as other types': [
    [2021, '2021'],
    [['2021-11-05', 'x'], '2021-11-05'],
    [1_636_104_600, '2021-11-05T09:30', 'Z'],
    ['1636104600000', '2021-11-05T09:30', 'Z'],
  ],
};

for (const [how, dates] of Object.entries(forms)) {
  describe(`a date that is written ${how}`, () => {
    for (const [written, wall, offset] of dates) {
      it(`keeps its precision and zone: ${JSON.stringify(written)}`, () => {
        const date = readDate(isoDateOf(written));
        expect(date).to.include({ wall, offset });
        const precisions = { 4: 'year', 7: 'month', 10: 'day' } as Record<number, string>;
        expect(date?.precision).to.equal(precisions[wall.length] ?? 'minute');
      });
    }
  });
}

const none: Record<string, readonly unknown[]> = {
  'has a form that is not known': [
    '11.11.2021',
    '11/05/2021',
    '5 November 2021',
    'November 5, 2021',
    '20211105',
    '202111050930',
    '163610460',
    '20211305T093015Z',
    '20211105T0930155959Z1',
    'Thu Jul 13 10:00:00 CEST 2023',
    '2021-11-05T09:30:15ZZ',
    'T4:10:00',
    ' UTC',
    '09:30',
    '2021-',
    '2021-11-05T09',
    '31 Foo 2019 12:17 GMT',
    'tomorrow',
  ],
  'stands for none in a database': [
    '0000-00-00 00:00:00',
    '0000-00-00',
    '0001-01-01T00:00:00Z',
    '1970-01-01',
    '1970-01-01T00:00:00Z',
    '1970-01-01T01:00:00+01:00',
    '1969-12-31T19:00:00-05:00',
    'Thu, 01 Jan 1970 00:00:00 +0000',
  ],
  'is in a future in which nothing is published': ['2113-01-01', '9999-12-31T23:59:59Z', 2500],
  'is in no calendar': ['2021-02-30', '2021-13-01', '2021-11-05T25:00', '2021-11-05T09:30+99:99'],
  'is no text': [undefined, null, true, {}, { toString: 1 }, [], [null], [[['2021']]], '', ' '],
};

for (const [how, dates] of Object.entries(none)) {
  describe(`a date that ${how}`, () => {
    for (const written of dates) {
      it(`is none: ${JSON.stringify(written)}`, () => {
        expect(readDate(isoDateOf(written))).to.equal(undefined);
      });
    }
  });
}

describe('isoDateOf', () => {
  it('changes nothing of what our own format has', () => {
    for (const written of ['2021', '2021-11', '2021-11-05', '2021-11-05T09:30:15.5+01:00']) {
      expect(isoDateOf(written)).to.equal(written);
    }
  });

  it('never takes the first number for a month or a day', () => {
    expect(isoDateOf('11.11.2021')).to.equal(undefined);
    expect(isoDateOf('05-11-2021')).to.equal(undefined);
  });

  it('reads no more of a text without end than a date can have', () => {
    for (const part of [' ', '2021-11-05 ', '1', 'Fri, ']) {
      expect(isoDateOf(part.repeat(1_000_000))).to.equal(undefined);
    }
  });
});
