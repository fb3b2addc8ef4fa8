import { expect } from '@open-wc/testing';
import { ArticleError, type ArticleErrorCode } from '../../src/article/article-error.js';
import type { Article } from '../../src/article/article.js';
import { failure, missingField, mistake, removal, unreadDate } from '../../src/diagnostics.js';
import { recordConsole } from './record-console.js';

const url = 'https://news.example/a.json';

/** A part of the remedy for each code. */
const remedies: Record<ArticleErrorCode, RegExp> = {
  network: /Access-Control-Allow-Origin/,
  csp: /content security policy .* add https:\/\/news\.example to its directive connect-src/,
  timeout: /did not answer in time/,
  http: /status 404: there is no such document\. Correct "src"/,
  'too-large': /larger than 5 MB/,
  'not-json': /is not JSON but a web page/,
  'unknown-format': /an object with the keys a, b\. .*docs\/formats\.md/,
  'not-an-article': /holds no article, but Event\. The type to use is NewsArticle/,
  'no-such-item': /a list of 3\. Set "item" to/,
  withheld: /: it expired on 2020-01-01/,
  'invalid-article': /neither a headline nor a text/,
  'no-source': /set its "src"/,
};

const found: Partial<Record<ArticleErrorCode, unknown>> = {
  csp: 'connect-src',
  'not-json': '<!doctype html>',
  'unknown-format': { a: 1, b: 2 },
  'not-an-article': 'Event',
  'no-such-item': 'a list of 3',
  withheld: 'expired on 2020-01-01',
};

