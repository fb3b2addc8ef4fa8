import { expect } from '@open-wc/testing';
import { errorOf, read } from './read.js';

const date = '2024-04-09T06:30:00.000Z';
const title = 'The new light';
const html = '<p>The lamp is lit.</p>';

const strapiPost = { title, slug: 'new-light', content: html, publishedAt: date, locale: 'en' };
const contentfulEntry = {
  metadata: { tags: [], concepts: [] },
  sys: { id: 'e1', type: 'Entry', createdAt: date, updatedAt: date, locale: 'en-GB' },
  fields: { title, slug: 'new-light', body: { nodeType: 'document', data: {}, content: [] } },
};
const issue = {
  url: 'https://api.code.example/repos/harbour/lights/issues/1',
  html_url: 'https://code.example/harbour/lights/issues/1',
  id: 1,
  node_id: 'I_1',
  number: 1,
  title: 'The lamp flickers',
  user: { login: 'ada', id: 1, type: 'User' },
  labels: [{ id: 1, name: 'bug' }],
  state: 'open',
  created_at: date,
  updated_at: date,
  closed_at: null,
  body: 'At night.',
};
const status = {
  id: '112',
  created_at: date,
  visibility: 'public',
  language: 'en',
  uri: 'https://social.example/users/ada/statuses/112',
  url: 'https://social.example/@ada/112',
  content: html,
  account: { id: '1', username: 'ada', display_name: 'Ada', note: '' },
  media_attachments: [],
  mentions: [],
  tags: [],
};
const wagtailPage = {
  id: 7,
  meta: { type: 'news.NewsPage', slug: 'new-light', first_published_at: date },
  title,
  body: html,
};

/** What other systems and files have in shapes near those of articles. */
const documents: Readonly<Record<string, unknown>> = {
  'Strapi 4': { data: { id: 3, attributes: strapiPost }, meta: {} },
  'a list of Strapi 4': {
    data: [{ id: 3, attributes: strapiPost }],
    meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
  },
  'Strapi 5': { data: { id: 3, documentId: 'a1b2c3d4', ...strapiPost }, meta: {} },
  'a list of Strapi 5': { data: [{ id: 3, documentId: 'a1b2c3d4', ...strapiPost }], meta: {} },
  'an entry of Contentful': contentfulEntry,
  'a list of Contentful': { sys: { type: 'Array' }, total: 1, items: [contentfulEntry] },
  'RSS in JSON': {
    rss: {
      version: '2.0',
      channel: {
        title: 'Harbour news',
        link: 'https://harbour.example/',
        item: [{ title, description: html, pubDate: 'Tue, 09 Apr 2024 06:30:00 GMT' }],
      },
    },
  },
  'RSS made JSON by a service': {
    status: 'ok',
    feed: { title: 'Harbour news', link: 'https://harbour.example/' },
    items: [{ title, pubDate: '2024-04-09 06:30:00', description: html, content: html }],
  },
  'an issue': issue,
  'a list of issues': [issue],
  'a search for issues': { total_count: 1, incomplete_results: false, items: [issue] },
  'the weather': {
    latitude: 52.5,
    longitude: 13.4,
    timezone: 'GMT',
    current: { time: '2024-04-09T06:30', temperature_2m: 9.1 },
    hourly: { time: ['2024-04-09T00:00'], temperature_2m: [8] },
  },
  GeoJSON: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [1, 2] },
        properties: { name: 'North mole' },
      },
    ],
  },
  'a package': {
    name: 'harbour',
    version: '1.0.0',
    description: 'Lights',
    keywords: ['light'],
    author: 'Ada Pilot',
    license: 'MIT',
  },
  'a search for packages': {
    objects: [{ package: { name: 'harbour', version: '1.0.0', date }, searchScore: 1 }],
    total: 1,
  },
  'a status of Mastodon': status,
  'a timeline of Mastodon': [status],
  'an OpenAPI description': {
    openapi: '3.1.0',
    info: { title: 'Harbour', version: '1.0.0', description: 'Lights' },
    paths: { '/lights': { get: { summary: 'All lights' } } },
    components: { schemas: {} },
  },
  'a JSON Schema': {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Light',
    type: 'object',
    properties: { headline: { type: 'string' }, articleBody: { type: 'string' } },
  },
  'the search index of a static site': [
    { title, permalink: 'https://harbour.example/new-light/', content: 'Lit.', date: '2024-04-09' },
  ],
  'hits of a search engine': {
    hits: [{ title, url: 'https://harbour.example/', author: 'ada', objectID: '1' }],
    nbHits: 1,
    page: 0,
  },
  'an answer of a search server': {
    responseHeader: { status: 0 },
    response: { numFound: 1, start: 0, docs: [{ id: '1', title: [title] }] },
  },
  'articles of a news aggregator': {
    status: 'ok',
    totalResults: 1,
    articles: [{ source: { name: 'Harbour Press' }, title, publishedAt: date, content: 'Lit.' }],
  },
  'a post of Forem': {
    type_of: 'article',
    title,
    slug: 'new-light',
    published_at: date,
    body_html: html,
  },
  'a topic of Discourse': {
    post_stream: { posts: [{ id: 1, username: 'ada', created_at: date, cooked: html }] },
    id: 1,
    title,
    slug: 'new-light',
  },
  'a list of Substack': [{ title, slug: 'new-light', post_date: date, body_html: html }],
  'a page of Wagtail': wagtailPage,
  'a list of Wagtail': { meta: { total_count: 1 }, items: [wagtailPage] },
  'a story of Storyblok': {
    story: { name: title, slug: 'new-light', published_at: date, content: { component: 'post' } },
  },
  'a story of Arc': {
    type: 'story',
    version: '0.10.9',
    headlines: { basic: title },
    content_elements: [{ type: 'text', content: 'Lit.' }],
  },
  'a summary of MediaWiki': { type: 'standard', title, lang: 'en', extract_html: html },
  'the settings of Ghost': { settings: { title: 'Harbour', lang: 'en' }, meta: {} },
  'the tags of Ghost': { tags: [{ slug: 'lights', name: 'Lights', feature_image: null }] },
  'an answer of a chat': { response: { role: 'assistant', content: 'Lit.' } },
  oEmbed: { version: '1.0', type: 'rich', title, html },
  'an empty object': {},
  'a list of numbers': [1, 2, 3],
  'a text': title,
};

describe('documents in no known format', () => {
  for (const [name, document] of Object.entries(documents)) {
    it(`doesn't take ${name} for an article`, async () => {
      const { code } = await errorOf(read(document));
      expect(code).to.equal('unknown-format');
    });
  }
});
