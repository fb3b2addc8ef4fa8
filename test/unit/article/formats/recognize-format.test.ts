import { expect } from '@open-wc/testing';
import { formatNames } from '../../../../src/article/formats/format-table.js';
import { recognizeFormat, SIGNS } from '../../../../src/article/formats/recognize-format.js';

const published_at = '2024-04-09T06:30:00Z';

/** Documents with the names of more than one system, and the system that wrote each. */
const documents: readonly (readonly [string, string, unknown])[] = [
  [
    'a post of WordPress with a text of a plugin',
    'wordpress',
    { title: { rendered: 'The lamp' }, content_text: 'Lit.', content_html: null },
  ],
  [
    'a post of WordPress with the schema.org of a plugin',
    'wordpress',
    { title: { rendered: 'The lamp' }, '@context': 'https://schema.org', headline: 'The lamp' },
  ],
  [
    'an item of Superdesk with its own id alone',
    'ninjs',
    { _id: 'urn:1', body_html: '<p>Lit.</p>' },
  ],
  [
    'schema.org with the number of a site',
    'schema-org',
    { '@type': 'NewsArticle', headline: 'The lamp', articleBody: '<p>Lit.</p>', siteId: 7 },
  ],
  [
    'our own format with a plain text beside',
    'schema-org',
    { headline: 'The lamp', articleBody: '<p>Lit.</p>', content_text: 'Lit.' },
  ],
  [
    'a post of Ghost with a plain text beside',
    'ghost',
    { published_at, html: '<p>Lit.</p>', content_text: 'Lit.' },
  ],
  [
    'a feed with nothing of its own but the version',
    'json-feed',
    { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'The lamp' }] },
  ],
  ['an item of a feed', 'json-feed', { id: '1', content_html: '<p>Lit.</p>' }],
  [
    'a blog posting of Liferay',
    'liferay',
    { headline: 'The lamp', articleBody: '<p>Lit.</p>', friendlyUrlPath: 'lamp', siteId: 7 },
  ],
];

describe('recognizeFormat', () => {
  it('knows all formats, in the order of the table', () => {
    expect(Object.keys(SIGNS)).to.deep.equal(formatNames);
  });

  for (const [name, format, document] of documents) {
    it(`takes ${name} for ${format}`, () => {
      expect(recognizeFormat(document)).to.equal(format);
      expect(recognizeFormat([document]), 'in a list').to.equal(format);
    });
  }

  it('reads one level of a wrapper', () => {
    const post = { title: { rendered: 'The lamp' } };
    for (const wrapper of ['items', '_items', 'results', 'posts']) {
      expect(recognizeFormat({ [wrapper]: [post] }), wrapper).to.equal('wordpress');
    }
    expect(recognizeFormat({ data: { posts: [post] } })).to.equal(undefined);
  });

  it('knows nothing of what has the names of no system', () => {
    for (const document of [null, 7, 'text', [], {}, { title: 'The lamp', body: '<p>Lit.</p>' }]) {
      expect(recognizeFormat(document)).to.equal(undefined);
    }
  });
});