describe('failure', () => {
  for (const code of Object.keys(remedies) as ArticleErrorCode[]) {
    it(`tells for ${code} what happened, where, and how to mend it`, () => {
      const { errors } = recordConsole();
      const error = new ArticleError(code, { url, found: found[code], status: 404 });
      failure(error);
      expect(error.message).to.match(remedies[code]);
      if (code !== 'no-source') expect(error.message).to.include(url);
      expect(errors).to.deep.equal([`[news-article] ${code}: ${error.message}`]);
    });
  }

  it('says the same only once, but of each address', () => {
    const { errors } = recordConsole();
    const [first, second] = ['https://news.example/1', 'https://news.example/2'];
    for (const address of [first, first, second]) {
      const error = new ArticleError('timeout', { url: address });
      failure(error);
      expect(error.message).to.include(address);
    }
    expect(errors).to.have.length(2);
  });

  it('tells what the browser said', () => {
    recordConsole();
    const error = new ArticleError('not-json', {
      found: 'a text',
      cause: new SyntaxError('cut off'),
    });
    failure(error);
    expect(error.message).to.include('begins with a text').and.to.include('(cut off)');
  });

  for (const [what, found, more, words] of [
    ['nothing', '', {}, 'it is empty'],
    ['a page', '<!doctype html><title> Sign in </title>', {}, 'a web page with the title Sign in'],
    ['a page without a title', '<div>', {}, 'a web page. Is "src" the address of a page'],
    [
      'the page of a redirection',
      '<html>',
      { redirectedTo: 'https://login.example/' },
      'after it led on to https://login.example/, is not JSON but a web page',
    ],
    ['XML', '<?xml version="1.0"?><rss>', {}, 'XML, such as a feed'],
    ['half of it', '{"headline":"Harb', {}, 'breaks off before its end. (cut off)'],
    ['a list with a mistake', '[1,]', {}, 'JSON that has a mistake'],
    ['a text', 'Service unavailable', {}, 'it begins with Service unavailable'],
  ] as const) {
    it(`tells what came in place of JSON: ${what}`, () => {
      recordConsole();
      const cause = new SyntaxError('cut off');
      const error = new ArticleError('not-json', { url, found, cause, ...more });
      failure(error);
      expect(error.message).to.include(url).and.to.include(words);
    });
  }

  for (const [status, words] of [
    [401, 'asks for a login'],
    [403, 'forbids the reading'],
    [410, 'there is no such document'],
    [429, 'too many requests'],
    [500, 'Open the address in a browser'],
  ] as const) {
    it(`tells what to do about status ${status}`, () => {
      recordConsole();
      const error = new ArticleError('http', { url, status });
      failure(error);
      expect(error.message)
        .to.include(`${url} answered with status ${status}`)
        .and.to.include(words);
    });
  }

  for (const [system, found, words] of [
    ['WordPress', { code: 'rest_x', message: 'Invalid post ID.', data: {} }, 'Invalid post ID.'],
    ['WordPress.com', { error: 'unknown_post', message: 'Unknown post' }, 'Unknown post'],
    ['JSON:API', { errors: [{ title: 'Not Found', detail: 'No such node.' }] }, 'No such node.'],
    ['JSON:API, in short', { errors: ['No such node.'] }, 'No such node.'],
    ['Liferay', { status: 'NOT_FOUND', title: 'No such article' }, 'No such article'],
    ['Ghost', { errors: [{ message: 'Resource not found' }] }, 'Resource not found'],
    ['the Guardian', { response: { status: 'error', message: 'Not there.' } }, 'Not there.'],
    ['Plone', { error: { type: 'NotFound', message: 'Not there' } }, 'Not there'],
    ['Superdesk', { _status: 'ERR', _error: { code: 404, message: 'Not there' } }, 'Not there'],
    ['Superdesk, in short', { _status: 'ERR', _message: 'Not there' }, 'Not there'],
    ['Spring Boot', { status: 404, error: 'Not Found', path: '/x' }, 'Not Found'],
    ['an unset message', { message: ' ', error: 'Not Found' }, 'Not Found'],
    ['a message with markup', { message: '<p>An <b>error</b>\n &lt;' }, 'An error &lt;'],
    [
      'a message with references',
      { message: 'L&rsquo;article&nbsp;: &laquo;&#160;a &amp;amp; b&#xA0;&raquo; &constructor;' },
      'L’article : « a &amp; b » &constructor;',
    ],
    [
      'a message with controls',
      { message: '\u001b[31mred\u0000 \u202eback\u2069' },
      '[31mred back',
    ],
    ['a message without end', { message: 'x '.repeat(1_000_000) }, /^(x ){149}x…$/],
  ] as const) {
    it(`tells what ${system} says of an error`, () => {
      recordConsole();
      // As it comes with a status of HTTP, and as a document.
      for (const each of [found, JSON.stringify(found)]) {
        const error = new ArticleError('http', { url, status: 404, found: each });
        failure(error);
        const said = / and says "(.*)": there is/.exec(error.message)?.[1];
        if (typeof words === 'string') expect(said).to.equal(words);
        else expect(said).to.match(words);
      }
    });
  }

  it('repeats nothing where a system says nothing', () => {
    recordConsole();
    const endless = JSON.parse(`${'{"error":'.repeat(5000)}1${'}'.repeat(5000)}`) as unknown;
    for (const found of [undefined, false, '', '{', '"x"', '[]', {}, { message: {} }, endless]) {
      const error = new ArticleError('http', { url, status: 404, found });
      failure(error);
      expect(error.message).to.include('answered with status 404: there is');
    }
  });

  it('tells what can be told of a network from outside', () => {
    recordConsole();
    const sameHost = new ArticleError('network', { url: `${location.origin}/a.json` });
    failure(sameHost);
    expect(sameHost.message).to.not.include('Access-Control-Allow-Origin');
    const ofCode = new ArticleError('network');
    failure(ofCode);
    expect(ofCode.message).to.include('Put the folder "chunks" beside');
  });

  it('tells of lists that are nested without end', () => {
    recordConsole();
    const found = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
    const error = new ArticleError('unknown-format', { url, found });
    failure(error);
    expect(error.message).to.include('a list of which the first is a list');
  });

  it('tells no more of names than a line can hold', () => {
    recordConsole();
    const error = new ArticleError('unknown-format', { url, found: { ['a'.repeat(100_000)]: 1 } });
    failure(error);
    expect(error.message.length).to.be.lessThan(1000);
  });

  it('tells of a document only its shape', () => {
    recordConsole();
    const messages = [{}, [], [{ a: 1 }], null, 7, true, ['text']].map((document) => {
      const error = new ArticleError('unknown-format', { url, found: document });
      failure(error);
      return /: it is (.*?)\. docs/.exec(error.message)?.[1];
    });
    expect(messages).to.deep.equal([
      'an object with the keys (none)',
      'a list of which the first is undefined',
      'a list of which the first is an object with the keys a',
      'null',
      '7',
      'true',
      'a list of which the first is text',
    ]);
  });
});

