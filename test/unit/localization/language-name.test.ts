import { expect } from '@open-wc/testing';
import { readLanguage } from '../../../src/article/fields/language.js';
import { languages } from '../../../src/localization/generated/languages.js';
import { languageName, loadNames } from '../../../src/localization/language-name.js';

const all = languages.map((language) => ({ language }));
const nameOf = (language: string, besides: readonly string[] = []): string =>
  languageName(
    language,
    [language, ...besides].map((of) => ({ language: of })),
  );

describe('languageName', () => {
  it('is the name of a language in that language', () => {
    expect(nameOf('fr')).to.equal('français');
    expect(nameOf('de')).to.equal('Deutsch');
  });

  it('has no region, but its script', () => {
    expect(nameOf('fr-FR')).to.equal('français');
    expect(nameOf('en-US', ['fr-FR'])).to.equal('English');
    expect(nameOf('de-AT')).to.equal('Deutsch');
    expect(nameOf('sr-Latn-RS')).to.equal(nameOf('sr-Latn'));
    expect(nameOf('sr-Latn')).not.to.equal(nameOf('sr-Cyrl'));
  });

  it('has a region where another of the list is of the same name', () => {
    expect(nameOf('en-US', ['en-GB'])).to.equal('American English');
    expect(nameOf('en-GB', ['en-US'])).to.equal('British English');
  });

  it('is known of every language, in every engine, once the names are here', async () => {
    await loadNames(all);
    const names = languages.map((language) => nameOf(language));
    expect(new Set(names).size).to.equal(languages.length);
    for (const name of names) expect(name).to.match(/^\p{L}{3}/u);
    for (const [language, name] of [
      ['sq', 'shqip'],
      ['hy', 'հայերեն'],
      ['ka', 'ქართული'],
      ['is-IS', 'íslenska'],
      ['mt', 'Malti'],
      ['cnr-ME', 'crnogorski'],
      ['bs', 'bosanski'],
      ['no', 'norsk'],
    ] as const) {
      expect(nameOf(language)).to.equal(name);
    }
  });

  it('is the tag of a language without a name', async () => {
    await loadNames([{ language: 'qzz' }]);
    expect(nameOf('qzz')).to.equal('qzz');
  });

  for (const value of ['fr-x-coe', 'ar-u-nu-latn', 'i-klingon', 'sgn-BE-FR']) {
    it(`never fails for a tag that an article may have: ${value}`, () => {
      const tag = readLanguage(value);
      if (tag !== undefined) expect(nameOf(tag)).to.be.a('string');
    });
  }
});
