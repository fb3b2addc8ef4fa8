import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../../src/article/fields/json-value.js';
import { prefetchCode } from '../../../../src/article/formats/map-document.js';
import { errorOf, read } from './read.js';

const simple = {
  '@type': 'NewsArticle',
  headline: 'Harbour lights',
  articleBody: '<p>The lamp was lit.</p>',
};

describe('a document that its format is given for', () => {
  it('is read in that one, whatever it looks like', async () => {
    for (const format of ['wordpress', 'ec-press-corner'] as const) {
      expect((await errorOf(read(simple, { format }))).code).to.equal('unknown-format');
    }
  });

  it('is read as our own if that is linked data', async () => {
    const { headline } = await read(simple, { format: 'schema-org' });
    expect(headline).to.equal('Harbour lights');
    const other = {
      name: 'Harbour lights',
      '@type': 'Article',
      title: { rendered: 'x' },
      content: {},
    };
    expect((await read(other, { format: 'schema-org' })).headline).to.equal('Harbour lights');
  });

  it('is an error all the same, if it is one', async () => {
    const document = { errors: [{ status: '403', title: 'Forbidden' }] };
    for (const format of ['drupal', 'schema-org', undefined] as const) {
      const error = await errorOf(read(document, { format }));
      expect(error).to.deep.include({ code: 'http', status: 403, found: document });
    }
  });

  it('has none in an empty list, and tells so', async () => {
    expect((await errorOf(read([], { format: 'wordpress' }))).code).to.equal('no-such-item');
  });
});

/** Members that make a document more than one of our own as it is written by hand. */
describe('a document in our own format', () => {
  for (const [what, more, expected] of [
    ['a heading with its headline', { articleBody: '<h1>Harbour lights</h1><p>x</p>' }, '<p>x</p>'],
    [
      'its lead image in the text',
      {
        image: 'https://a.example/a.jpg',
        articleBody: '<img src="https://a.example/a.jpg"><p>x</p>',
      },
      '<p>x</p>',
    ],
    [
      'its lead image in the text, as an object',
      { image: { url: '/a.jpg' }, articleBody: '<img src="/a.jpg"><p>x</p>' },
      '<p>x</p>',
    ],
    [
      'its dateline in the text',
      { dateline: 'Baku', articleBody: '<p>Baku</p><p>x</p>' },
      '<p>x</p>',
    ],
    ['nothing twice', {}, simple.articleBody],
  ] as const) {
    it(`has nothing twice: ${what}`, async () => {
      expect((await read({ ...simple, ...more })).body?.html).to.equal(expected);
    });
  }

  it('has no summary that is its beginning', async () => {
    expect((await read({ ...simple, description: 'The lamp was lit.' })).summary).to.equal(
      undefined,
    );
  });

  it('has nothing twice: its headline as another heading, one of several images', async () => {
    const html = async (more: JsonObject) => (await read({ ...simple, ...more })).body?.html;
    const heading = '<h2>Harbour lights</h2><p>x</p>';
    expect(await html({ articleBody: heading })).to.equal('<p>x</p>');
    const images = ['https://a.example/a.jpg', 'https://a.example/b.jpg'];
    const picture = '<img src="https://a.example/a.jpg"><p>x</p>';
    expect(await html({ image: images, articleBody: picture })).to.equal('<p>x</p>');
  });

  for (const [member, value, expected] of [
    ['provider', { name: 'The Port' }, { publisher: { name: 'The Port', url: undefined } }],
    ['datePosted', '2024-03-05', { datePublished: '2024-03-05' }],
    ['dateCreated', '2024-03-05', { datePublished: '2024-03-05' }],
    ['inLanguage', 'German', { language: 'de' }],
    ['inLanguage', { '@type': 'Language', name: 'German' }, { language: 'de' }],
    ['author', 'By Ana Ruiz', { authors: [{ name: 'Ana Ruiz', url: undefined }] }],
    ['isAccessibleForFree', 'No', { access: 'teaser' }],
    ['about', 'Lamps', { tags: ['Lamps'] }],
  ] as const) {
    it(`is read with what systems write: ${member}`, async () => {
      const article = await read({ ...simple, [member]: value });
      const found = { ...article, datePublished: article.datePublished?.wall };
      expect(found).to.deep.include(expected);
    });
  }

  it('is the same whether or not more code than the first is asked', async () => {
    const whole = {
      ...simple,
      '@context': 'https://schema.org',
      '@id': 'lights',
      url: '/lights',
      inLanguage: 'en-GB',
      headline: 'Harbour lights – The Port',
      alternativeHeadline: 'Harbour lights',
      locationCreated: [{ name: 'Baku' }],
      datePublished: '2024-03-05T09:30:00+01:00',
      dateModified: '2024-03-06',
      author: ['Ana Ruiz and Eva Ost', { name: 'Ben Li', url: '/ben' }],
      description: 'In <b>short</b>',
      encodingFormat: 'text/html',
      image: { url: '/a.jpg', description: 'A lamp', caption: 'Lit', width: 8, height: 6 },
      mentions: [{ name: 'The port', url: '/port' }],
      keywords: ['lamps; lights', 'ports, quays'],
      workTranslation: [{ inLanguage: 'fr', url: '/fr' }],
      publisher: { name: 'The Port', url: '/' },
      copyrightNotice: '© The Port',
      license: 'https://a.example/licence',
      usageInfo: 'With thanks',
      isPartOf: { name: 'News', url: '/news' },
    };
    const article = await read(whole);
    expect(await read(whole, { item: 'lights' })).to.deep.equal(article);
    const unread = { $schema: '../news-article.schema.json', wordCount: 4, expires: '2999' };
    expect(await read({ ...whole, ...unread })).to.deep.equal(article);
  });

  it('may write its dates in other ways', async () => {
    const article = await read({ ...simple, datePublished: '2022-5-5', dateModified: 'soon' });
    expect(article.datePublished?.wall).to.equal('2022-05-05');
    expect(article.dateModified).to.equal(undefined);
  });

  it('is read with what is not in our profile', async () => {
    const article = await read({ ...simple, creator: { name: 'Ana Ruiz' }, abstract: 'In short' });
    expect(article.authors).to.deep.equal([{ name: 'Ana Ruiz', url: undefined }]);
    expect(article.summary).to.equal('In short');
  });

  for (const value of [{ toString: 1 }, [{ toString: 1 }], [[{ valueOf: 1 }]], { a: [] }]) {
    it(`may have ${JSON.stringify(value)} anywhere`, async () => {
      for (const name of [
        '@type',
        'isAccessibleForFree',
        'datePublished',
        'dateModified',
        'dateline',
        'expires',
        'image',
        'description',
        'mainEntityOfPage',
        'url',
        'keywords',
      ]) {
        expect((await read({ ...simple, [name]: value })).headline, name).to.equal(
          'Harbour lights',
        );
      }
      const image = { url: '/a.jpg', width: value, height: value };
      expect((await read({ ...simple, image })).images).to.have.length(1);
      const author = { givenName: value, familyName: 'Ruiz' };
      expect((await read({ ...simple, author })).headline).to.equal('Harbour lights');
    });
  }
});

describe('prefetchCode', () => {
  it('never fails, whatever the address', () => {
    for (const url of ['', 'x', 'https://[', 'https://a.example/wp-json/wp/v2/posts/1']) {
      prefetchCode({ url });
      prefetchCode({ url, format: 'ghost' });
    }
  });
});
