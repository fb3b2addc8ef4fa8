import { expect } from '@open-wc/testing';
import { read } from './read.js';

/** What the text becomes of an article of the REST API with a table. */
async function textOf(table: unknown, body: unknown = []) {
  const { body: text } = await read({
    nid: [{ value: 5 }],
    type: [{ target_id: 'news' }],
    title: [{ value: 'Lamps' }],
    status: [{ value: true }],
    body,
    field_costs: table,
  });
  return text?.html;
}

const rows = '<tr><th>Lamp</th><th>Mast</th></tr><tr><td>1</td><td>&lt;2&gt;</td></tr>';

describe('a table of Drupal', () => {
  it('is written of numbered rows and cells, whatever holds them', async () => {
    for (const value of [
      [
        ['Lamp', 'Mast'],
        [1, '<2>'],
      ],
      { 0: ['Lamp', 'Mast'], 1: ['1', '<2>'], 2: ['', ''], caption: '' },
      { 0: { 0: 'Lamp', 1: 'Mast', weight: '0' }, 1: { 0: '1', 1: '<2>', weight: '1' } },
    ]) {
      expect(await textOf([{ value, format: null }])).to.equal(`<table>${rows}</table>`);
    }
  });

  it('has its caption', async () => {
    const caption = '<caption>Lamps &amp; masts</caption>';
    const value = { 0: ['Lamp', 'Mast'], 1: ['1', '<2>'] };
    for (const item of [
      { value: { ...value, caption: 'Lamps & masts' } },
      { value, caption: 'Lamps & masts' },
    ]) {
      expect(await textOf([item])).to.equal(`<table>${caption}${rows}</table>`);
    }
  });

  it('has the HTML of its cells where these have a text format', async () => {
    expect(await textOf({ value: [['<b>1</b>', '2 < 3']], format: 'rich_text' })).to.equal(
      '<table><tr><td><b>1</b></td><td>2 &lt; 3</td></tr></table>',
    );
  });

  it('follows the text', async () => {
    const body = [{ value: '<p>Ten lamps.</p>', format: 'basic_html' }];
    expect(await textOf([{ value: [['1', '2']] }], body)).to.equal(
      '<p>Ten lamps.</p>\n<table><tr><td>1</td><td>2</td></tr></table>',
    );
  });

  it('is none without cells', async () => {
    for (const value of [{}, [], [[]], [['', null]], ['a', 'b'], { a: ['b'] }, { 0: { a: 1 } }]) {
      expect(await textOf([{ value }])).to.equal(undefined);
    }
  });
});
