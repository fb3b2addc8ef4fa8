import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../../src/article/fields/json-value.js';
import { read } from './read.js';

/** What the text becomes of an article with one paragraph, and what that refers to. */
async function textOf(attributes: JsonObject, links: JsonObject = {}, bundle = 'part') {
  const one = (type: string, id: string) => ({ data: { type, id } });
  const { body } = await read({
    jsonapi: { version: '1.0' },
    data: {
      type: 'node--news',
      id: 'n1',
      attributes: { title: 'News of the harbour', status: true },
      relationships: { field_paragraphs: one(`paragraph--${bundle}`, 'p1') },
    },
    included: [
      { type: `paragraph--${bundle}`, id: 'p1', attributes, relationships: links },
      {
        type: 'media--document',
        id: 'm1',
        attributes: { name: 'plan-3.pdf' },
        relationships: { field_media_document: one('file--file', 'f1') },
      },
      {
        type: 'file--file',
        id: 'f1',
        attributes: { uri: { url: '/plan.pdf' }, filemime: 'application/pdf' },
      },
      {
        type: 'file--file',
        id: 'f2',
        attributes: { uri: { url: '/lamp.jpg' }, filemime: 'image/jpeg' },
      },
    ],
  });
  return body?.html;
}

const file = { field_file: { data: { type: 'media--document', id: 'm1' } } };
const text = { value: '<p>Ten.</p>', format: 'rich_text', processed: '<p>Ten.</p>' };

describe('a paragraph of Drupal', () => {
  it('leaves out bare dates, geometries, numbers and settings', async () => {
    for (const [name, value] of [
      [
        'field_when',
        { value: '2024-08-14T03:46:26+10:00', end_value: '2024-08-14T05:46:26+10:00' },
      ],
      ['field_when', { value: '2024-08-14 03:46:26' }],
      ['field_geo', { value: 'POINT (1 2)', geo_type: 'Point' }],
      ['field_seats', { value: '5' }],
      ['field_seats', 5],
      ['field_shown', true],
      ['field_frame', 'wide'],
      ['field_frame', 'Full width'],
      ['field_frame', 'btn btn-primary'],
      ['field_frame', 'rgb(0, 0, 0)'],
      ['field_frame', '{"a": "Word word"}'],
      ['field_image_style', 'Large and round corners here'],
      ['field_text_colour', 'Blue as the sea of May'],
      ['field_admin_title', 'Lamps on the home page'],
      ['field_meta_title', 'Lamps of the harbour'],
      ['field_search_placeholder', 'What do you look for?'],
      ['moderation_state', 'published'],
      ['info', 'Block on the home page'],
    ] as const) {
      expect(await textOf({ [name]: value, field_text: text }), name).to.equal('<p>Ten.</p>');
    }
  });

  it('keeps words that have no format', async () => {
    for (const [value, words] of [
      ['4th October 2022', '4th October 2022'],
      [{ value: 'Open to all' }, 'Open to all'],
      ['“Lit” & dry', '“Lit” &amp; dry'],
      ['Über den Kai', 'Über den Kai'],
      ['2022年10月 公開', '2022年10月 公開'],
    ] as const) {
      expect(await textOf({ field_when: value, field_text: text })).to.equal(
        `<p>${words}</p>\n<p>Ten.</p>`,
      );
    }
  });

  it('has the best of several headings, and the others as texts', async () => {
    const label = { field_label: 'Part two' };
    for (const name of ['field_title', 'field_heading', 'field_list_title', 'field_x_y_heading']) {
      expect(await textOf({ ...label, [name]: 'Lamps', field_text: text })).to.equal(
        '<h2>Lamps</h2>\n<p>Part two</p>\n<p>Ten.</p>',
      );
    }
    expect(await textOf({ ...label, field_text: text })).to.equal('<h2>Part two</h2>\n<p>Ten.</p>');
    expect(await textOf({ field_sub_heading: 'Below', field_heading: 'Lamps' })).to.equal(
      '<h2>Lamps</h2>\n<p>Below</p>',
    );
  });

  it('has what someone is as a text, never as a heading', async () => {
    const quote = { field_quote: 'So bright.', field_quote_author_title: 'Captain of the port' };
    expect(await textOf(quote, {}, 'quote')).to.equal(
      '<blockquote><p>So bright.</p>\n<p>Captain of the port</p></blockquote>',
    );
    const person = { field_name: 'Ann Mate', field_job_title: 'Harbour master of May' };
    expect(await textOf(person)).to.equal('<h2>Ann Mate</h2>\n<p>Harbour master of May</p>');
  });

  it('has no heading over what can’t be shown', async () => {
    const field_title = 'Latest news';
    const view = { field_title, field_view: { target_id: 'news', display_id: 'block_1' } };
    expect(await textOf(view)).to.equal(undefined);
    const webform = { field_webform: { data: { type: 'webform--webform', id: 'gone' } } };
    expect(await textOf({ field_title }, webform)).to.equal(undefined);
    expect(await textOf({ field_title })).to.equal('<h2>Latest news</h2>');
  });

  it('calls a link or a file by the label that only names it', async () => {
    const plan = '<p><a href="/plan.pdf">The plan &amp; more</a></p>';
    const label = { field_label: 'The plan & more' };
    expect(await textOf(label, file)).to.equal(plan);
    expect(await textOf({ ...label, field_link: { uri: 'internal:/plan.pdf' } })).to.equal(plan);
    expect(await textOf({ field_link_text: 'The plan & more', field_text: text }, file)).to.equal(
      `<p>Ten.</p>\n${plan}`,
    );
    expect(await textOf({ ...label, field_text: text }, file)).to.equal(
      '<h2>The plan & more</h2>\n<p>Ten.</p>\n<p><a href="/plan.pdf">plan-3.pdf</a></p>',
    );
  });

  it('calls a link without a name by the heading', async () => {
    expect(
      await textOf({ field_title: 'Quay & hall', field_link: { uri: 'https://quay.example/' } }),
    ).to.equal('<h2>Quay & hall</h2>\n<p><a href="https://quay.example/">Quay &amp; hall</a></p>');
  });

  it('has a text with a format, though it is named as the words of a button', async () => {
    expect(await textOf({ field_link_text: text }, file)).to.equal(
      '<p>Ten.</p>\n<p><a href="/plan.pdf">plan-3.pdf</a></p>',
    );
  });

  it('puts its own caption and credit under its only picture', async () => {
    const image = { type: 'file--file', id: 'f2', meta: { alt: 'A lamp' } };
    const lines = { field_caption: 'Lit & dry', field_credit: 'The harbour' };
    expect(await textOf(lines, { field_image: { data: image } })).to.equal(
      '<figure><img src="/lamp.jpg" alt="A lamp"><figcaption>Lit & dry – The harbour</figcaption></figure>',
    );
    const picture = '<figure><img src="/lamp.jpg" alt="A lamp"></figure>';
    expect(
      await textOf(
        { field_caption: 'Two of the lamps' },
        { field_image: { data: [image, image] } },
      ),
    ).to.equal(`<p>Two of the lamps</p>\n${picture}\n${picture}`);
  });
});
