import { expect } from '@open-wc/testing';
import { comma, matchLanguage, textDirection } from '../../../src/localization/language-tag.js';

describe('matchLanguage', () => {
  for (const [wanted, language] of [
    [['fr'], 'fr'],
    [['no'], 'nb'],
    [['no-NO'], 'nb'],
    [['nn-NO'], 'nn'],
    [['iw'], 'he'],
    [['iw-IL'], 'he'],
    [['mo'], 'ro'],
    [['ro-MD'], 'ro'],
    [['sh'], 'sr-Latn'],
    [['sh-BA'], 'sr-Latn'],
    [['sr'], 'sr-Cyrl'],
    [['sr-RS'], 'sr-Cyrl'],
    [['sr-Cyrl-BA'], 'sr-Cyrl'],
    [['sr-Latn-RS'], 'sr-Latn'],
    [['SR-latn'], 'sr-Latn'],
    [['cnr'], 'cnr'],
    [['cnr-Latn-ME'], 'cnr'],
    [['sr-ME'], 'cnr'],
    [['pt-BR'], 'pt'],
    [['de-CH-1996'], 'de'],
    [['be-tarask'], 'be'],
    [['ca-valencia'], 'ca'],
    [['zh-Hant'], 'en'],
    [['zh-Hant', 'deutsch', 'hy-AM'], 'hy'],
    [['deutsch'], 'en'],
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

describe('comma', () => {
  it('is that of the language’s script', () => {
    expect(['ar', 'ar-EG', 'fa'].map(comma)).to.deep.equal(['، ', '، ', '، ']);
    expect(['he', 'en', 'arn'].map(comma)).to.deep.equal([', ', ', ', ', ']);
  });
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
