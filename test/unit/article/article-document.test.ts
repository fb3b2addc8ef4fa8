import { expect } from '@open-wc/testing';
import { isArticle } from '../../../src/article/article-document.js';
import type { Article } from '../../../src/article/article.js';
import { readArticle } from '../../../src/article/load-article.js';
import { documentUrl, read } from './formats/read.js';

const pageUrl = 'https://partner.example/page.html';
/** Reads an Article as a page's own code gives it to an element. */
const give = (article: unknown) => readArticle(article, {}, pageUrl);

const date = { raw: '2024-03', precision: 'month', wall: '2024-03', offset: undefined } as const;
const empty: Article = {
  headline: 'Harbour lights',
  dateline: { places: [] },
  images: [],
  authors: [],
  related: [],
  tags: [],
  translations: [],
  rights: {},
  access: 'full',
};

async function readFixture(name: string): Promise<Article> {
  const response = await fetch(`/test/fixtures/own-format/${name}/source.json`);
  return read(await response.json());
}

describe('an Article that is given back', () => {
  for (const name of [
    'every-field',
    'keywords-in-one-text',
    'least',
    'pictures-in-sizes',
    'wrong-types',
  ]) {
    it(`is the same again: ${name}`, async () => {
      const article = await readFixture(name);
      expect(await readArticle(article, {}, documentUrl)).to.deep.equal(article);
    });
  }

  it('keeps the base of relative addresses in its text', async () => {
    const article = await readFixture('every-field');
    expect((await give(article)).body).to.deep.equal(article.body);
  });

  it('keeps the date of a dateline that is not the date of publication', async () => {
    expect((await give({ ...empty, dateline: { places: [], date } })).dateline.date).to.deep.equal(
      date,
    );
  });

  it('keeps a range of dates in its dateline', async () => {
    const article = await read({
      headline: 'A',
      articleBody: '<p>B</p>',
      dateline: '2021-11-15/19',
    });
    expect((await give(article)).dateline).to.deep.equal(article.dateline);
  });

  it('keeps the language of a related link, if it is one', async () => {
    const links = (language: unknown) => [{ title: 'A', url: 'https://news.example/a', language }];
    const given = async (language: unknown) =>
      (await give({ ...empty, related: links(language) })).related;
    expect(await given('fr-CH')).to.deep.equal(links('fr-CH'));
    for (const language of ['', 'not a tag', 7, undefined]) {
      expect((await given(language))[0]).not.to.have.property('language');
    }
  });

  it('keeps a related title that has no address', async () => {
    const related = [{ title: 'A printed report' }];
    const [link] = (await give({ ...empty, related })).related;
    expect(link?.title).to.equal('A printed report');
  });

  it('has its plain text as it is, not decoded a second time', async () => {
    const headline = 'how to write &lt;b&gt; &amp; <i>';
    const article = await give({
      ...empty,
      headline,
      tags: [headline],
      authors: [{ name: headline }],
      rights: { notice: headline },
      images: [{ src: '/a?b=1&copy;=2', alt: headline, caption: headline, credit: headline }],
    });
    expect(article.headline).to.equal(headline);
    expect(article.tags).to.deep.equal([headline]);
    expect(article.authors[0]?.name).to.equal(headline);
    expect(article.rights.notice).to.equal(headline);
    expect(article.images[0]).to.deep.include({
      alt: headline,
      caption: headline,
      credit: headline,
    });
    expect(article.images[0]?.src).to.equal('https://partner.example/a?b=1&copy;=2');
  });

  it('loses unsafe addresses', async () => {
    const url = 'javascript:alert(1)';
    const article = await give({
      ...empty,
      url,
      images: [{ src: url, alt: '' }],
      authors: [{ name: 'Jo', url }],
      publisher: { name: 'Press', url },
      related: [{ title: 'More', url }],
      translations: [{ language: 'fr', url, src: url }],
      rights: { licenseUrl: url },
      back: { url, title: 'Back' },
    });
    expect(JSON.stringify(article)).not.to.include('javascript:');
    expect(article.images).to.deep.equal([]);
    expect(article.back).to.equal(undefined);
  });

  it('may lack anything but a headline or a text', async () => {
    expect((await give({ images: [], headline: 'Harbour lights' })).headline).to.equal(
      'Harbour lights',
    );
    expect((await give({ body: { html: 'The lamp was lit.' } })).body?.html).to.equal(
      'The lamp was lit.',
    );
  });

  it('may be wrong in the type of every member', async () => {
    const names = Object.keys(await readFixture('every-field'));
    for (const wrong of [
      null,
      1,
      true,
      'text',
      [],
      [null, 1, 'a', [], {}],
      {},
      { html: 1, url: {} },
    ]) {
      const article = { ...Object.fromEntries(names.map((name) => [name, wrong])), images: [] };
      expect(await give({ ...article, headline: 'Harbour lights' })).to.have.property('headline');
    }
  });
});

describe('isArticle', () => {
  it('knows an Article from documents in other formats', () => {
    expect([empty, { body: { html: '' } }].map(isArticle)).to.deep.equal([true, true]);
    const others = [
      null,
      undefined,
      'text',
      1,
      [],
      {},
      { body: 'text' },
      { headline: '', articleBody: '' },
    ];
    expect(others.some(isArticle)).to.equal(false);
  });
});
