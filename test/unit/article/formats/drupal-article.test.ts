import { expect } from '@open-wc/testing';
import { read, readFrom } from './read.js';

/** The places of an article of the REST API with a field of this name. */
async function placesOf(name: string, value: unknown) {
  const { dateline } = await read({
    nid: [{ value: 5 }],
    type: [{ target_id: 'event' }],
    title: [{ value: 'Lamps' }],
    status: [{ value: true }],
    [name]: value,
  });
  return dateline.places;
}

describe('the place of an article of Drupal', () => {
  it('is the town of its own address', async () => {
    const address = [{ country_code: 'GB', locality: 'Port Ellery', address_line1: '1 Quay' }];
    for (const name of ['field_address', 'field_event_address', 'field_location']) {
      expect(await placesOf(name, address)).to.deep.equal(['Port Ellery']);
    }
    for (const name of ['field_contact_address', 'field_sender']) {
      expect(await placesOf(name, address)).to.deep.equal([]);
    }
  });

  it('is no address in words, and no geometry', async () => {
    expect(await placesOf('field_address', [{ value: '1 Quay, Port Ellery' }])).to.deep.equal([]);
    for (const value of ['POINT (1 2)', 'GEOMETRYCOLLECTION(POINT (1 2))']) {
      expect(await placesOf('field_location', [{ value }])).to.deep.equal([]);
    }
    expect(await placesOf('field_location', [{ value: 'Quay' }])).to.deep.equal(['Quay']);
  });
});

describe('the links in a text of Drupal', () => {
  const baseOf = async (alias: string) => {
    const document = {
      jsonapi: { version: '1.0' },
      data: {
        type: 'node--news',
        id: 'n1',
        attributes: { title: 'Lamps', path: { alias }, body: { value: '<a href="more">More</a>' } },
      },
    };
    const { body } = await readFrom(document, {}, 'https://cms.example/fr/jsonapi/node/news/n1');
    return body?.baseUrl;
  };

  it('are relative to its page', async () => {
    expect(await baseOf('/news/lamps')).to.equal('https://cms.example/fr/news/lamps');
  });

  it('are relative to the API, where the page is elsewhere: files lie there', async () => {
    const api = 'https://cms.example/fr/jsonapi/node/news/n1';
    expect(await baseOf('https://www.press.example/lamps')).to.equal(api);
  });
});

describe('what stands with the headline of an article of Drupal', () => {
  const subheadlineOf = async (more: object) => {
    const { subheadline } = await read({
      jsonapi: { version: '1.0' },
      data: { type: 'node--news', id: 'n1', attributes: { title: 'Lamps', ...more } },
    });
    return subheadline;
  };

  it('is its subtitle, and without one what stands over it', async () => {
    const over = { field_surtitre: 'At sea' };
    expect(await subheadlineOf({ ...over, field_sous_titre: 'Nine days' })).to.equal('Nine days');
    expect(await subheadlineOf(over)).to.equal('At sea');
  });
});
