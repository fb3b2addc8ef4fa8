import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../../src/article/fields/json-value.js';
import { errorOf, read, readFrom } from './read.js';

const site = 'https://town.example';

/** What Plone's REST API answers for a news item. */
const item = (more: JsonObject = {}): JsonObject => ({
  '@id': `${site}/++api++/news/hall`,
  '@type': 'News Item',
  UID: 'uid-1',
  id: 'hall',
  title: 'The hall opens',
  text: { 'content-type': 'text/html', data: '<p>It is warm.</p>', encoding: 'utf-8' },
  review_state: 'published',
  ...more,
});

describe('an object of Plone', () => {
  it('has its page without what asks for JSON', async () => {
    for (const [id, documentUrl, url] of [
      [`${site}/++api++/news/hall`, `${site}/++api++/news/hall`, `${site}/news/hall`],
      [`${site}/api/news/hall`, `${site}/api/news/hall?expand=site`, `${site}/news/hall`],
      [`${site}/news/hall/`, `${site}/api/news/hall`, `${site}/news/hall`],
      [`${site}/api/news/hall`, `${site}/++api++/api/news/hall`, `${site}/api/news/hall`],
    ] as const) {
      expect((await readFrom(item({ '@id': id }), {}, documentUrl)).url).to.equal(url);
    }
  });

  it('has no date at the edges of Plone’s calendar', async () => {
    for (const edge of [
      '1969-12-30T23:00:00+00:00',
      '1969-12-31T00:00:00',
      '2499-12-31T00:00:00',
    ]) {
      const dates = { effective: edge, expires: edge, created: '2024-03-05T08:00:00+00:00' };
      expect((await read(item(dates))).datePublished?.wall).to.equal('2024-03-05T08:00');
    }
  });

  it('is withheld in states that editors alone see, in another it is shown', async () => {
    for (const review_state of ['private', 'pending', 'draft', 'rejected']) {
      expect((await errorOf(read(item({ review_state })))).code).to.equal('withheld');
    }
    for (const review_state of ['published', 'external', null, undefined]) {
      expect((await read(item({ review_state }))).headline).to.equal('The hall opens');
    }
  });

  it('is withheld before its time and after it', async () => {
    for (const dates of [
      { effective: '2998-01-01T00:00:00Z' },
      { expires: '2001-01-01T00:00:00Z' },
    ]) {
      expect((await errorOf(read(item(dates)))).code).to.equal('withheld');
    }
  });

  it('is shown at once, and to the end, wherever its server is', async () => {
    const clock = (hours: number) =>
      new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 19);
    for (const dates of [{ effective: clock(13) }, { expires: clock(-11) }]) {
      expect((await read(item(dates))).headline).to.equal('The hall opens');
    }
    for (const dates of [{ effective: clock(15) }, { expires: clock(-13) }]) {
      expect((await errorOf(read(item(dates)))).code).to.equal('withheld');
    }
  });

  it('has those creators as authors who are called by a name', async () => {
    const { authors } = await read(item({ creators: ['admin', 'Jo Keeper', 7, null] }));
    expect(authors.map(({ name }) => name)).to.deep.equal(['Jo Keeper']);
  });

  it('has HTML for its text though it says that it is plain', async () => {
    const text = { 'content-type': 'text/plain', data: '<p>One <b>lamp</b></p>' };
    expect((await read(item({ text }))).body?.html).to.equal('<p>One <b>lamp</b></p>');
  });

  it('has the text of the field that the page names', async () => {
    const { body } = await read(item({ leaflet: { data: '<p>Another.</p>' } }), {
      fieldNames: { bodyField: 'leaflet' },
    });
    expect(body?.html).to.equal('<p>Another.</p>');
  });

  it('has its terms of a vocabulary by their titles', async () => {
    const { language, tags } = await read(
      item({
        language: { title: 'Deutsch', token: 'de' },
        subjects: [{ title: 'Halls', token: 'h' }],
      }),
    );
    expect(language).to.equal('de');
    expect(tags).to.deep.equal(['Halls']);
  });

  it('has the place it lies in to go back to, and links to what it is related to', async () => {
    const { back, related } = await read(
      item({
        parent: { '@id': `${site}/++api++/news`, title: 'News' },
        relatedItems: [{ '@id': `${site}/++api++/plan`, title: 'The plan' }, null, 'resolveuid'],
      }),
    );
    expect(back).to.deep.equal({ title: 'News', url: `${site}/news` });
    expect(related).to.deep.equal([{ title: 'The plan', url: `${site}/plan` }]);
  });

  it('is no article as a file, an image, or an event without a text', async () => {
    for (const type of ['File', 'Image', 'Event', 'Link']) {
      const { code, found } = await errorOf(read(item({ '@type': type, text: null })));
      expect(code).to.equal('not-an-article');
      expect(found).to.contain(type);
    }
    expect((await read(item({ '@type': 'Event' }))).headline).to.equal('The hall opens');
  });
});

describe('which object of a list of Plone is shown', () => {
  const folder = {
    '@id': `${site}/++api++/news`,
    '@type': 'Folder',
    UID: 'uid-0',
    title: 'News',
    items: [
      { '@id': `${site}/++api++/news/map`, '@type': 'File', title: 'Map' },
      item({ '@id': `${site}/++api++/news/quay`, id: 'quay', UID: 'uid-2', title: 'The quay' }),
      item(),
    ],
  };
  for (const [name, headline] of [
    [undefined, 'The quay'],
    ['uid-1', 'The hall opens'],
    ['hall', 'The hall opens'],
    [`${site}/news/hall`, 'The hall opens'],
    [`${site}/++api++/news/hall`, 'The hall opens'],
  ]) {
    it(`is the one that ${String(name)} names`, async () => {
      expect((await read(folder, { item: name })).headline).to.equal(headline);
    });
  }

  it('is none of an empty folder', async () => {
    const { code } = await errorOf(read({ ...folder, items: [] }));
    expect(code).to.equal('no-such-item');
  });
});
