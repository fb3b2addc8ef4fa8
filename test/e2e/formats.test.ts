import { expect, waitUntil } from '@open-wc/testing';
import type { ArticleError } from '../../src/article/article-error.js';
import type { OpenedPage } from '../support/open-page.js';
import { release, requestsOf, serve, type Served } from '../support/serve.js';
import type { Resource } from '../support/server/reply.js';
import { untilAsked, untilLeft } from '../unit/article/fetch/until.js';
import { openArticlePage } from './support/article-page.js';
import { bundleWith } from './support/bundle-with.js';
import { deepQuery, deepQueryAll, textOf } from './support/shadow-tree.js';

const post = {
  id: 7,
  title: { rendered: 'Harbour&#8217;s lights' },
  content: { rendered: '<p>The lamp was lit.</p>' },
};

/** A page with the bundle, whose chunk of a format is served so that requests for it can be counted. */
async function openWithChunk(name: string, json: Resource, attributes = '') {
  const chunk = await (await fetch(`/dist/chunks/${name}.js`)).text();
  const contentType = 'text/javascript';
  const servedChunk = await serve({ contentType, body: chunk });
  const { url } = await serve({ contentType, body: await bundleWith(name, servedChunk.url) });
  const served = await serve(json);
  const page = await openArticlePage({
    attributes: `src="${served.url}" lang="en" ${attributes}`,
    scripts: `<script type="module" src="${url}"></script>`,
  });
  return { page, served, servedChunk };
}

const headlineOf = ({ document }: OpenedPage): string =>
  textOf(deepQuery(document, '[part=headline]'));

/** Documents of systems with the ends of their addresses. */
const known: readonly [format: string, path: string, document: object, headline: string][] = [
  ['wordpress', 'wp-json/wp/v2/posts/7', post, 'Harbour’s lights'],
  [
    'drupal',
    'en/jsonapi/node/article/7',
    { data: { type: 'node--article', id: 'a', attributes: { title: 'Lights', langcode: 'en' } } },
    'Lights',
  ],
  [
    'json-feed',
    'feed.json',
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Press',
      items: [{ id: '1', title: 'Lights', content_html: '<p>x</p>' }],
    },
    'Lights',
  ],
  [
    'ghost',
    'ghost/api/content/posts/7',
    { posts: [{ slug: 'a', title: 'Lights', published_at: '2024-03-05', html: '<p>x</p>' }] },
    'Lights',
  ],
];

describe('the code for a format', () => {
  for (const [format, path, document, headline] of known) {
    const body = JSON.stringify(document);

    it(`of ${format} is fetched beside the JSON where its address tells the format`, async () => {
      const { page, served, servedChunk } = await openWithChunk(format, {
        path,
        body,
        isHeld: true,
      });
      await untilAsked(servedChunk);
      await release(served);
      await page.event('article-load');
      expect(headlineOf(page)).to.equal(headline);
      expect(await requestsOf(servedChunk)).to.have.length(1);
    });

    it(`of ${format} is fetched beside the JSON where the page names the format`, async () => {
      const { page, served, servedChunk } = await openWithChunk(
        format,
        { body, isHeld: true },
        `format=" ${format.toUpperCase()} "`,
      );
      await untilAsked(servedChunk);
      await release(served);
      await page.event('article-load');
      expect(headlineOf(page)).to.equal(headline);
    });

    it(`of ${format} is fetched after the JSON where nothing tells before`, async () => {
      const { page, served, servedChunk } = await openWithChunk(format, { body, isHeld: true });
      await untilAsked(served);
      // What is fetched beside the JSON is asked for in the same task.
      await page.window.fetch('/dist/integrity.json');
      expect(await requestsOf(servedChunk)).to.deep.equal([]);
      await release(served);
      await page.event('article-load');
      expect(headlineOf(page)).to.equal(headline);
      expect(await requestsOf(servedChunk)).to.have.length(1);
    });
  }

  it('is not fetched for an article in our own format', async () => {
    const article = { $schema: 'a.json', headline: 'Lights', articleBody: '<p>x</p>' };
    const json = { body: JSON.stringify({ '@context': 'https://schema.org', ...article }) };
    const { page, servedChunk } = await openWithChunk('foreign-document', json);
    await page.event('article-load');
    expect(headlineOf(page)).to.equal('Lights');
    expect(await requestsOf(servedChunk)).to.deep.equal([]);
  });
});

describe('a format that is not known', () => {
  it('is reported, and the format recognised', async () => {
    const { url } = await serve({ body: JSON.stringify(post) });
    const page = await openArticlePage({
      attributes: `src="${url}" lang="en" format="word-press"`,
    });
    await page.event('article-load');
    expect(headlineOf(page)).to.equal('Harbour’s lights');
    const said = () => page.recorded.console.filter(({ text }) => text.includes('[news-article]'));
    await waitUntil(() => said().length > 0, 'Nothing is reported');
    expect(said()).to.have.length(1);
    expect(said()[0]?.text)
      .to.include('format="word-press"')
      .and.to.include('"wordpress"')
      .and.to.include('recognised');
  });

  it('changes to one that is, and the article is read again', async () => {
    const { url } = await serve({ body: JSON.stringify(post) });
    const page = await openArticlePage({ attributes: `src="${url}" lang="en" format="drupal"` });
    const { detail } = await page.event('article-error');
    expect((detail as { error: ArticleError }).error.code).to.equal('unknown-format');
    page.document.querySelector('news-article')?.setAttribute('format', 'wordpress');
    await page.event('article-load');
    expect(headlineOf(page)).to.equal('Harbour’s lights');
    expect(deepQueryAll(page.document, '[part=error]')).to.deep.equal([]);
  });
});

