import { expect } from '@open-wc/testing';
import { readDate } from '../../../src/article/fields/date.js';
import { formatDate } from '../../../src/localization/format-date.js';
import { loadStrings } from '../../../src/localization/strings.js';

function format(raw: string, language: string): string {
  const date = readDate(raw);
  if (!date) throw new Error(`${raw} is no date`);
  return formatDate(date, language);
}

describe('formatDate', () => {
  it('writes a month as a month', () => {
    expect(format('2021-11', 'fr')).to.equal('novembre 2021');
    expect(format('2021-11', 'en')).to.equal('November 2021');
  });

  it('writes a year as a year', () => {
    expect(format('2021', 'fr')).to.equal('2021');
    expect(format('2021', 'en')).to.equal('2021');
  });

  it('writes a day as a day, the European way in English', () => {
    expect(format('2021-11-05', 'fr')).to.equal('5 novembre 2021');
    expect(format('2021-11-05', 'en')).to.equal('5 November 2021');
    expect(format('2021-11-05', 'en-US')).to.equal('November 5, 2021');
  });

  it('writes the day on the writer’s calendar, whatever the zones of writer and reader', () => {
    for (const zone of ['', 'Z', '+14:00', '-12:00']) {
      expect(format(`2021-11-05T00:10${zone}`, 'en')).to.equal('5 November 2021');
      expect(format(`2021-11-05T23:50${zone}`, 'en')).to.equal('5 November 2021');
    }
  });

  it('counts years from the same moment in every language', () => {
    expect(format('2021', 'fa-u-nu-latn')).to.include('2021');
    expect(format('2021', 'th')).to.include('2021');
  });

  it('keeps to the calendar of the document, whatever that of the language’s region is', () => {
    expect(format('2021-11-05', 'th-TH')).to.include('2021');
    expect(format('2021-11-05', 'fa-IR-u-nu-latn')).to.include('2021');
    expect(format('2021-11-05', 'ar-SA-u-nu-latn')).to.include('2021');
  });
});

function formatRange(raw: string, until: string, language: string): string {
  const date = readDate(raw);
  if (!date) throw new Error(`${raw} is no date`);
  return formatDate({ ...date, until }, language);
}

/** The same text whatever spaces an engine's CLDR puts around a dash. */
const withoutSpaces = (text: string): string => text.replace(/\s*–\s*/gu, '–');

describe('formatDate of a range', () => {
  for (const [language, text] of Object.entries({
    en: '15–19 November 2021',
    fr: '15–19 novembre 2021',
    de: '15.–19. November 2021',
    nl: '15–19 november 2021',
    es: '15–19 de noviembre de 2021',
    fi: '15.–19. marraskuuta 2021',
    hu: '2021. november 15–19.',
    lv: '2021. gada 15.–19. novembris',
  })) {
    it(`names the month once: ${language}`, () => {
      expect(withoutSpaces(formatRange('2021-11-15', '2021-11-19', language))).to.equal(text);
    });
  }

  for (const [language, text] of Object.entries({
    sq: '15 nëntor 2021 – 19 nëntor 2021',
    hy: '15 նոյեմբերի, 2021 թ. – 19 նոյեմբերի, 2021 թ.',
    bs: '15. novembar 2021. – 19. novembar 2021.',
    mt: '15 ta’ Novembru 2021 – 19 ta’ Novembru 2021',
  } as const)) {
    it(`has both in full in a language that some engine lacks: ${language}`, async () => {
      await loadStrings(language as 'sq');
      expect(formatRange('2021-11-15', '2021-11-19', language)).to.equal(text);
    });
  }

  it('is of two months, or has no days', () => {
    expect(withoutSpaces(formatRange('2021-11-29', '2021-12-03', 'en'))).to.equal(
      '29 November–3 December 2021',
    );
    expect(withoutSpaces(formatRange('2021-11', '2022-02', 'fr'))).to.equal(
      'novembre 2021–février 2022',
    );
    expect(withoutSpaces(formatRange('2020', '2021', 'de'))).to.equal('2020–2021');
  });
});
