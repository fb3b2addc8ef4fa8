import { expect } from '@open-wc/testing';
import { formatList } from '../../../src/localization/format-list.js';

describe('formatList', () => {
  it('lists names as the language does', () => {
    expect(formatList(['A', 'B', 'C'], 'fr')).to.equal('A, B et C');
    expect(formatList(['A', 'B', 'C'], 'en')).to.equal('A, B and C');
    expect(formatList(['A', 'B'], 'fr')).to.equal('A et B');
  });

  it('isolates each name in a language from right to left, and in no other', () => {
    expect(formatList(['A', 'B'], 'ar')).to.equal('\u2068A\u2069 و\u2068B\u2069');
    expect(formatList(['A (B)'], 'he')).to.equal('\u2068A (B)\u2069');
    expect(formatList(['أ', 'ب'], 'en')).to.equal('أ and ب');
  });

  it('is the one name, or nothing', () => {
    expect(formatList(['A'], 'fr')).to.equal('A');
    expect(formatList([], 'fr')).to.equal('');
  });
});
