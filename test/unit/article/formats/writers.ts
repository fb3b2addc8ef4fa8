import type { FormatName } from '../../../../src/article/formats/format-table.js';

/** What an article is written with: as its system holds it, entities and all. */
export interface Parts {
  headline?: unknown;
  html?: unknown;
  summary?: unknown;
  published?: unknown;
  modified?: unknown;
  expires?: unknown;
  language?: unknown;
  image?: string;
}

const address = 'https://press.example/news/lights';

/** For each format, the least that its system answers for an article of these parts. */
export const writers: Readonly<Record<FormatName, (parts: Parts) => object>> = {
  'schema-org': ({ headline, html, summary, published, modified, expires, language, image }) => ({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: address,
    headline,
    articleBody: html,
    description: summary,
    datePublished: published,
    dateModified: modified,
    expires,
    inLanguage: language,
    image,
  }),

  'json-feed': ({ headline, html, summary, published, modified, language, image }) => ({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Harbour news',
    feed_url: 'https://press.example/feed.json',
    items: [
      {
        id: '1',
        url: address,
        title: headline,
        content_html: html,
        summary,
        date_published: published,
        date_modified: modified,
        language,
        image,
      },
    ],
  }),

  wordpress: ({ headline, html, summary, published, modified, language, image }) => ({
    id: 1,
    link: address,
    title: { rendered: headline },
    content: { rendered: html, protected: false },
    excerpt: { rendered: summary },
    date: published,
    modified,
    lang: language,
    featured_media: 2,
    _embedded: { 'wp:featuredmedia': image ? [{ source_url: image }] : [] },
  }),

  drupal: ({ headline, html, summary, published, modified, expires, language, image }) => ({
    jsonapi: { version: '1.0' },
    data: {
      type: 'node--article',
      id: 'c0ffee00-0000-4000-8000-000000000001',
      attributes: {
        title: headline,
        body: { value: html, processed: html },
        field_summary: summary,
        created: published,
        changed: modified,
        unpublish_on: expires,
        langcode: language,
        path: { alias: '/news/lights' },
        status: true,
      },
      relationships: image
        ? { field_image: { data: { type: 'file--file', id: 'f', meta: { alt: 'A lamp' } } } }
        : {},
    },
    included: [
      { type: 'file--file', id: 'f', attributes: { filemime: 'image/jpeg', uri: { url: image } } },
    ],
  }),

  liferay: ({ headline, html, summary, published, modified, expires, language, image }) => ({
    contentStructureId: 7,
    friendlyUrlPath: 'lights',
    title: headline,
    description: summary,
    datePublished: published,
    dateModified: modified,
    dateExpired: expires,
    availableLanguages: [language],
    contentFields: [
      { name: 'content', contentFieldValue: { data: html } },
      { name: 'image', contentFieldValue: { image: { contentUrl: image } } },
    ],
  }),

  ninjs: ({ headline, html, summary, published, modified, expires, language, image }) => ({
    uri: address,
    type: 'text',
    headline,
    body_html: html,
    description_text: summary,
    firstcreated: published,
    versioncreated: modified,
    expires,
    language,
    associations: image
      ? { featuremedia: { type: 'picture', renditions: { original: { href: image } } } }
      : {},
  }),

  'ec-press-corner': ({ headline, html, summary, published, language }) => ({
    docuLanguageResource: { title: headline, htmlContent: html, leadText: summary, language },
    refCd: 'IP/24/7',
    publishDate: published,
  }),

  plone: ({ headline, html, summary, published, modified, expires, language, image }) => ({
    '@id': address,
    '@type': 'News Item',
    UID: 'u',
    title: headline,
    text: { data: html, 'content-type': 'text/html' },
    description: summary,
    effective: published,
    modified,
    expires,
    language,
    image: image && { download: image, width: 800, height: 600, scales: {} },
  }),

  ghost: ({ headline, html, summary, published, modified, language, image }) => ({
    posts: [
      {
        id: '5',
        slug: 'lights',
        url: address,
        title: headline,
        html,
        custom_excerpt: summary,
        published_at: published ?? '2024-03-05T09:00:00.000Z',
        updated_at: modified,
        feature_image: image,
        lang: language,
      },
    ],
  }),

  guardian: ({ headline, html, summary, published, modified, language, image }) => ({
    response: {
      status: 'ok',
      content: {
        id: 'world/lights',
        type: 'article',
        webUrl: address,
        webTitle: headline,
        webPublicationDate: published,
        fields: {
          headline,
          body: html,
          trailText: summary,
          lastModified: modified,
          thumbnail: image,
          lang: language,
        },
      },
    },
  }),
};
