import { expect } from '@open-wc/testing';
import * as sinon from 'sinon';
import type { Article } from '../../../../src/article/article.js';
import type { FormatName } from '../../../../src/article/formats/format-table.js';
import { recognizeFormat } from '../../../../src/article/formats/recognize-format.js';
import { errorOf, read } from './read.js';
import { type Parts, writers } from './writers.js';

const html = '<p>The lamp is lit.</p><p>It shines.</p>';

const formats = Object.keys(writers) as FormatName[];

/** What a format has no member for, and so none of these rules. */
const lacks: Readonly<Partial<Record<FormatName, readonly (keyof Parts)[]>>> = {
  'json-feed': ['expires'],
  wordpress: ['expires'],
  // Its languages are of two letters.
  'ec-press-corner': ['image', 'expires', 'language'],
  ghost: ['expires'],
  guardian: ['expires'],
};

function formatsWith(...parts: (keyof Parts)[]) {
  return formats.filter((format) => !parts.some((part) => lacks[format]?.includes(part)));
}

async function readAs(format: FormatName, parts: Parts) {
  const document = writers[format]({ headline: 'Harbour lights', html, ...parts });
  expect(recognizeFormat(document)).to.equal(format);
  return read(document);
}

/** Reads what each format has of the same article, and compares a part of it. */
function holds(
  rule: string,
  parts: Parts,
  pick: (article: Awaited<ReturnType<typeof read>>, format: FormatName) => unknown,
  expected: unknown,
  names: readonly FormatName[] = formats,
) {
  for (const format of names) {
    it(`${rule}: ${format}`, async () => {
      expect(pick(await readAs(format, parts), format)).to.deep.equal(expected);
    });
  }
}

describe('a headline has its entities decoded once', () => {
  const headline = 'Tom &amp; Ann &#8217;s &amp;amp; caf&eacute; &lt;b&gt; a &lt; b';
  holds('it is', { headline }, (article) => article.headline, 'Tom & Ann ’s &amp; café <b> a < b');
});

describe('a headline in a list of one', () => {
  holds('is read', { headline: ['Lights'] }, ({ headline }) => headline, 'Lights');
});

describe('a headline that is a number', () => {
  holds('is read', { headline: 1984 }, ({ headline }) => headline, '1984');
});

/** Systems whose editors name fields, and a document of each with fields in their own words. */
const named: Readonly<Partial<Record<FormatName, (fields: Record<string, string>) => object>>> = {
  wordpress: (acf) => ({ ...writers.wordpress({ headline: 'Harbour lights', html }), acf }),
  drupal: (fields) => {
    const document = writers.drupal({ headline: 'Harbour lights', html });
    Object.assign((document as { data: { attributes: object } }).data.attributes, fields);
    return document;
  },
  liferay: (fields) => ({
    ...writers.liferay({ headline: 'Harbour lights' }),
    contentFields: Object.entries({ content: html, ...fields }).map(([name, data]) => ({
      name,
      contentFieldValue: { data },
    })),
  }),
  plone: (fields) => ({ ...writers.plone({ headline: 'Harbour lights', html }), ...fields }),
};

const textOf = ({ places, text }: Article['dateline']) => text ?? places.join();

describe('a field that a webmaster names', () => {
  const bodyField = 'Lichttext';
  const datelineField = 'lichtzeile';

  afterEach(() => {
    sinon.restore();
  });

  for (const [format, write] of Object.entries(named)) {
    it(`is read, in any spelling: ${format}`, async () => {
      const document = write({ licht_text: '<p>Another text.</p>', lichtzeile: 'On the mole' });
      const article = await read(document, { fieldNames: { bodyField, datelineField } });
      expect(article.body?.html).to.equal('<p>Another text.</p>');
      expect(textOf(article.dateline)).to.equal('On the mole');
    });

    it(`and that is nowhere costs nothing, and is told: ${format}`, async () => {
      const warned = new Promise((resolve) => {
        sinon.stub(console, 'warn').callsFake(resolve);
      });
      const fieldNames = { bodyField: `No text of ${format}`, relatedField: '', datelineField: '' };
      const { body } = await read(write({ dateline: 'On the quay' }), { fieldNames });
      expect(body?.html).to.equal(html);
      expect(await warned).to.include(`no field "No text of ${format}", which body-field names`);
    });

    it(`and that is nowhere lets the usual names be tried: ${format}`, async () => {
      sinon.stub(console, 'warn');
      const document = write({ dateline: 'On the quay' });
      const { dateline } = await read(document, { fieldNames: { datelineField: 'Nowhere' } });
      expect(textOf(dateline)).to.equal('On the quay');
    });
  }
});

describe('a date', () => {
  const at = (published: unknown) => ({ published });
  for (const [written, wall, offset] of [
    ['2021-11-05T23:30:00+04:00', '2021-11-05T23:30', '+04:00'],
    ['2021-11-05T23:30:00+0400', '2021-11-05T23:30', '+04:00'],
    ['2021-11-05 23:30:00', '2021-11-05T23:30', undefined],
    ['2021-11-05T23:30:00', '2021-11-05T23:30', undefined],
    ['2021-11-05T20:30:00.123Z', '2021-11-05T20:30', 'Z'],
  ]) {
    holds(
      `of ${String(written)} keeps its clock and zone`,
      at(written),
      ({ datePublished: date, dateline }) => [date?.wall, date?.offset, dateline.date?.wall],
      [wall, offset, wall],
    );
  }
  for (const written of ['0001-01-01T00:00:00Z', '0000-00-00T00:00:00', '1970-01-01', 'soon', {}]) {
    holds(
      `of ${JSON.stringify(written)} is none`,
      at(written),
      ({ datePublished, dateline }) => [datePublished, dateline.date],
      [undefined, undefined],
    );
  }
});

