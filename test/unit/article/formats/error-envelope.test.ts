import { expect } from '@open-wc/testing';
import { findErrorEnvelope } from '../../../../src/article/formats/error-envelope.js';

/** What systems answer in place of a document, and the status of HTTP that it tells. */
const errors: Record<string, readonly [document: object, status: number | undefined][]> = {
  WordPress: [
    [{ code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } }, 404],
    [{ code: 'rest_no_route', message: 'No route was found.', data: { status: '404' } }, 404],
    [
      { code: 'rest_forbidden', message: 'Désolé, interdit.', data: { status: 401, params: {} } },
      401,
    ],
    [
      {
        code: 'internal_server_error',
        message: '<p>There has been a critical error.</p>',
        data: { status: 500, error: { type: 1, message: 'Uncaught', file: 'x.php', line: 2 } },
        additional_errors: [],
        additional_data: [],
      },
      500,
    ],
    [{ code: 'rest_no_route', message: 'Keine Route', data: null }, 404],
    [{ code: 'rest_no_route', message: 'Keine Route', data: { status: 404 }, items: null }, 404],
    [{ code: 'rest_cannot_read', message: 'Sorry', data: '' }, 403],
  ],
  'WordPress.com': [
    [{ error: 'unknown_post', message: 'Unknown post' }, 404],
    [{ error: 'unknown_blog', message: 'Unknown blog' }, 404],
    [{ error: 'unauthorized', message: 'User cannot view post' }, 401],
  ],
  'JSON:API': [
    [
      {
        jsonapi: {
          version: '1.0',
          meta: { links: { self: { href: 'https://jsonapi.example/' } } },
        },
        errors: [
          {
            title: 'Not Found',
            status: '404',
            detail: 'The "entity" parameter was not converted.',
            links: { via: { href: 'https://cms.example/jsonapi/node/article/1' } },
          },
        ],
      },
      404,
    ],
    [{ errors: [{ title: 'Forbidden', status: 403 }, { status: 500 }], data: null }, 403],
    [{ errors: [{ title: 'Resource not found', code: 404 }] }, 404],
    [{ errors: ['Not found'] }, 404],
    [{ errors: { title: 'Service Unavailable', status: '503' } }, 503],
    [{ errors: [{ id: 'a1', code: 'x' }] }, undefined],
  ],
  "Drupal's REST": [
    [{ message: 'The "node" parameter was not converted for the path "/node/{node}"' }, 404],
    [{ message: 'No route found for "GET https://cms.example/node/9"' }, 404],
    [{ message: "The 'access content' permission is required." }, 403],
    [{ message: 'Not acceptable format: hal_json' }, 406],
    [{ message: 'You cannot access this resource.' }, 403],
    [{ message: '' }, undefined],
  ],
  Liferay: [
    [{ status: 'NOT_FOUND', title: 'No JournalArticle exists with the primary key 1' }, 404],
    [{ status: 'FORBIDDEN', title: 'Access denied' }, 403],
    [{ message: 'Access denied to the operation', status: 'FORBIDDEN' }, 403],
    [{ status: 'INTERNAL_SERVER_ERROR', type: 'Exception', title: 'NullPointer' }, 500],
    [{ status: 'BAD_REQUEST', title: 'Unable to parse', detail: '[]' }, 400],
    [{ statusCode: 404, title: 'Not Found', type: 'not-found', detail: 'None with the id 1' }, 404],
    [
      {
        exception: 'No StructuredContent',
        throwable: 'example.NoSuchArticleException',
        error: { message: 'No StructuredContent', type: 'example.NoSuchArticleException' },
      },
      404,
    ],
  ],
  Ghost: [
    [
      {
        errors: [
          {
            message: 'Resource not found error, cannot read post.',
            context: 'Post not found.',
            type: 'NotFoundError',
            details: null,
            property: null,
            help: null,
            code: null,
            id: 'b6b3c5d0',
            ghostErrorCode: null,
          },
        ],
      },
      404,
    ],
    [
      { errors: [{ message: 'Validation error, cannot read post.', type: 'ValidationError' }] },
      422,
    ],
    [
      { errors: [{ message: 'Request not understood, cannot read.', type: 'BadRequestError' }] },
      400,
    ],
    [{ errors: [{ message: 'Unknown Content API Key', type: 'UnauthorizedError' }] }, 401],
    [{ errors: [{ message: 'Authorization failed', type: 'NoPermissionError' }] }, 403],
  ],
  Guardian: [
    [{ response: { status: 'error', message: 'The requested resource could not be found.' } }, 404],
    [{ response: { status: 'error', userTier: 'developer', message: 'Bad' } }, undefined],
    [{ message: 'Invalid authentication credentials' }, 401],
    [{ message: 'API rate limit exceeded' }, 429],
  ],
  Plone: [
    [{ type: 'NotFound', message: 'Resource not found: https://plone.example/news' }, 404],
    [{ type: 'Unauthorized', message: 'You may not', context: 'x', traceback: ['a', 'b'] }, 401],
    [{ error: { type: 'NotFound', message: 'No such page' } }, 404],
  ],
  'Superdesk and Eve': [
    [{ _status: 'ERR', _error: { code: 404, message: 'The requested URL was not found.' } }, 404],
    [{ _status: 'ERR', _message: '', _issues: { 'validator exception': '401' } }, undefined],
    [{ _status: 'ERR', _items: [], _error: { code: 401, message: 'Please provide a token' } }, 401],
  ],
  'Spring Boot': [
    [
      { timestamp: '2026-01-01T10:00:00.000+00:00', status: 404, error: 'Not Found', path: '/x' },
      404,
    ],
    [
      {
        timestamp: 1_767_261_600_000,
        path: '/api/documents',
        status: 500,
        error: 'Internal Server Error',
        message: 'No document',
        exception: 'java.lang.IllegalStateException',
        trace: 'at …',
        requestId: 'ab-12',
      },
      500,
    ],
  ],
  'others and gateways': [
    [{ type: 'about:blank', title: 'Not Found', status: 404, detail: 'x', instance: '/a' }, 404],
    [{ type: 'https://errors.example/1', title: 'Nichts da', status: 410, traceId: '00-1' }, 410],
    [{ data: null, error: { status: 404, name: 'NotFoundError', message: 'x', details: {} } }, 404],
    [{ error: { code: 403, message: 'Denied', status: 'PERMISSION_DENIED' } }, 403],
    [{ error: { code: 'ResourceNotFound', message: 'x' } }, 404],
    [{ error: 'invalid_token', error_description: 'expired' }, 401],
    [{ error: { reason: 'no such index' }, status: 404 }, 404],
    [{ statusCode: 404, message: 'Cannot GET /x', error: 'Not Found' }, 404],
    [{ sys: { type: 'Error', id: 'NotFound' }, message: 'The resource could not be found.' }, 404],
    [{ code: 503, message: 'Wartung' }, 503],
    [{ detail: 'Not found.' }, 404],
    [{ error: 'Not found', id: 'a1' }, 404],
    [{ '@type': 'Error', '@id': '/errors/404', title: 'Nichts da', detail: 'x', status: 404 }, 404],
    [{ message: 'Cannot GET /api/articles/5' }, 404],
    [{ error: 'TypeError: Cannot read properties of undefined (reading "id")' }, undefined],
    [{ message: 'Cannot connect to the database.' }, undefined],
    [{ errors: [{ message: 'Cannot query field "x" on type "Query".' }] }, undefined],
    [{ message: 'Nicht da', exception: 'X', file: 'a', line: 1, trace: [] }, undefined],
  ],
};

