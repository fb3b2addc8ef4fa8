import { expect } from '@open-wc/testing';
import { readLanguage } from '../../../../src/article/fields/language.js';

describe('readLanguage', () => {
  for (const [value, tag] of [
    ['fr', 'fr'],
    ['fr_FR', 'fr-FR'],
    [' FR ', 'FR'],
    ['zh_Hant_TW', 'zh-Hant-TW'],
    ['cnr', 'cnr'],
    ['sh', 'sh'],
  ]) {
    it(`reads ${JSON.stringify(value)} as ${String(tag)}`, () => {
      expect(readLanguage(value)).to.equal(tag);
    });
  }

  for (const value of [
    '',
    ' ',
    'deutsch, german',
    'fr, en',
    'f',
    'fr FR',
    '-',
    null,
    1,
    {},
    ['fr'],
  ]) {
    it(`finds no language in ${JSON.stringify(value)}`, () => {
      expect(readLanguage(value)).to.equal(undefined);
    });
  }
});
