import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';

const read = async (file: string): Promise<object> =>
  JSON.parse(await readFile(file, 'utf8')) as object;

const schema = await read('dist/news-article.schema.json');
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

describe('the JSON Schema of our own format', async () => {
  const folder = 'demo/articles';
  const articles = (await readdir(folder)).filter((name) => name.endsWith('.json'));

  for (const name of articles) {
    it(`accepts the demo’s ${name}`, async () => {
      assert.ok(validate(await read(`${folder}/${name}`)), JSON.stringify(validate.errors));
    });
  }

  for (const name of ['beginning-only', 'least', 'plain-text', 'press-release', 'right-to-left']) {
    it(`accepts the case ${name}`, async () => {
      const source = await read(`test/fixtures/own-format/${name}/source.json`);
      assert.ok(validate(source), JSON.stringify(validate.errors));
    });
  }

  it('accepts a picture in several sizes, each with its address and width', () => {
    const withSizes = (...encoding: object[]) =>
      validate({ headline: 'A', articleBody: 'B', image: [{ url: 'a.jpg', encoding }] });
    assert.ok(withSizes({ contentUrl: 'a-600.jpg', width: 600, height: 400 }));
    assert.equal(withSizes({ contentUrl: 'a-600.jpg' }), false);
    assert.equal(withSizes({ width: 600 }), false);
  });

  it('accepts the cases in a list', async () => {
    const sources = ['least', 'press-release'].map((name) =>
      read(`test/fixtures/own-format/${name}/source.json`),
    );
    assert.ok(validate(await Promise.all(sources)), JSON.stringify(validate.errors));
    assert.equal(validate([]), false);
  });

  it('accepts the example of the documentation, which has ten lines', async () => {
    const page = await readFile('docs/article-format.md', 'utf8');
    const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
    assert.ok(validate(JSON.parse(example)), JSON.stringify(validate.errors));
    assert.equal(example.trim().split('\n').length, 10);
  });

  it('has the fields that the documentation teaches', async () => {
    const page = await readFile('docs/article-format.md', 'utf8');
    const [, table = ''] = /## Fields\n(.*?)\n## /s.exec(page) ?? [];
    const taught = [...table.matchAll(/^\| (`[^|]+)\|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    assert.ok('properties' in schema);
    const properties = Object.keys(schema.properties as object);
    const others = ['$schema', 'isAccessibleForFree'];
    assert.deepEqual(taught.toSorted(), properties.filter((name) => !others.includes(name)).sort());
  });

  it('is of the draft 2020-12', () => {
    assert.ok('$schema' in schema);
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  });

  for (const [fault, document] of Object.entries({
    'no headline': { articleBody: 'Text' },
    'no text': { headline: 'Headline' },
    'an American date': { headline: 'H', articleBody: 'T', datePublished: '11/05/2021' },
    'a related link without address': {
      headline: 'H',
      articleBody: 'T',
      mentions: [{ name: 'N' }],
    },
  })) {
    it(`refuses ${fault}`, () => {
      assert.equal(validate(document), false);
    });
  }
});