describe('a document is an error', () => {
  for (const [system, documents] of Object.entries(errors)) {
    for (const [document, status] of documents) {
      it(`of ${system}, with the status ${status}: ${JSON.stringify(document)}`, () => {
        expect(findErrorEnvelope(document)).to.deep.equal({ status });
      });
    }
  }
});

const documents: Record<string, unknown> = {
  'an article of our own': { headline: 'Error', articleBody: 'Not found', message: 'x' },
  'one with an error beside it': {
    headline: 'a',
    articleBody: 'b',
    error: 'x',
    errors: [{ a: 1 }],
  },
  'one with the state of its review': { headline: 'a', title: 'b', status: 'FORBIDDEN' },
  'one with a code and a message': { headline: 'a', code: 'A1', message: 'Printed', data: {} },
  'linked data': { '@context': 'https://schema.org', '@graph': [{}], error: 'none' },
  'a post of WordPress': {
    id: 404,
    status: 'publish',
    type: 'post',
    title: { rendered: 'Page not found' },
    content: { rendered: '' },
    code: 'a',
    message: 'b',
  },
  'a page of JSON:API': { data: { type: 'node--article', id: 'a', attributes: { title: 'x' } } },
  'a page of JSON:API with what it could not give': {
    data: [{ type: 'node--article' }],
    errors: [{ status: 403 }],
    meta: { omitted: { detail: 'Some resources have been omitted.' } },
  },
  'an empty page of JSON:API': { data: [], errors: [{ status: '404' }], message: 'x' },
  'a resource of JSON:API': { type: 'article', attributes: { title: 'x' }, status: 404 },
  'structured content of Liferay': {
    id: 1,
    title: 'Forbidden city',
    contentFields: [],
    status: 404,
    message: 'x',
  },
  'a feed': { version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [], status: 500 },
  'a list of Superdesk': { _items: [{}], _links: {}, message: 'x' },
  'posts of Ghost': { posts: [], errors: [], message: 'x' },
  'an answer of the Guardian': { response: { status: 'ok', content: { webTitle: 'Error' } } },
  'a page of Plone': { '@id': 'a', '@type': 'News Item', title: 'Not found', text: { data: 'b' } },
  'an article within an answer that has gone well': {
    code: '0',
    message: 'ok',
    data: { title: 'Access denied', status: 'publish' },
  },
  'a title with a state that is none of HTTP': { title: 'Lights', status: 'published', link: 'a' },
  'a title about what is not found, with a state of its own': {
    title: 'The lamp was not found',
    status: 'On',
    link: 'a',
  },
  'the same with a number for its state': { title: 'Access denied to the mole', status: '1' },
  'linked data of a message': { '@type': 'Message', name: 'The lamp', message: 'Forbidden' },
  'linked data with an error beside it': { '@type': ['NewsArticle'], name: 'Lamp', error: 'x' },
  'an article with an id and an error beside it': {
    id: 'a',
    title: 'x',
    error: 'x',
    a: 1,
    b: 2,
    c: 3,
  },
  'a title without a state': { title: 'Not found', link: 'https://press.example/' },
  'words among much else': { message: 'x', a: 1, b: 2, c: 3, d: 4, e: 5 },
  'errors that are none': { title: 'x', error: null, errors: [] },
  'no error at all': { error: '', errors: null, status: 200 },
  'an empty object': {},
  'an empty list': [],
  'a list of errors': [{ message: 'x' }],
  null: null,
  'a text': 'Not found',
  'a number': 404,
};

