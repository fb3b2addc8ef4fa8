import { expect } from '@open-wc/testing';
import { errorOf, read } from './read.js';

const article = (headline: string, more: object = {}) => ({
  '@type': 'NewsArticle',
  headline,
  ...more,
});

const list = [
  article('One', { '@id': 'urn:1' }),
  article('Two', { identifier: 22, url: 'https://press.example/two' }),
  article('Three', { articleBody: 'Whole.' }),
];

describe('the dateline of an article of schema.org', () => {
  it('is none that is but a date in words', async () => {
    for (const [dateline, shown] of [
      ['Published on March 5, 2024.', undefined],
      ['Veröffentlicht am 5. März 2024.', undefined],
      ['5 de marzo de 2024', undefined],
      ['Oslo, March 5, 2024', 'Oslo, March 5, 2024'],
      ['March 2024', 'March 2024'],
    ] as const) {
      const document = article('One', { articleBody: 'x', mainEntityOfPage: '/', dateline });
      expect((await read(document)).dateline.text).to.equal(shown);
    }
  });
});

describe('which article of a schema.org document is read', () => {
  it('is the first of a list', async () => {
    expect((await read(list)).headline).to.equal('One');
  });

  for (const [item, headline] of [
    ['urn:1', 'One'],
    ['22', 'Two'],
    ['https://press.example/two', 'Two'],
    ['1', 'One'],
    ['3', 'Three'],
  ] as const) {
    it(`is the one that the item ${item} names, in a list and in a graph`, async () => {
      expect((await read(list, { item })).headline).to.equal(headline);
      expect((await read({ '@graph': list }, { item })).headline).to.equal(headline);
    });
  }

  it('is that of an id rather than that of a number', async () => {
    const documents = [article('One', { identifier: 2 }), article('Two')];
    expect((await read(documents, { item: '2' })).headline).to.equal('One');
  });

  it('is a news article before other kinds of article', async () => {
    const kinds = ['BlogPosting', 'TechArticle', 'Article', 'NewsArticle', 'WebPage'].map(
      (type) => ({
        '@type': type,
        headline: type,
      }),
    );
    expect((await read(kinds)).headline).to.equal('NewsArticle');
    expect((await read(kinds.slice(0, 3))).headline).to.equal('Article');
  });

  it('is the one object there is, by its id or number too', async () => {
    const whole = article('One', { '@id': 'urn:1', articleBody: 'Whole.' });
    for (const item of ['urn:1', '1'])
      expect((await read(whole, { item })).headline).to.equal('One');
    expect((await errorOf(read(whole, { item: '2' }))).code).to.equal('no-such-item');
  });

  it('is none for an item that is not in the list, which is told', async () => {
    for (const item of ['0', '4', 'urn:2', '-1', '1.5']) {
      expect(await errorOf(read(list, { item }))).to.deep.include({
        code: 'no-such-item',
        found: 'a list of 3',
      });
    }
  });

  it('is none of an empty list', async () => {
    expect((await errorOf(read([]))).code).to.equal('no-such-item');
  });

  it('is never one that another contains', async () => {
    const nested = article('Nested');
    const page = {
      '@type': 'WebPage',
      hasPart: nested,
      isPartOf: nested,
      liveBlogUpdate: [nested],
    };
    expect(await errorOf(read(page))).to.deep.include({ code: 'not-an-article', found: 'WebPage' });
  });

  it('is what a page is about, where the document has no other', async () => {
    const page = { '@type': 'WebPage', mainEntity: article('Within') };
    expect((await read(page)).headline).to.equal('Within');
    expect((await read([page, article('Beside')])).headline).to.equal('Beside');
  });
});

describe('a schema.org document', () => {
  it('without an article tells the types it holds', async () => {
    const graph = [{ '@type': ['schema:Event', 'Thing'] }, { '@type': 'Event' }, { '@id': '#x' }];
    expect(
      await errorOf(read({ '@context': 'https://schema.org', '@graph': graph })),
    ).to.deep.include({
      code: 'not-an-article',
      found: 'Event, Thing',
      url: 'https://news.example/articles/case.json',
    });
  });

  it('has addresses relative to the page it describes, where it describes more than an article', async () => {
    const page = { url: 'https://press.example/a/b', image: 'quay.jpg' };
    const documents = [{ '@type': 'WebPage' }, article('One', page)];
    expect((await read(documents)).images[0]?.src).to.equal('https://press.example/a/quay.jpg');
    const based = await read(documents, { baseUrl: 'https://cdn.example/' });
    expect(based.images[0]?.src).to.equal('https://cdn.example/quay.jpg');
  });

  it('resolves references that lead in a circle once', async () => {
    const graph = [
      article('One', { '@id': '#a', author: { '@id': '#b' }, image: { '@id': '#a' } }),
      { '@type': 'Person', '@id': '#b', name: 'Jo', knows: { '@id': '#a' } },
    ];
    expect((await read({ '@graph': graph })).authors).to.deep.equal([
      { name: 'Jo', url: undefined },
    ]);
  });

  it('has what its page says, if it is the only article there', async () => {
    const page = { '@type': 'WebPage', '@id': '#p', description: 'Of the page', inLanguage: 'nl' };
    const alone = await read([page, article('One')]);
    expect(alone).to.deep.include({ summary: 'Of the page', language: 'nl' });
    expect((await read([page, article('One'), article('Two')])).summary).to.equal(undefined);
    const named = article('Two', { mainEntityOfPage: { '@id': '#p' } });
    expect((await read([page, named, article('One')])).summary).to.equal('Of the page');
  });

  it('reads the language in whichever form it has', async () => {
    for (const [inLanguage, language] of [
      ['de_AT', 'de-AT'],
      ['eng', 'en'],
      ['kr', 'ko'],
      ['deutsch, german', 'de'],
      ['French', 'fr'],
      ['español', 'es'],
      [['', 'pt-BR'], 'pt-BR'],
      [{ '@type': 'Language', name: 'Arabic', alternateName: 'ar' }, 'ar'],
      ['Klingonese', undefined],
      ['', undefined],
      [7, undefined],
    ]) {
      expect((await read([article('One', { inLanguage })])).language).to.equal(language);
    }
  });

  it('takes no word for the address of the page', async () => {
    for (const mainEntityOfPage of ['True', 'Article', true, '']) {
      expect((await read([article('One', { mainEntityOfPage })])).url).to.equal(undefined);
    }
  });

  it('withholds what expired', async () => {
    const expired = [article('One', { expires: '2020-01-01' })];
    expect((await errorOf(read(expired))).code).to.equal('withheld');
  });
});

describe('a document in no known format', () => {
  for (const document of [null, 'text', 1, true, {}, { title: 'x' }, [1, 'a'], [{ title: 'x' }]]) {
    it(`is unknown: ${JSON.stringify(document)}`, async () => {
      const error = await errorOf(read(document));
      expect(error.code).to.equal('unknown-format');
      expect(error.found).to.deep.equal(document);
    });
  }
});
