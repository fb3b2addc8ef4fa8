import { expect } from '@open-wc/testing';
import { formatPercent } from '../../../src/localization/format-percent.js';

describe('formatPercent', () => {
  it('writes a share as the language does', () => {
    expect(formatPercent(1.25, undefined, 'en')).to.equal('125%');
    expect(formatPercent(1.25, undefined, 'fr')).to.match(/^125\s%$/);
    expect(formatPercent(0.8, undefined, 'en')).to.equal('80%');
  });

  it('takes the forms that a language brings before those of the engine', () => {
    const forms = {
      date: () => '',
      moment: () => '',
      list: () => '',
      percent: (share: number) => `${String(share)} of one`,
    };
    expect(formatPercent(0.8, forms, 'en')).to.equal('0.8 of one');
  });
});
