import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../../src/article/fields/json-value.js';
import { readFrom } from './read.js';

const uuid = '5d0a5d4e-8f1e-4b7c-9d5e-0c6a2f7b1e01';

/** An article of JSON:API with these fields, and another that has come along. */
const readWith = (attributes: JsonObject) =>
  readFrom(
    {
      jsonapi: { version: '1.0' },
      data: {
        type: 'node--news',
        id: 'n1',
        attributes: { title: 'Lamps', path: { alias: '/news/lamps' }, ...attributes },
      },
      included: [
        {
          type: 'node--page',
          id: uuid,
          attributes: {
            drupal_internal__nid: 7,
            title: 'Masts & moorings',
            path: { alias: '/masts' },
          },
        },
      ],
    },
    {},
    'https://harbour.example/en/jsonapi/node/news/n1',
  );

const site = 'https://harbour.example/en';

describe('a link of Drupal', () => {
  it('is called as its target, where the editor names it not', async () => {
    for (const [link, url] of [
      [{ uri: 'entity:node/7', title: '' }, `${site}/masts`],
      [{ uri: `entity:node/page/${uuid}`, title: '' }, `${site}/masts`],
      [{ uri: `entity:node/page/${uuid}`, title: null, url: '/en/m' }, `${site}/m`],
      [{ uri: `entity:node/page/${uuid}#top` }, `${site}/masts#top`],
      [{ uri: 'internal:/node/7?a=1', title: '' }, `${site}/node/7?a=1`],
      [{ uri: 'internal:/masts', title: '', url: '/en/masts' }, `${site}/masts`],
    ] as const) {
      const { related } = await readWith({ field_links: link });
      expect(related).to.deep.equal([{ title: 'Masts & moorings', url }]);
    }
  });

  it('has no address to an entity that has not come along, but for a number', async () => {
    const { related } = await readWith({
      field_links: [
        { uri: 'entity:node/8', title: 'By number' },
        { uri: 'entity:node/page/0c6a2f7b-8f1e-4b7c-9d5e-0c6a2f7b1e01', title: 'By none' },
      ],
    });
    expect(related[0]).to.deep.equal({ title: 'By number', url: `${site}/node/8` });
    expect(related[1]?.url).to.equal(undefined);
  });
});

describe('a path that an editor of Drupal has typed', () => {
  for (const [path, url] of [
    ['/news', `${site}/news`],
    ['//news', `${site}/news`],
    ['/en/news', `${site}/news`],
    ['/english', `${site}/english`],
    ['/sites/default/files/plan.pdf', 'https://harbour.example/sites/default/files/plan.pdf'],
    ['#plan', `${site}/news/lamps#plan`],
    ['?page=2', `${site}/news/lamps?page=2`],
    ['/', `${site}/`],
  ] as const) {
    it(`leads where Drupal leads: ${path}`, async () => {
      const { related } = await readWith({
        links: { self: { href: 'https://harbour.example/en/jsonapi/node/news/n1' } },
        field_links: { uri: `internal:${path}`, title: 'There' },
      });
      expect(related).to.deep.equal([{ title: 'There', url }]);
    });
  }
});

describe('breadcrumbs of Drupal', () => {
  const crumb = (uri: unknown, title: string) => ({ uri, title, options: [] });

  it('tell the page above, and are no links to read on', async () => {
    for (const name of ['breadcrumbs', 'computed_breadcrumbs', 'field_breadcrumb']) {
      const { back, related } = await readWith({
        [name]: [
          crumb('internal:/', 'Home'),
          crumb('https://harbour.example/en/news', 'News & notes'),
          crumb('https://harbour.example/en/news/lamps', 'Lamps'),
          crumb('route:<nolink>', 'Here'),
        ],
      });
      expect(back).to.deep.equal({ url: `${site}/news`, title: 'News & notes' });
      expect(related).to.deep.equal([]);
    }
  });

  it('tell nothing where none has an address', async () => {
    for (const value of [[], null, 'Home', [crumb(7, 'x'), crumb('route:<nolink>', 'Here')]]) {
      expect((await readWith({ breadcrumbs: value })).back).to.equal(undefined);
    }
  });
});
