import { expect } from '@open-wc/testing';
import { ArticleError } from '../../../../src/article/article-error.js';
import { parseJson } from '../../../../src/article/fetch/parse-json.js';

function errorOf(text: string): ArticleError {
  try {
    parseJson(text, { url: 'https://news.example/a.json' });
  } catch (error) {
    if (error instanceof ArticleError) return error;
  }
  throw new Error('It did not fail as expected');
}

describe('parseJson', () => {
  it('parses any JSON value', () => {
    expect(parseJson(' {"a":[1,null]}\n')).to.deep.equal({ a: [1, null] });
    expect(parseJson('null')).to.equal(null);
    expect(parseJson('"text"')).to.equal('text');
  });

  it('passes over a byte-order mark', () => {
    expect(parseJson('\uFEFF{"a":1}')).to.deep.equal({ a: 1 });
  });

  it('tells what came in place of JSON, at which address', () => {
    const error = errorOf(`\n<!doctype html><title>Not found</title>${'x'.repeat(2000)}`);
    expect(error).to.deep.include({ code: 'not-json', url: 'https://news.example/a.json' });
    expect(error.found).to.match(/^<!doctype html><title>Not found/);
    expect(String(error.found)).to.have.length(1000);
    expect(error.cause).to.be.instanceOf(SyntaxError);
  });

  for (const text of [
    '',
    ' \n',
    '{"headline": "cut o',
    '{"a":1,}',
    "{'a':1}",
    '{"a":1}}',
    'undefined',
  ]) {
    it(`repairs nothing: ${JSON.stringify(text)}`, () => {
      expect(errorOf(text).code).to.equal('not-json');
    });
  }
});
