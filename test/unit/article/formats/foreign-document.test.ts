import { expect } from '@open-wc/testing';
import { ArticleError } from '../../../../src/article/article-error.js';
import { readDate, toTimestamp } from '../../../../src/article/fields/date.js';
import type {
  Candidate,
  FieldNames,
  MappedArticle,
  MappingContext,
} from '../../../../src/article/formats/article-format.js';
import { mapForeignDocument } from '../../../../src/article/formats/foreign-document.js';
import { mapOwnFormat } from '../../../../src/article/formats/own-format.js';
import { parseInertBody } from '../../../../src/sanitizer/inert-document.js';
import { safeUrl } from '../../../../src/sanitizer/safe-url.js';
import { errorOf } from './read.js';

const documentUrl = 'https://cms.example/api/items/7';

const tools = {
  ArticleError,
  mapOwnFormat,
  parseInertBody,
  readDate,
  report: (...facts: unknown[]) => {
    told.push(facts);
    return Promise.resolve();
  },
  safeUrl,
  toTimestamp,
};

/** What was reported to the webmaster. */
let told: unknown[] = [];

/** What the stub of a mapper was called with. */
let calls: (readonly unknown[])[] = [];
let names: FieldNames | undefined;

/** Each object with names of its `own` is an article, and has what its mapper makes of it in `mapped`. */
const listArticles = (
  entries: readonly unknown[],
  _document: unknown,
  { fieldNames }: MappingContext,
): readonly Candidate[] => {
  calls.push(entries);
  names = fieldNames;
  return entries.flatMap((entry) => {
    const { own, mapped } = (entry ?? {}) as { own?: unknown[]; mapped?: MappedArticle };
    return own ? [{ names: own, map: () => mapped ?? { node: { headline: own[0] } } }] : [];
  });
};

const entry = (name: unknown, mapped?: MappedArticle) => ({ own: [name], mapped });

function map(document: unknown, context: Partial<MappingContext> = {}) {
  calls = [];
  told = [];
  return mapForeignDocument(document, { documentUrl, ...context }, listArticles, tools);
}

/** The article of a document that is what its mapper makes of it. */
const made = (mapped: MappedArticle, context: Partial<MappingContext> = {}) =>
  map(entry('a', { ...mapped, node: { headline: 'a', ...mapped.node } }), context);

const draft: MappedArticle = { node: { headline: 'Draft' }, withheld: 'is a draft' };
const old: MappedArticle = { node: { headline: 'Old', expires: '2020-01-01' } };

