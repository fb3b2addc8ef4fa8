import { expect } from '@open-wc/testing';
import { findCopy } from '../../../src/article/fetch/last-good-copy.js';
import { loadArticle } from '../../../src/article/load-article.js';
import { ArticleError } from '../../../src/article/article-error.js';
import { failure } from '../../../src/diagnostics.js';
import { serve } from '../../support/serve.js';
import { recordConsole } from '../record-console.js';

const deep = (open: string, close: string): string => open.repeat(200_000) + close.repeat(200_000);

/** Documents that a program could break on, and what becomes of them: a headline, or a code. */
const cases: Record<string, [text: string, outcome: RegExp]> = {
  'brackets 200,000 deep': [deep('[', ']'), /^(unknown-format|no-such-item|not-json)$/],
  'braces 200,000 deep': [
    `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
    /^(unknown-format|not-json)$/,
  ],
  'brackets 200,000 deep beside an article': [
    `{"headline":"A","articleBody":"<p>a</p>","x":${deep('[', ']')}}`,
    /^(A|not-json)$/,
  ],
  'brackets 200,000 deep in a field': [
    `{"headline":"A","articleBody":"<p>a</p>","author":${deep('[', ']')},"image":${deep('[', ']')}}`,
    /^(A|not-json)$/,
  ],
  'unclosed brackets': ['['.repeat(200_000), /^not-json$/],
  'a member __proto__': [
    '{"__proto__":{"headline":"B","polluted":1},"headline":"A","articleBody":"<p>a</p>"}',
    /^A$/,
  ],
  '__proto__ in the fields': [
    '{"headline":"A","articleBody":"<p>a</p>","author":{"__proto__":{"polluted":1},"name":"C"},"publisher":{"__proto__":{"name":"D"}}}',
    /^A$/,
  ],
  'a member constructor': [
    '{"constructor":{"prototype":{"polluted":1}},"headline":"A","articleBody":"<p>a</p>","hasOwnProperty":1,"toString":2}',
    /^A$/,
  ],
  'a graph of __proto__': [
    '{"@graph":[{"@id":"__proto__","polluted":1},{"@type":"NewsArticle","headline":"A","author":{"@id":"__proto__"},"publisher":{"@id":"constructor"}}]}',
    /^A$/,
  ],
  'lone surrogates': [
    '{"headline":"A\\ud800","articleBody":"<p>\\udfff</p>","url":"https://a.example/\\ud800","inLanguage":"\\ud800","image":"\\udc00.jpg"}',
    /^A\ud800$/,
  ],
  'a byte-order mark': ['\uFEFF{"headline":"A","articleBody":"<p>a</p>"}', /^A$/],
  NUL: ['{"headline":"A\\u0000b","articleBody":"<p>a\\u0000</p>"}', /^A.?b$/s],
  'NUL bytes': ['\0{"headline":"A"}\0', /^not-json$/],
  'a number too large': ['1e999', /^unknown-format$/],
  null: ['null', /^unknown-format$/],
  'the same member twice': ['{"headline":"B","headline":"A","articleBody":"<p>a</p>"}', /^A$/],
};

describe('a hostile JSON text', () => {
  for (const [name, [body, outcome]] of Object.entries(cases)) {
    it(`is an article or a failure, and does nothing else: ${name}`, async () => {
      const { errors } = recordConsole();
      const { url } = await serve({ body, headers: { 'cache-control': 'max-age=0' } });
      const { signal } = new AbortController();
      const request = { url, language: 'en', fresh: false, signal };
      const loaded = await loadArticle(request).catch((error: unknown) => error);
      if (loaded instanceof ArticleError) {
        expect(loaded.code).to.match(outcome);
        failure(loaded);
        expect(errors[0]).to.include(url);
      } else {
        const { article, keep } = loaded as Awaited<ReturnType<typeof loadArticle>>;
        expect(article.headline).to.match(outcome);
        await keep?.();
        expect((await findCopy(request))?.text).to.have.length.above(1);
      }
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
      expect('polluted' in {}).to.equal(false);
    });
  }
});
