import { expect } from '@open-wc/testing';
import { matchLanguage, textDirection } from '../../../src/localization/language-tag.js';

describe('matchLanguage', () => {
  for (const [wanted, language] of [
    [['fr'], 'fr'],
    [['fr-CH'], 'fr'],
    [['fr-Latn-CH-x-coe'], 'fr'],
    [['FR'], 'fr'],
    [['en-US', 'fr'], 'en'],
    [['xx', 'fr-BE', 'en'], 'fr'],
    [['fro'], 'en'],
    [['x-fr'], 'en'],
    [['xx', 'yy'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ] as const) {
    it(`serves ${JSON.stringify(wanted)} with ${language}`, () => {
      expect(matchLanguage(wanted)).to.equal(language);
    });
  }
});

describe('textDirection', () => {
  it('is that of the language’s script', () => {
    expect(['ar', 'he', 'fa', 'ur-PK', 'ps', 'dv'].map(textDirection)).to.deep.equal(
      Array(6).fill('rtl'),
    );
    expect(['en', 'fr-FR', 'ru', 'hy', 'zh-Hant'].map(textDirection)).to.deep.equal(
      Array(5).fill('ltr'),
    );
  });

  it('is that of the script the tag names', () => {
    expect(textDirection('az-Arab')).to.equal('rtl');
    expect(textDirection('ar-Latn')).to.equal('ltr');
  });

  it('is left to the text where no language is known', () => {
    expect(textDirection(undefined)).to.equal('auto');
  });
});