describe('which article of a foreign document is read', () => {
  it('is the document itself before what it lists', async () => {
    const document = { ...entry('whole'), items: [entry('part')] };
    expect((await map(document)).headline).to.equal('whole');
    expect(calls).to.deep.equal([[document]]);
  });

  for (const [what, wrap] of [
    ['a list', (list: unknown[]) => list],
    ['items', (list: unknown[]) => ({ items: list })],
    ['item', (list: unknown[]) => ({ item: list })],
    ['_items', (list: unknown[]) => ({ _items: list })],
    ['results', (list: unknown[]) => ({ results: list })],
    ['posts', (list: unknown[]) => ({ posts: list })],
  ] as const) {
    it(`is the first of ${what}, or the one that item names`, async () => {
      const document = wrap([null, entry('first'), 'x', entry('second')]);
      expect((await map(document)).headline).to.equal('first');
      for (const item of ['second', ' 2 ', 2]) {
        expect((await map(document, { item })).headline).to.equal('second');
      }
      for (const item of [undefined, null, '', ' ']) {
        expect((await map(document, { item })).headline).to.equal('first');
      }
    });
  }

  it('is the next where one is withheld', async () => {
    const list = [entry('a', draft), entry('b', old), entry('c')];
    expect((await map(list)).headline).to.equal('c');
    expect((await map(list, { item: '3' })).headline).to.equal('c');
  });

  it('is the one that is wished for, and says why that is withheld', async () => {
    const list = [entry('a', draft), entry('b', old), entry('c')];
    expect(await errorOf(map(list, { item: 'a' }))).to.deep.include({
      code: 'withheld',
      found: 'is a draft',
      url: documentUrl,
    });
    expect((await errorOf(map(list, { item: '2' }))).found).to.equal('expired on 2020-01-01');
  });

  it('is none where all are withheld, for the reason of the first', async () => {
    const error = await errorOf(map([entry('a', draft), entry('b', old)]));
    expect(error).to.deep.include({ code: 'withheld', found: 'is a draft' });
  });

  it('is none that nothing names, which says how many there are', async () => {
    const error = await errorOf(map([entry('a'), entry('b')], { item: '3' }));
    expect(error).to.deep.include({ code: 'no-such-item', found: 'a list of 2', url: documentUrl });
  });

  it('is none for an item of any other type', async () => {
    const item = { toString: 1 } as unknown as string;
    expect((await map([entry('a')], { item })).headline).to.equal('a');
  });

  it('is read with the names of fields, which are texts', async () => {
    const fieldNames = {
      bodyField: ' field_text ',
      datelineField: { toString: 1 } as unknown as string,
      relatedField: null,
    };
    await map(entry('a'), { fieldNames });
    const undefinedNames = { datelineField: undefined, relatedField: undefined };
    expect(names).to.deep.equal({ bodyField: 'field_text', ...undefinedNames });
    await map(entry('a'));
    expect(names).to.deep.equal({ bodyField: undefined, ...undefinedNames });
  });

  it('is the first that has something to show, if none is asked for', async () => {
    const list = [entry('a', { node: {} }), entry('b', draft), entry('c')];
    expect((await map(list)).headline).to.equal('c');
    expect(await errorOf(map(list, { item: 'a' }))).to.include({ code: 'invalid-article' });
    expect(await errorOf(map(list, { item: 'b' }))).to.include({ code: 'withheld' });
    expect(await errorOf(map(list.slice(0, 2)))).to.include({ code: 'invalid-article' });
    expect(await errorOf(map(list.slice(0, 2).reverse()))).to.include({ code: 'withheld' });
  });

  for (const document of [[], { items: [] }, { posts: [] }]) {
    it(`is none of an empty list: ${JSON.stringify(document)}`, async () => {
      const error = await errorOf(map(document));
      expect(error).to.deep.include({ code: 'no-such-item', found: 'an empty list' });
    });
  }

  for (const document of [null, 1, 'x', {}, { title: 'x' }, [1], { items: [{}] }, [[]]]) {
    it(`is none in another format: ${JSON.stringify(document)}`, async () => {
      const error = await errorOf(map(document));
      expect(error).to.deep.include({ code: 'unknown-format', url: documentUrl });
      expect(error.found).to.equal(document);
    });
  }

  it('is none without a mapper', async () => {
    const reading = mapForeignDocument(entry('a'), { documentUrl }, undefined, tools);
    expect((await errorOf(reading)).code).to.equal('unknown-format');
  });

  it('is none in an error, which has a status if it tells one', async () => {
    const document = { ...entry('a'), code: 'rest_x', message: 'x', data: { status: 404 } };
    const error = await errorOf(map(document));
    expect(error).to.deep.include({ code: 'http', status: 404, found: document, url: documentUrl });
    expect(calls).to.deep.equal([]);
    expect('status' in (await errorOf(map({ message: 'x' })))).to.equal(false);
  });
});

