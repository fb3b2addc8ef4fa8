import { expect } from '@open-wc/testing';
import { readDate } from '../../../src/article/fields/date.js';
import { formatDate } from '../../../src/localization/format-date.js';
import { formatList } from '../../../src/localization/format-list.js';
import { chunkTools } from '../../../src/elements/chunk-tools.js';
import { formatMoment } from '../../../src/localization/format-moment.js';
import { formatPercent } from '../../../src/localization/format-percent.js';
import { formsOf } from '../../../src/localization/forms.js';
import { intlLocale } from '../../../src/localization/intl-locale.js';
import {
  type InterfaceLanguage,
  languages,
} from '../../../src/localization/generated/languages.js';
import { loadStrings } from '../../../src/localization/strings.js';

/** A day, a month, a list and a share as each language writes them, after CLDR 48. */
const written: Record<string, readonly [day: string, month: string, list: string, share: string]> =
  {
    ar: [
      '5 نوفمبر 2021',
      'نوفمبر 2021',
      '\u2068A\u2069 و\u2068B\u2069 و\u2068C\u2069',
      '125\u200e%\u200e',
    ],
    az: ['5 noyabr 2021', 'noyabr 2021', 'A, B və C', '125%'],
    be: ['5 лістапада 2021 г.', 'лістапад 2021', 'A, B і C', '125\u00a0%'],
    bg: ['5 ноември 2021 г.', 'ноември 2021 г.', 'A, B и C', '125%'],
    bs: ['5. novembar 2021.', 'novembar 2021.', 'A, B i C', '125%'],
    ca: ['5 de novembre del 2021', 'novembre del 2021', 'A, B i C', '125\u00a0%'],
    cnr: ['5. novembar 2021.', 'novembar 2021.', 'A, B i C', '125%'],
    cs: ['5. listopadu 2021', 'listopad 2021', 'A, B a\u00a0C', '125\u00a0%'],
    cy: ['5 Tachwedd 2021', 'Tachwedd 2021', 'A, B, a(c) C', '125%'],
    da: ['5. november 2021', 'november 2021', 'A, B og C', '125\u00a0%'],
    de: ['5. November 2021', 'November 2021', 'A, B und C', '125\u00a0%'],
    el: ['5 Νοεμβρίου 2021', 'Νοέμβριος 2021', 'A, B και C', '125%'],
    en: ['5 November 2021', 'November 2021', 'A, B and C', '125%'],
    es: ['5 de noviembre de 2021', 'noviembre de 2021', 'A, B y C', '125\u00a0%'],
    et: ['5. november 2021', 'november 2021', 'A, B ja C', '125%'],
    eu: ['2021(e)ko azaroaren 5(a)', '2021(e)ko azaroa', 'A, B eta C', '%\u00a0125'],
    fi: ['5. marraskuuta 2021', 'marraskuu 2021', 'A, B ja C', '125\u00a0%'],
    fr: ['5 novembre 2021', 'novembre 2021', 'A, B et C', '125\u00a0%'],
    ga: ['5 Samhain 2021', 'Samhain 2021', 'A, B agus C', '125%'],
    gl: ['5 de novembro de 2021', 'novembro de 2021', 'A, B e C', '125\u00a0%'],
    he: ['5 בנובמבר 2021', 'נובמבר 2021', '\u2068A\u2069, \u2068B\u2069 ו-\u2068C\u2069', '125%'],
    hr: ['5. studenoga 2021.', 'studeni 2021.', 'A, B i C', '125\u00a0%'],
    hu: ['2021. november 5.', '2021. november', 'A, B és C', '125%'],
    hy: ['5 նոյեմբերի, 2021 թ.', '2021 թ․ նոյեմբեր', 'A, B և C', '125%'],
    is: ['5. nóvember 2021', 'nóvember 2021', 'A, B og C', '125%'],
    it: ['5 novembre 2021', 'novembre 2021', 'A, B e C', '125%'],
    ka: ['5 ნოემბერი, 2021', 'ნოემბერი, 2021', 'A, B და C', '125%'],
    lb: ['5. November 2021', 'November 2021', 'A, B a(n) C', '125\u00a0%'],
    lt: ['2021 m. lapkričio 5 d.', '2021 m. lapkritis', 'A, B ir C', '125\u00a0%'],
    lv: ['2021. gada 5. novembris', '2021. g. novembris', 'A, B un C', '125%'],
    mk: ['5 ноември 2021 г.', 'ноември 2021 г.', 'A, B и C', '125\u00a0%'],
    mt: ['5 ta’ Novembru 2021', 'Novembru 2021', 'A, B, u C', '125%'],
    nb: ['5. november 2021', 'november 2021', 'A, B og C', '125\u00a0%'],
    nl: ['5 november 2021', 'november 2021', 'A, B en C', '125%'],
    nn: ['5. november 2021', 'november 2021', 'A, B og C', '125\u00a0%'],
    pl: ['5 listopada 2021', 'listopad 2021', 'A, B i C', '125%'],
    pt: ['5 de novembro de 2021', 'novembro de 2021', 'A, B e C', '125%'],
    rm: ['5 da november 2021', 'november 2021', 'A, B e C', '125%'],
    ro: ['5 noiembrie 2021', 'noiembrie 2021', 'A, B și C', '125\u00a0%'],
    ru: ['5 ноября 2021 г.', 'ноябрь 2021 г.', 'A, B и C', '125\u00a0%'],
    sk: ['5. novembra 2021', 'november 2021', 'A, B a C', '125\u00a0%'],
    sl: ['5. november 2021', 'november 2021', 'A, B in C', '125\u00a0%'],
    sq: ['5 nëntor 2021', 'nëntor 2021', 'A, B dhe C', '125%'],
    'sr-Cyrl': ['5. новембар 2021.', 'новембар 2021.', 'A, B и C', '125%'],
    'sr-Latn': ['5. novembar 2021.', 'novembar 2021.', 'A, B i C', '125%'],
    sv: ['5 november 2021', 'november 2021', 'A, B och C', '125\u00a0%'],
    tr: ['5 Kasım 2021', 'Kasım 2021', 'A, B ve C', '%125'],
    uk: ['5 листопада 2021 р.', 'листопад 2021 р.', 'A, B і C', '125%'],
  };

