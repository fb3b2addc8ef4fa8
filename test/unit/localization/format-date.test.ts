import { expect } from '@open-wc/testing';
import { readDate } from '../../../src/article/fields/date.js';
import { formatDate } from '../../../src/localization/format-date.js';

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
});