describe('the dates of a foreign document', () => {
  it('keep what was written, with its precision and zone', async () => {
    const published = 'Fri, 31 May 2019 12:17:58 -0700';
    const article = await made({
      node: { datePublished: published, dateModified: [' 2022-5-5 '] },
    });
    const date = { precision: 'minute', wall: '2019-05-31T12:17', offset: '-07:00' };
    expect(article.datePublished).to.deep.equal({ ...date, raw: published });
    expect(article.dateline.date).to.deep.equal({ ...date, raw: published });
    expect(article.dateModified).to.include({ raw: '2022-5-5', wall: '2022-05-05' });
  });

  it('are not compared where one has no zone and the other may be the earlier', async () => {
    const modifiedOf = async (datePublished: string, dateModified: string) =>
      (await made({ node: { datePublished, dateModified } })).dateModified?.raw;
    const [clock, later, muchLater] = [
      '2022-05-06T23:30:00',
      '2022-05-07T07:30:00Z',
      '2022-05-07T13:30:00Z',
    ];
    expect(await modifiedOf(clock, later)).to.equal(undefined);
    expect(await modifiedOf(clock, muchLater)).to.equal(muchLater);
    expect(await modifiedOf(`${clock}Z`, later)).to.equal(later);
    expect(await modifiedOf(clock, '2022-05-07T07:30:00')).to.equal('2022-05-07T07:30:00');
    expect(await modifiedOf('2022-05-07', later)).to.equal(later);
  });

  it('are none in databases’ words for that', async () => {
    const node = { datePublished: '0000-00-00 00:00:00', dateModified: '1970-01-01T00:00:00Z' };
    const article = await made({ node });
    expect(article.datePublished).to.equal(undefined);
    expect(article.dateModified).to.equal(undefined);
    expect(article.dateline).to.deep.equal({ text: undefined, places: [], date: undefined });
  });

  it('are those of the dateline, where that is one', async () => {
    const node = { dateline: '2022-5-5 9:05', datePublished: '2022-05-06' };
    const { dateline } = await made({ node });
    expect(dateline.text).to.equal(undefined);
    expect(dateline.date).to.include({ raw: '2022-5-5 9:05', wall: '2022-05-05T09:05' });
  });

  it('are not those of a dateline in words', async () => {
    const node = { dateline: 'Baku, 5 May', datePublished: '2022-05-06' };
    const { dateline } = await made({ node });
    expect(dateline.text).to.equal('Baku, 5 May');
    expect(dateline.date?.raw).to.equal('2022-05-06');
  });

  it('are the mapper’s for the dateline, if it has one, or has none on purpose', async () => {
    const node = { datePublished: '2022-05-06' };
    expect((await made({ node, datelineDate: '2021-5' })).dateline.date?.wall).to.equal('2021-05');
    expect((await made({ node, datelineDate: null })).dateline.date).to.equal(undefined);
  });

  it('are read from nothing but texts and numbers', async () => {
    for (const value of [{ toString: 1 }, [{ toString: 1 }], ['2022', { toString: 1 }], [[]]]) {
      const node = { dateline: value, datePublished: value, dateModified: value };
      const { datePublished } = await made({ node, datelineDate: value, embargoedUntil: value });
      expect(datePublished?.raw).to.equal(
        JSON.stringify(value).includes('2022') ? '2022' : undefined,
      );
    }
  });
});

describe('related links of a foreign document', () => {
  it('are what the mapper has in place of mentions, with and without an address', async () => {
    const node = { mentions: [{ name: 'Mention', url: '/m' }] };
    const related = [
      { name: '  The\n report ', url: 'report' },
      { name: 'No address' },
      { name: 'Où\u00a0?', url: 'mailto:a@b.example' },
      { name: ' ', url: 'https://b.example/x' },
      { url: 'https://c.example/y' },
      { name: 'Unsafe', url: 'javascript:alert(1)' },
      { name: 'No text', url: { toString: 1 } },
      { url: 'javascript:alert(1)' },
      {},
    ];
    expect((await made({ node, related })).related).to.deep.equal([
      { title: 'The report', url: 'https://cms.example/api/items/report' },
      { title: 'No address' },
      { title: 'Où\u00a0?', url: 'mailto:a@b.example' },
      { title: 'b.example', url: 'https://b.example/x' },
      { title: 'c.example', url: 'https://c.example/y' },
      { title: 'Unsafe' },
      { title: 'No text' },
    ]);
    expect((await made({ node, related: [] })).related).to.deep.equal([]);
  });

  it('have their entities decoded once, and what looks like a tag kept', async () => {
    const related = [{ name: 'Salt &amp; <b> &amp;lt; &eacute;' }];
    expect((await made({ node: { headline: 'a' }, related })).related).to.deep.equal([
      { title: 'Salt & <b> &lt; é' },
    ]);
  });

  it('are the mentions where the mapper has none', async () => {
    const node = { mentions: [{ name: 'Mention', url: '/m' }] };
    expect((await made({ node })).related).to.deep.equal([
      { title: 'Mention', url: 'https://cms.example/m' },
    ]);
  });
});

