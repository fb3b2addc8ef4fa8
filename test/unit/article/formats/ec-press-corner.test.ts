import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../../src/article/fields/json-value.js';
import { errorOf, read, readFrom } from './read.js';

const answer = 'https://ec.europa.eu/commission/presscorner/api/documents?reference=IP/24/7';

/** What the Press Corner answers for one document, in one language. */
const release = (more: JsonObject = {}, text: JsonObject | null = {}): JsonObject => ({
  docuLanguageResource: text && {
    title: 'A quay is mended',
    htmlContent: '<p>It holds again.</p>',
    language: 'en',
    ...text,
  },
  refCd: 'IP/24/7',
  eventDate: '2024-06-12',
  publishDate: '2024-06-13T09:00:00Z',
  ...more,
});

const list = {
  docuLanguageListResources: [
    { refCode: 'IP/24/8', title: 'First', eventDate: '2024-07-01', languageCode: 'EN' },
    {
      refCode: 'IP/24/7',
      title: 'Second',
      eventDate: '2024-06-12',
      publishDate: '2024-06-13T09:00:00Z',
    },
  ],
};

describe('a document of the Press Corner', () => {
  it('has the day of the event in its dateline, and is dated when it went out', async () => {
    for (const document of [release(), list]) {
      const article = await read(document, { item: 'IP/24/7' });
      expect(article.datePublished?.wall).to.equal('2024-06-13T09:00');
      expect(article.dateline.date?.wall).to.equal('2024-06-12');
    }
  });

  it('has the one date that there is in both places', async () => {
    const early = await read(release({ publishDate: null }));
    expect(early.datePublished?.wall).to.equal('2024-06-12');
    const late = await read(release({ eventDate: 'soon' }));
    expect(late.dateline.date?.wall).to.equal('2024-06-13T09:00');
  });

  it('is the Commission’s, and free to reuse, unless another institution had it put here', async () => {
    const own = await read(release());
    expect(own.publisher?.name).to.equal('European Commission');
    expect(own.rights.licenseUrl).to.equal('https://creativecommons.org/licenses/by/4.0/');
    const other = await read(release({ refCd: 'PRES/12/34' }));
    expect(other.publisher).to.equal(undefined);
    expect(other.rights.licenseUrl).to.equal(undefined);
  });

  it('has other languages, as pages, and as JSON where the address names the language', async () => {
    const document = release({ languages: ['en', { code: 'FR' }, 'de-DE', 7, null] });
    const { translations } = await readFrom(document, {}, `${answer}&language=en`);
    expect(translations).to.deep.equal([
      {
        language: 'fr',
        url: 'https://ec.europa.eu/commission/presscorner/detail/fr/ip_24_7',
        src: `${answer}&language=fr`,
      },
    ]);
    const [french] = (await readFrom(document, {}, answer)).translations;
    expect(french?.src).to.equal(undefined);
  });

  it('takes the language of its address where it tells none itself', async () => {
    const document = release({}, { language: '' });
    const { language, url } = await readFrom(document, {}, `${answer}&language=FR`);
    expect(language).to.equal('fr');
    expect(url).to.equal('https://ec.europa.eu/commission/presscorner/detail/fr/ip_24_7');
  });

  it('names the languages it has where it lacks the one asked for', async () => {
    const document = release({ languages: ['de', 'fr'] }, null);
    const { code, found } = await errorOf(read(document));
    expect(code).to.equal('no-such-item');
    expect(found).to.match(/de, fr$/);
  });

  it('never has its spokespersons as authors', async () => {
    const { authors } = await read(release({ contactsResource: [{ firstName: 'Jo' }] }));
    expect(authors).to.deep.equal([]);
  });

  it('keeps signs of a plain title, and takes tags out of one in HTML', async () => {
    const titles = [
      ['a < b &amp; c', 'a < b & c'],
      ['<p>Quay <em>mended</em></p><p>for good</p>', 'Quay mended for good'],
    ];
    for (const [title, headline] of titles) {
      expect((await read(release({}, { title }))).headline).to.equal(headline);
    }
  });

  it('has the names of links as they are, though they begin like character references', async () => {
    const link = 'https://harbour.example/?a=1&section=2';
    const { related } = await read(release({ linkResources: { link, label: `${link} &amp; c` } }));
    expect(related).to.deep.equal([{ title: `${link} & c`, url: link }]);
  });

  it('has links of its own and of its text, with the host for one without a name', async () => {
    const { related } = await read(
      release(
        { linkResources: { link: 'https://harbour.example/plan', label: 'The plan' } },
        {
          linkResources: [{ url: '/commission/presscorner/detail/en/qanda_24_7' }, { title: 'A' }],
        },
      ),
    );
    expect(related).to.deep.equal([
      {
        title: 'ec.europa.eu',
        url: 'https://ec.europa.eu/commission/presscorner/detail/en/qanda_24_7',
      },
      { title: 'A' },
      { title: 'The plan', url: 'https://harbour.example/plan' },
    ]);
  });
});

describe('files attached to a document of the Press Corner', () => {
  it('are links, after the others, where they have an address', async () => {
    const { related } = await read(
      release(
        { attachmentResources: [{ fileName: 'map.pdf', url: '/files/map.pdf' }, 7, null] },
        {
          linkResources: [{ title: 'The plan', url: 'https://harbour.example/plan' }],
          attachmentResources: [
            { description: 'The figures', name: 'figures.xlsx', link: '/files/figures.xlsx' },
            { title: 'Kept in the house', id: 8 },
          ],
        },
      ),
    );
    expect(related).to.deep.equal([
      { title: 'The plan', url: 'https://harbour.example/plan' },
      { title: 'The figures', url: 'https://ec.europa.eu/files/figures.xlsx' },
      { title: 'map.pdf', url: 'https://ec.europa.eu/files/map.pdf' },
    ]);
  });
});

describe('which document of a list of the Press Corner is shown', () => {
  for (const [item, headline] of [
    [undefined, 'First'],
    ['IP/24/7', 'Second'],
    ['ip_24_7', 'Second'],
    ['2', 'Second'],
    ['https://ec.europa.eu/commission/presscorner/detail/en/ip_24_8', 'First'],
  ]) {
    it(`is the one that ${String(item)} names, without its text`, async () => {
      const article = await read(list, { item });
      expect(article.headline).to.equal(headline);
      expect(article.access).to.equal('teaser');
    });
  }

  it('is none of an empty one, or of one without the wanted', async () => {
    const empty = { docuLanguageListResources: [] };
    expect((await errorOf(read(empty))).code).to.equal('no-such-item');
    expect((await errorOf(read(list, { item: 'IP/24/9' }))).code).to.equal('no-such-item');
  });
});