describe('a date that engines read each in its own way', () => {
  /** ECMA-262, Date Time String Format, as all engines read it. */
  const standard = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d{3})?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
  const written = ['May 3, 2021', '11.11.2021', '2022-5-5', 'Fri, 31 May 2019 12:17:58 -0700'];

  for (const format of formats) {
    it(`is not handed to an engine: ${format}`, async () => {
      const { Date: Engine } = globalThis;
      const parsed: string[] = [];
      class Watched extends Engine {
        constructor(...values: [string | number] | []) {
          if (typeof values[0] === 'string') parsed.push(values[0]);
          super(...(values as [number]));
        }
        static override parse(text: string) {
          parsed.push(text);
          return Engine.parse(text);
        }
      }
      try {
        globalThis.Date = Watched as DateConstructor;
        for (const date of [...written, '2021-11-05T23:30:00+0400', '2021-11-05']) {
          const document = { headline: 'Lights', html, published: date, modified: date };
          await read(writers[format]({ ...document, expires: `Mon, 1 Jan 2029 10:00:00 EST` }));
        }
      } finally {
        globalThis.Date = Engine;
      }
      expect(parsed.filter((text) => !standard.test(text))).to.deep.equal([]);
    });
  }
});

describe('what stands twice', () => {
  holds(
    'is a headline at the start of the text',
    { html: `<h1>Harbour lights</h1>${html}` },
    ({ body }) => body?.html,
    html,
  );
  holds(
    'is a summary that is the first paragraph',
    { summary: 'The lamp is lit.' },
    ({ summary, body }) => `${summary ?? ''} ${body?.html ?? ''}`.match(/The lamp is lit/g)?.length,
    1,
  );
  holds(
    'is a lead image within the text, in another size',
    {
      image: 'https://press.example/media/quay.jpg',
      html: `<p><img src="https://press.example/media/quay-1024x683.jpg" alt=""></p>${html}`,
    },
    ({ images, body }) => [images.length, (body?.html ?? '').includes('<img')],
    [1, false],
    formatsWith('image'),
  );
});

describe('a language', () => {
  holds(
    'has the form of BCP 47',
    { language: 'en_GB' },
    ({ language }) => language,
    'en-GB',
    formatsWith('language'),
  );
});

describe('a code that says no language', () => {
  for (const format of formatsWith('language')) {
    for (const language of ['und', 'zxx', 'mul']) {
      it(`leaves that of the page: ${format}, ${language}`, async () => {
        const document = writers[format]({ headline: 'Harbour lights', html, language });
        expect((await read(document, { language: 'fr' })).language).to.equal('fr');
      });
    }
  }
});

describe('an article', () => {
  for (const format of formatsWith('expires')) {
    it(`that has expired is withheld: ${format}`, async () => {
      const { code } = await errorOf(readAs(format, { expires: '2001-01-01T00:00:00Z' }));
      expect(code).to.equal('withheld');
    });
  }

  for (const format of formats) {
    it(`without a text has the summary, and a link to where it is known to be: ${format}`, async () => {
      const article = await readAs(format, { html: null, summary: 'A lamp.' });
      expect([article.headline, article.summary]).to.deep.equal(['Harbour lights', 'A lamp.']);
      expect(article.body).to.equal(undefined);
      expect(article.url !== undefined).to.equal(format !== 'liferay');
    });

    it(`without a headline has its text: ${format}`, async () => {
      const document = writers[format]({ html });
      expect((await read(document, { format })).body?.html).to.equal(html);
    });

    it(`without either is none: ${format}`, async () => {
      const { code } = await errorOf(read(writers[format]({}), { format }));
      expect(['invalid-article', 'not-an-article', 'unknown-format']).to.contain(code);
    });
  }
});

/** Where a format keeps its articles within an answer. */
const entryOf: Readonly<Partial<Record<FormatName, (document: object) => unknown>>> = {
  'json-feed': (document) => (document as { items: unknown[] }).items[0],
  drupal: (document) => (document as { data: unknown }).data,
  ghost: (document) => (document as { posts: unknown[] }).posts[0],
  guardian: (document) => (document as { response: { content: unknown } }).response.content,
};

describe('one article within a list', () => {
  for (const format of formats) {
    for (const member of [undefined, 'items', 'results', '_items', 'posts', 'item']) {
      it(`${member ?? 'alone'} is read as without: ${format}`, async () => {
        const document = writers[format]({ headline: 'Harbour lights', html });
        const entry = entryOf[format]?.(document) ?? document;
        const list = member ? { [member]: [entry] } : [entry];
        expect(await read(list)).to.deep.equal(await read(entry));
      });
    }
  }
});

/** How systems answer with a list of their own. */
const listOf: Readonly<Partial<Record<FormatName, (entries: unknown[]) => object>>> = {
  'schema-org': (entries) => ({ '@context': 'https://schema.org', '@graph': entries }),
  'json-feed': (items) => ({ version: 'https://jsonfeed.org/version/1.1', items }),
  drupal: (data) => ({ jsonapi: { version: '1.0' }, data }),
  ghost: (posts) => ({ posts }),
  guardian: (results) => ({ response: { status: 'ok', results } }),
};

describe('a list longer than any other that is read', () => {
  for (const format of formats) {
    it(`has its last article by its number: ${format}`, async () => {
      const entries = Array.from({ length: 501 }, (_, index) => {
        const document = writers[format]({ headline: `Lights of ${index + 1}`, html });
        return entryOf[format]?.(document) ?? document;
      });
      for (const list of [entries, { results: entries }, listOf[format]?.(entries) ?? entries]) {
        const { headline } = await read(list, { item: '501', format });
        expect(headline).to.equal('Lights of 501');
      }
    });
  }
});