describe('a date that can’t be read', () => {
  it('is left out, and reported to the webmaster', async () => {
    const article = { headline: 'Lights', articleBody: 'The lamp was lit.', datePublished: 'soon' };
    const { url } = await serve({ body: JSON.stringify(article) });
    const page = await openArticlePage({ attributes: `src="${url}" lang="en"` });
    await page.event('article-load');
    const said = () => page.recorded.console.filter(({ text }) => text.includes('[news-article]'));
    await waitUntil(() => said().length > 0, 'Nothing is reported');
    expect(said()[0]?.text).to.include('"soon" of "Lights"');
    expect(deepQueryAll(page.document, 'time')).to.deep.equal([]);
  });
});

describe('the name of a field, changed', () => {
  const node = {
    data: {
      type: 'node--article',
      id: 'a',
      attributes: {
        title: 'Lights',
        langcode: 'en',
        created: '2024-03-05T10:00:00+00:00',
        body: { value: 'x', format: 'basic', processed: '<p>The usual text.</p>' },
        field_blurb: { value: 'x', format: 'basic', processed: '<p>Another text.</p>' },
        field_spot: 'Baku, in spring',
        field_related_links: [{ uri: 'https://b.example/plan', title: 'The plan' }],
        field_more: [{ uri: 'https://b.example/report', title: 'The report' }],
      },
    },
  };

  for (const [attribute, field, part, words] of [
    ['body-field', 'field_blurb', 'body', 'Another text.'],
    ['dateline-field', 'field_spot', 'dateline', 'Baku, in spring'],
    ['related-field', 'field_more', 'related', 'The report'],
  ] as const) {
    it(`shows what is in that field: ${attribute}`, async () => {
      const { url } = await serve({ body: JSON.stringify(node), path: 'jsonapi/node/article/a' });
      const page = await openArticlePage({ attributes: `src="${url}" lang="en"` });
      await page.event('article-load');
      const shown = () => deepQueryAll(page.document, `[part=${part}]`).map(textOf).join();
      expect(shown()).not.to.include(words);
      const element = page.document.querySelector('news-article');
      element?.setAttribute(attribute, field);
      await page.event('article-load', 2);
      expect(shown()).to.include(words);
      element?.removeAttribute(attribute);
      await page.event('article-load', 3);
      expect(shown()).not.to.include(words);
      expect(page.recorded.errors).to.deep.equal([]);
    });
  }
});

async function failureOf(served: Served): Promise<ArticleError> {
  const page = await openArticlePage({ attributes: `src="${served.url}" lang="en"` });
  const { detail } = await page.event('article-error');
  expect(deepQueryAll(page.document, '[part=error]')).to.have.length(1);
  return (detail as { error: ArticleError }).error;
}

describe('an error of a system', () => {
  for (const [system, document, words] of [
    [
      'WordPress',
      { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } },
      'Invalid post ID.',
    ],
    [
      'JSON:API',
      {
        jsonapi: { version: '1.0' },
        errors: [{ title: 'Not Found', status: '404', detail: 'Gone.' }],
      },
      'Gone.',
    ],
    [
      'Liferay',
      { status: 'NOT_FOUND', title: 'No article has the key 7' },
      'No article has the key 7',
    ],
  ] as const) {
    const body = JSON.stringify(document);

    it(`of ${system} tells its own words, with the status 404 and with 200`, async () => {
      for (const status of [404, 200]) {
        const error = await failureOf(await serve({ status, body }));
        expect(error).to.include({ code: 'http', status: 404 });
        expect(error.message).to.include(`and says "${words}"`);
      }
    });
  }

  it('tells no more of them than a line can hold, and nothing that changes the line', async () => {
    const message = `Not\u0000 \u001b[31mthere\u202e\n${'very '.repeat(100_000)}long`;
    const { message: told } = await failureOf(
      await serve({ status: 404, body: JSON.stringify({ code: 'x', message }) }),
    );
    expect(told).to.include('Not [31mthere very');
    expect(told).not.to.match(/[\p{Cc}\p{Bidi_Control}]/u);
    expect(told.length).to.be.lessThan(1000);
  });

  for (const contentType of [
    'application/problem+json',
    'application/vnd.api+json; charset=utf-8',
  ]) {
    it(`is read from ${contentType}`, async () => {
      const body = '{"title":"No such page"}';
      const error = await failureOf(await serve({ status: 404, contentType, body }));
      expect(error.message).to.include('says "No such page"');
    });
  }

  it('is not read from a page', async () => {
    const error = await failureOf(
      await serve({ status: 404, contentType: 'text/html', body: '{"message":"x"}' }),
    );
    expect(error).to.include({ code: 'http', status: 404 });
    expect(error.message).not.to.include('says');
  });

  for (const [how, reply] of [
    ['never ends', { stallAfterBytes: 5 }],
    ['breaks off', { cutAfterBytes: 5 }],
    ['has no end', { isEndless: true }],
  ] as const) {
    it(`is told though its body ${how}, and the server is left`, async () => {
      const served = await serve({ status: 404, body: '{"message":"x"}', ...reply });
      const error = await failureOf(served);
      expect(error).to.include({ code: 'http', status: 404 });
      expect(error.message).to.include('there is no such document').and.not.to.include('says');
      if (!('cutAfterBytes' in reply)) await untilLeft(served, { isOver: true });
    });
  }
});
