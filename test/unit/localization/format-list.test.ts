import { expect } from '@open-wc/testing';
import { formatList } from '../../../src/localization/format-list.js';

describe('formatList', () => {
  it('lists names as the language does', () => {
    expect(formatList(['A', 'B', 'C'], 'fr')).to.equal('A, B et C');
    expect(formatList(['A', 'B', 'C'], 'en')).to.equal('A, B and C');
    expect(formatList(['A', 'B'], 'fr')).to.equal('A et B');
  });

  it('is the one name, or nothing', () => {
    expect(formatList(['A'], 'fr')).to.equal('A');
    expect(formatList([], 'fr')).to.equal('');
  });
});
