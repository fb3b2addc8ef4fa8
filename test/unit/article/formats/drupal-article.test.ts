import { expect } from '@open-wc/testing';
import { read } from './read.js';

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
