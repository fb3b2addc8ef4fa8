import { expect } from '@open-wc/testing';
import { likelyLanguage } from '../../../../src/article/formats/likely-language.js';
import { read } from './read.js';

const article = (headline: string, html?: string) => ({
  headline,
  ...(html && { body: { html } }),
  dateline: { places: [] },
  images: [],
  authors: [],
  related: [],
  tags: [],
  translations: [],
  rights: {},
  access: 'full' as const,
});

describe('the likely language of an article that has none', () => {
  for (const [language, headline, likely] of [
    ['en', '“المنارة” تعود إلى العمل', 'ar'],
    ['fr-CH', 'פנס המגדלור דולק שוב', 'he'],
    ['en', 'چراغ دریایی دوباره روشن شد', 'fa'],
    ['en', 'بڑی خبر: روشنی واپس آ گئی ہے', 'ur'],
    ['ar', 'Le phare est de nouveau allumé', 'en'],
    ['he', 'Маяк снова горит', 'ru'],
    ['fa-IR', 'Ο φάρος άναψε ξανά', 'el'],
    ['ar', 'ラジオ', undefined],
    // It may be what the page's language says.
    ['en', 'Le phare est de nouveau allumé', undefined],
    ['en', 'ラジオ', undefined],
    ['ar', '“المنارة” تعود إلى العمل', undefined],
    ['ur', '“المنارة” تعود إلى العمل', undefined],
    ['az-Arab', '“المنارة” تعود إلى العمل', undefined],
    ['en', 'The Arabic for lamp is مصباح', undefined],
    ['ar', 'قالت BBC إن المصباح مضاء', undefined],
    ['ar', '2024 – 100 %', undefined],
    ['x-house', 'Lamps', undefined],
  ] as const) {
    it(`is ${likely ?? 'none'} for "${headline}" in ${language}`, () => {
      expect(likelyLanguage(article(headline), language)).to.equal(likely);
    });
  }

  it('is told by its words, not by its tags', () => {
    const html = `<p class="${'lead '.repeat(50)}">المنارة تعود إلى العمل</p>`;
    expect(likelyLanguage(article('', html), 'en')).to.equal('ar');
  });
});

describe('an article in Arabic on an English page', () => {
  const document = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'المنارة تعود إلى العمل',
    mainEntityOfPage: 'https://press.example/lamp',
  };

  it('is taken for one, where nothing tells its language', async () => {
    expect((await read(document, { language: 'en' })).language).to.equal('ar');
  });

  it('is in the language that it says', async () => {
    const said = { ...document, inLanguage: 'ckb' };
    expect((await read(said, { language: 'en' })).language).to.equal('ckb');
  });
});
