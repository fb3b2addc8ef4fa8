import { expect } from '@open-wc/testing';
import { errorOf, read } from './read.js';

describe('an answer of Drupal', () => {
  it('without an article is no such item', async () => {
    const self = 'https://harbour.example/jsonapi/node/news?filter%5Bpath%5D=/none';
    const links = { self: { href: self } };
    for (const data of [[], null, [null]]) {
      const error = await errorOf(read({ jsonapi: { version: '1.0' }, data, links }));
      expect(error.code).to.equal('no-such-item');
    }
  });

  it('is read with values of any type in the lists of the REST API', async () => {
    const names =
      'nid type status langcode created changed path body field_image field_tags field_links field_address field_table field_label breadcrumbs uid';
    for (const value of [
      null,
      0,
      true,
      '',
      {},
      [],
      [[]],
      { toString: 1 },
      { value: { 0: [{}] } },
    ]) {
      for (const name of names.split(' ')) {
        for (const list of [[{ value }], [value], { value }, [{ value, format: value }]]) {
          const record = {
            nid: [{ value: 5 }],
            type: [{ target_id: 'news' }],
            title: [{ value: 'Lamps' }],
            status: [{ value: 1 }],
            changed: [{ value: '2024-03-01T09:00:00+00:00' }],
            [name]: list,
          };
          if (name === 'status' && value === 0) continue;
          const { headline } = await read(record, { format: 'drupal' });
          expect(headline).to.equal('Lamps');
        }
      }
    }
  });
});

describe('a day in digits alone', () => {
  const dated = async (field_date: unknown) => {
    const attributes = { title: 'Lamps', created: '2024-03-01T09:00:00+00:00', field_date };
    const data = { type: 'node--article', id: 'a', attributes };
    return (await read({ jsonapi: { version: '1.0' }, data })).datePublished?.wall;
  };

  it('is that day, and no number of seconds', async () => {
    expect(await dated('20240115')).to.equal('2024-01-15');
    expect(await dated('1705312800')).to.equal('2024-01-15T10:00');
  });
});