/** The same before CLDR 44, which some engines still have. */
const writtenBefore: Partial<typeof written> = {
  ca: ['5 de novembre de 2021', 'novembre de 2021', 'A, B i C', '125\u00a0%'],
};

function format(raw: string, language: string): string {
  const date = readDate(raw);
  if (!date) throw new Error(`${raw} is no date`);
  return formatDate(date, language);
}

describe('every language', () => {
  it('of this table is there', () => {
    expect(languages).to.include.members(Object.keys(written));
  });

  for (const [language, expected] of Object.entries(written)) {
    it(`is written alike in every engine: ${language}`, async () => {
      await loadStrings(language as InterfaceLanguage);
      const actual = [
        format('2021-11-05', language),
        format('2021-11', language),
        formatList(['A', 'B', 'C'], language),
        formatPercent(1.25, formsOf(language), intlLocale(language)),
      ];
      const before = writtenBefore[language];
      const isBefore = before && actual[0] === before[0];
      expect(actual).to.deep.equal(isBefore ? before : expected);
    });
  }

  for (const language of languages) {
    it(`has words for all months, and a year alone: ${language}`, async () => {
      await loadStrings(language);
      const months = Array.from({ length: 12 }, (_, month) =>
        format(`2021-${String(month + 1).padStart(2, '0')}`, language),
      );
      expect(new Set(months).size).to.equal(12);
      for (const month of months) expect(month).to.match(/\p{L}{3}/u);
      expect(format('2021', language)).to.match(/^2021/);
    });

    it(`tells a moment with 24 hours: ${language}`, async () => {
      await loadStrings(language);
      const moment = formatMoment(new Date(2021, 10, 5, 13, 7), language, chunkTools);
      expect(moment)
        .to.match(/13[:.]07/)
        .and.to.include('2021');
    });
  }
});
