import { expect } from '@open-wc/testing';
import { readDate, toTimestamp } from '../../../../src/article/fields/date.js';
import type { MappedArticle } from '../../../../src/article/formats/article-format.js';
import { findReason } from '../../../../src/article/formats/withheld.js';
import { stopClock } from '../../../support/fake-clock.js';

const now = new Date('2024-03-05T12:00:00Z');

function reasonOf(mapped: Partial<MappedArticle>): string | undefined {
  stopClock(now);
  return findReason({ node: {}, ...mapped }, { readDate, toTimestamp });
}

describe('an article is withheld', () => {
  for (const [what, mapped, reason] of [
    ['what its system says', { withheld: 'is a draft' }, 'is a draft'],
    ['that before its dates', { withheld: 'is a draft', embargoedUntil: '2999' }, 'is a draft'],
    [
      'that it expired a moment ago',
      { node: { expires: '2024-03-05T11:59:00Z' } },
      'expired on 2024-03-05T11:59:00Z',
    ],
    [
      'that it expired, in its own zone',
      { node: { expires: '2024-03-05T13:30:00+02:00' } },
      'expired on 2024-03-05T13:30:00+02:00',
    ],
    ['that its last day is over', { node: { expires: '2024-03-04' } }, 'expired on 2024-03-04'],
    ['that its last month is over', { node: { expires: '2024-02' } }, 'expired on 2024-02'],
    ['that its last year is over', { node: { expires: 2023 } }, 'expired on 2023'],
    [
      'that it expired, as mail writes dates',
      { node: { expires: 'Mon, 4 Mar 2024 09:00:00 GMT' } },
      'expired on 2024-03-04T09:00Z',
    ],
    ['the first of several dates', { node: { expires: ['2020', '2999'] } }, 'expired on 2020'],
    [
      'that it is too early',
      { embargoedUntil: '2024-03-05T12:01:00Z' },
      'is embargoed until 2024-03-05T12:01:00Z',
    ],
    [
      'that it is too early by the day',
      { embargoedUntil: '2024-3-6' },
      'is embargoed until 2024-03-06',
    ],
    [
      'that it is too early for ever',
      { embargoedUntil: '9999-12-31T23:59:59Z' },
      'is embargoed until 9999-12-31T23:59:59Z',
    ],
    [
      'that it expired, though it is too early besides',
      { node: { expires: '2024-01-01' }, embargoedUntil: '2999-01-01' },
      'expired on 2024-01-01',
    ],
  ] as const) {
    it(`and the reason is ${what}`, () => {
      expect(reasonOf(mapped)).to.equal(reason);
    });
  }
});

describe('an article is shown', () => {
  for (const [what, mapped] of [
    ['without a reason', {}],
    ['with an empty one', { withheld: '' }],
    ['until the minute it expires', { node: { expires: '2024-03-05T12:00:00Z' } }],
    ['on its last day', { node: { expires: '2024-03-05' } }],
    ['in its last month', { node: { expires: '2024-03' } }],
    ['in its last year', { node: { expires: '2024' } }],
    ['from the minute of its embargo on', { embargoedUntil: '2024-03-05T12:00:00Z' }],
    ['on the day of its embargo', { embargoedUntil: '2024-03-05' }],
  ] as const) {
    it(what, () => {
      expect(reasonOf(mapped)).to.equal(undefined);
    });
  }

  for (const date of [
    null,
    '',
    'never',
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
    0,
    true,
    {},
    { toString: 1 },
    [{ toString: 1 }],
    [],
  ]) {
    it(`with what is no date: ${JSON.stringify(date)}`, () => {
      expect(reasonOf({ node: { expires: date }, embargoedUntil: date })).to.equal(undefined);
    });
  }

  it('with an expiry so far off that it means none', () => {
    expect(reasonOf({ node: { expires: '9999-12-31' } })).to.equal(undefined);
  });
});
