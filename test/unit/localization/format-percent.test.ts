import { expect } from '@open-wc/testing';
import { formatPercent } from '../../../src/localization/format-percent.js';

describe('formatPercent', () => {
  it('writes a share as the language does', () => {
    expect(formatPercent(1.25, 'en')).to.equal('125%');
    expect(formatPercent(1.25, 'fr')).to.match(/^125\s%$/);
    expect(formatPercent(0.8, 'en')).to.equal('80%');
  });
});
