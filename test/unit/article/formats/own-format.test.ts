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

describe('further images in our own format', () => {
  const imagesOf = async (image: unknown, more: object = {}) =>
    (await read({ ...least, image, ...more })).images.map(({ src }) =>
      src.replace(/.*articles\//, ''),
    );

  it('are in the order given', async () => {
    expect(
      await imagesOf(['quay.jpg', { url: 'lamp.jpg' }, { contentUrl: 'boat.jpg' }]),
    ).to.deep.equal(['quay.jpg', 'lamp.jpg', 'boat.jpg']);
  });

  it('are not those that the text has', async () => {
    const articleBody = '<p>The lamp.</p><img src="lamp.jpg?w=600" alt="">';
    expect(await imagesOf(['quay.jpg', 'lamp.jpg', 'boat.jpg'], { articleBody })).to.deep.equal([
      'quay.jpg',
      'boat.jpg',
    ]);
  });

  it('are not the same picture in other shapes', async () => {
    for (const images of [
      ['quay-1200x1200.jpg', 'quay-1200x900.jpg', 'quay-1200x675.jpg'],
      [{ url: '1x1/quay.jpg' }, { url: '4x3/quay.jpg' }, { url: '16x9/quay.jpg' }],
    ]) {
      expect(await imagesOf(images)).to.have.length(1);
    }
    expect(await imagesOf(['quay-1200x675.jpg', 'lamp-1200x675.jpg'])).to.have.length(2);
  });

  it('are shown whole before they are cut', async () => {
    expect(
      await imagesOf(['1x1/quay.jpg', '4x3/quay.jpg', '16x9/quay.jpg', 'lamp.jpg']),
    ).to.deep.equal(['16x9/quay.jpg', 'lamp.jpg']);
  });
});

describe('a text of our own format that is sold', () => {
  it('is known by one of its parts too, and all that came of it stays', async () => {
    for (const hasPart of [
      { '@type': 'WebPageElement', isAccessibleForFree: 'False' },
      [{ isAccessibleForFree: true }, { isAccessibleForFree: false }],
    ]) {
      const article = await read({ ...least, isAccessibleForFree: true, hasPart });
      expect(article.access).to.equal('teaser');
      expect(article.body?.html).to.equal(least.articleBody);
    }
    expect((await read({ ...least, hasPart: [{ name: 'A part' }, null] })).access).to.equal('full');
  });
});