describe('mistake', () => {
  it('names element, attribute and value, and what is expected, once', () => {
    const { warnings } = recordConsole();
    const element = document.createElement('news-article');
    for (const level of ['7', '7', '8']) mistake('bad-value', element, 'heading-level', level);
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.match(
      /^\[news-article\] <news-article heading-level="7">: .*from 1 to 6/,
    );
  });

  it('tells how to mend an id that nothing has', () => {
    const { warnings } = recordConsole();
    mistake('no-target', document.createElement('print-button'), 'for', 'text');
    expect(warnings[0]).to.match(/<print-button for="text"> finds no element .* leave "for" out/);
  });

  for (const name of ['heading-level', 'controls', 'loading', 'format', 'min', 'max']) {
    it(`knows what ${name} takes`, () => {
      const { warnings } = recordConsole();
      mistake('bad-value', document.createElement('x-y'), name, 'nonsense');
      expect(warnings[0]).to.match(/Expected is .*(is used|are shown|is fetched|is recognised)/);
    });
  }
});

describe('removal', () => {
  const article = { headline: 'A headline' } as Article;

  it('names what is not shown of an article, by kind, and how many', () => {
    const { debug, warnings } = recordConsole();
    removal(article, [
      { kind: 'element', name: 'script', count: 2 },
      { kind: 'attribute', name: 'onclick', count: 1 },
      { kind: 'element', name: 'svg', count: 1 },
    ]);
    expect(debug).to.deep.equal([
      '[news-article] Not shown of "A headline": elements with what they hold: script (2), svg; attributes: onclick.',
    ]);
    expect(warnings).to.deep.equal([]);
  });

  for (const [name, words] of [
    ['length', /5,000,000 characters/],
    ['elements', /100,000 elements/],
    ['nesting', /stand in one another/],
    ['emphasis', /does not end/],
    ['images', /20,000 images/],
    ['recordings', /500 recordings/],
    ['formula', /20,000 parts/],
    ['pieces', /not allowed/],
    ['depth', /200 elements/],
    ['attributes', /200 attributes/],
    ['direction', /"auto"/],
  ] as const) {
    it(`warns of a text that is cut at the bound of its ${name}`, () => {
      const { debug, warnings } = recordConsole();
      removal(article, [{ kind: 'cut', name, count: 1 }]);
      expect(warnings[0]).to.match(words);
      expect(debug).to.deep.equal([]);
    });
  }
});

describe('unreadDate', () => {
  it('tells which date of which article, and how to write it', () => {
    const { warnings } = recordConsole();
    unreadDate({ headline: 'A headline' } as Article, 'soon\n<b>');
    unreadDate({ url: 'https://press.example/a' } as Article, 'soon');
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.match(/"soon" of "A headline" .* counts as none\. .*2021-11-05/);
    expect(warnings[1]).to.include('of "https://press.example/a"');
  });
});

describe('missingField', () => {
  it('tells which attribute names a field that is not there', () => {
    const { warnings } = recordConsole();
    missingField('body-field', 'Haupt\ntext');
    missingField('body-field', 'Haupt\ntext');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/no field "Haupt text", which body-field names.*usual names/);
  });
});