describe('topics of a foreign document', () => {
  it('are decoded once, each shown once, and not parted at commas', async () => {
    const tags = ['Salt, pepper &amp; oil', ' Salt,  pepper & oil', '&amp;lt;', ' ', ''];
    expect((await made({ node: { headline: 'a' }, tags })).tags).to.deep.equal([
      'Salt, pepper & oil',
      '&lt;',
    ]);
  });
});

describe('what addresses of a foreign document are relative to', () => {
  const node = { image: 'a.jpg', articleBody: '<p>x</p>', url: 'b' };
  const based = async (base?: unknown, context: Partial<MappingContext> = {}) => {
    const article = await made({ node, base, related: [{ name: 'c', url: 'c' }] }, context);
    const urls = [article.images[0]?.src, article.url, article.related[0]?.url];
    const folders = urls.map((url) => url && new URL('.', url).href);
    expect(new Set(folders).size).to.equal(1);
    expect(article.body?.baseUrl?.startsWith(folders[0] ?? '')).to.equal(true);
    return folders[0];
  };

  it('is the webmaster’s base before all else', async () => {
    const baseUrl = 'https://cdn.example/x/';
    expect(await based('https://press.example/news/', { baseUrl })).to.equal(baseUrl);
  });

  it('is the mapper’s base, if that is absolute', async () => {
    expect(await based('https://press.example/news/a')).to.equal('https://press.example/news/');
  });

  for (const base of [
    undefined,
    null,
    '',
    '/news/',
    '//press.example/',
    'https://',
    'https://[',
    'https:///',
    'ftp://a.example/',
    'javascript:1',
    7,
    {},
    { toString: 1 },
    ['https://press.example/'],
  ]) {
    it(`is the document for the base ${JSON.stringify(base)}`, async () => {
      expect(await based(base)).to.equal('https://cms.example/api/items/');
    });
  }
});

describe('what stands twice in a foreign document', () => {
  const node = { headline: 'Lights', articleBody: '<h1>Lights</h1><p>x</p>' };

  it('is taken out', async () => {
    expect((await made({ node })).body?.html).to.equal('<p>x</p>');
  });

  it('stays where the page’s own code made the article', async () => {
    expect((await made({ node, isGiven: true })).body?.html).to.equal(node.articleBody);
  });
});

describe('a date that can’t be read', () => {
  for (const written of ['soon', '31 November 2024', '2024-02-31', '12024-01-01', '2113-03-05']) {
    it(`is told to the webmaster: ${written}`, async () => {
      const article = await made({ node: { headline: 'a', datePublished: written } });
      expect(article.datePublished).to.equal(undefined);
      expect(told).to.deep.equal([['unreadDate', article, written]]);
    });
  }

  it('is told of the last change too, and of when it is to be shown', async () => {
    const node = { headline: 'a', datePublished: 'soon', dateModified: 'now', expires: 'later' };
    const article = await made({ node, embargoedUntil: 'noon' });
    const written = ['soon', 'now', 'later', 'noon'];
    expect(told).to.deep.equal(written.map((date) => ['unreadDate', article, date]));
  });

  it('is none that is unsure, or that means never', async () => {
    const dates = { datePublished: '2024-03-05T10:00', dateModified: '2024-03-05T12:00Z' };
    const { dateModified } = await made({
      node: { headline: 'a', ...dates, expires: '9999-12-31T23:59:59Z' },
    });
    expect(dateModified).to.equal(undefined);
    expect(told).to.deep.equal([]);
  });

  for (const none of [
    undefined,
    null,
    '',
    ' ',
    {},
    '0000-00-00 00:00:00',
    '0001-01-01T00:00:00Z',
    0,
  ]) {
    it(`is none where no date is written: ${JSON.stringify(none)}`, async () => {
      await made({ node: { headline: 'a', datePublished: none, dateModified: '1970-01-01' } });
      expect(told).to.deep.equal([]);
    });
  }
});
