import { expect } from '@open-wc/testing';
import { errorOf, read } from './read.js';

const least = { headline: 'Harbour lights', articleBody: '<p>The lamp was lit.</p>' };

describe('our own format', () => {
  it('is recognised without a type, and with that of any article', async () => {
    for (const type of [undefined, 'NewsArticle', 'Article', 'BlogPosting', 'OpinionNewsArticle']) {
      expect((await read({ ...least, '@type': type })).headline).to.equal('Harbour lights');
    }
  });

  it('has addresses relative to the file, or to the base that the webmaster gives', async () => {
    const document = { ...least, url: 'https://cms.example/page', image: 'quay.jpg' };
    const article = await read(document);
    expect(article.images[0]?.src).to.equal('https://news.example/articles/quay.jpg');
    expect(article.body?.baseUrl).to.equal('https://news.example/articles/case.json');
    const based = await read(document, { baseUrl: 'https://cdn.example/media/' });
    expect(based.images[0]?.src).to.equal('https://cdn.example/media/quay.jpg');
    expect(based.body?.baseUrl).to.equal('https://cdn.example/media/');
  });

  it('prints no timestamp in place of a dateline', async () => {
    const article = await read({ ...least, dateline: '2024-03-05T10:00:00Z' });
    expect(article.dateline.text).to.equal(undefined);
    expect(article.dateline.date?.wall).to.equal('2024-03-05T10:00');
  });

  it('knows a text that is not whole by its being sold', async () => {
    for (const value of [false, 'False', 'false', 'http://schema.org/False']) {
      expect((await read({ ...least, isAccessibleForFree: value })).access).to.equal('teaser');
    }
    for (const value of [true, 'True', 'http://schema.org/True', null, undefined]) {
      expect((await read({ ...least, isAccessibleForFree: value })).access).to.equal('full');
    }
  });

  it('withholds an article that expired, and says when', async () => {
    const expired = { ...least, expires: '2020-01-31T12:00:00Z' };
    expect(await errorOf(read(expired))).to.deep.include({
      code: 'withheld',
      found: 'expired on 2020-01-31T12:00:00Z',
      url: 'https://news.example/articles/case.json',
    });
    expect((await errorOf(read({ ...expired, expires: '2020-01-31' }))).code).to.equal('withheld');
  });

  it('shows an article until it expires, on the last day too', async () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const expires of ['2999-01-01', today, 'never', '', '0001-01-01', null]) {
      expect((await read({ ...least, expires })).headline).to.equal('Harbour lights');
    }
  });

  it('has no tag without a word', async () => {
    const tagsOf = async (keywords: unknown) => (await read({ ...least, keywords })).tags;
    expect(await tagsOf('light, , quay,')).to.deep.equal(['light', 'quay']);
    expect(await tagsOf(['', 'light', ' '])).to.deep.equal(['light']);
    expect(await tagsOf({ name: 'light' })).to.deep.equal(['light']);
  });

  it('keeps the commas of tags in a list', async () => {
    const { tags } = await read({ ...least, keywords: ['Salt, pepper', 'Fish &amp;amp; chips'] });
    expect(tags).to.deep.equal(['Salt, pepper', 'Fish &amp; chips']);
  });

  it('drops unsafe addresses in every field', async () => {
    const url = 'javascript:alert(1)';
    const article = await read({
      ...least,
      url,
      mainEntityOfPage: { '@id': url },
      image: [url, { contentUrl: url }],
      author: { name: 'Jo', url },
      publisher: { name: 'Press', url },
      mentions: [{ name: 'More', url }],
      workTranslation: { inLanguage: 'fr', url, encoding: { contentUrl: url } },
      license: url,
      isPartOf: { name: 'Back', url },
    });
    expect(JSON.stringify(article)).not.to.include('javascript:');
    expect(article).to.deep.include({ images: [], related: [], back: undefined });
  });
});
