import { expect } from '@open-wc/testing';
import { readLanguage } from '../../../src/article/fields/language.js';
import { languageName } from '../../../src/localization/language-name.js';

describe('languageName', () => {
  it('is the name of a language in that language', () => {
    expect(languageName('fr')).to.equal('français');
    expect(languageName('de')).to.equal('Deutsch');
  });

  it('is the tag of a language without a name', () => {
    expect(languageName('qzz')).to.equal('qzz');
  });

  for (const value of ['fr-x-coe', 'ar-u-nu-latn', 'i-klingon', 'sgn-BE-FR']) {
    it(`never fails for a tag that an article may have: ${value}`, () => {
      const tag = readLanguage(value);
      if (tag !== undefined) expect(languageName(tag)).to.be.a('string');
    });
  }
});