describe('a document is no error', () => {
  for (const [what, document] of Object.entries(documents)) {
    it(`though it may look like one: ${what}`, () => {
      expect(findErrorEnvelope(document)).to.equal(undefined);
    });
  }
});

describe('an error of any other shape', () => {
  for (const value of [{ toString: 1 }, { valueOf: 1 }, [{ toString: 1 }], [], {}, null, true]) {
    it(`is read as far as it can be, with ${JSON.stringify(value)} in its members`, () => {
      for (const document of [
        { errors: [{ status: value, title: value, detail: 'x' }] },
        { error: { status: value, code: value, message: 'x' } },
        { status: value, title: 'Lights', message: 'x' },
        { response: { status: 'error', message: value } },
        { _status: 'ERR', _error: value, _message: value },
        { code: 'x', message: 'x', data: { status: value } },
      ]) {
        expect(findErrorEnvelope(document)?.status).to.equal(undefined);
      }
    });
  }

  it('has its words read to a bound', () => {
    const message = 'invalid '.repeat(500_000);
    expect(findErrorEnvelope({ message })).to.deep.equal({ status: undefined });
  });

  it('is known by a status of HTTP alone', () => {
    for (const status of [399, 600, 200, 0, -404, 1e9]) {
      expect(findErrorEnvelope({ title: 'x', status })).to.equal(undefined);
    }
  });
});
