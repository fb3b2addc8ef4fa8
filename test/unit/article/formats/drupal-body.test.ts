import { expect } from '@open-wc/testing';
import { read } from './read.js';

describe('the text of an article of Drupal', () => {
  const htmlOf = async (...fields: string[]) => {
    const { body } = await read({
      jsonapi: { version: '1.0' },
      data: {
        type: 'node--news',
        id: 'n1',
        attributes: { title: 'Lamps', body: { value: '<p>Body.</p>', processed: '<p>Body.</p>' } },
        relationships: Object.fromEntries(
          fields.map((name) => [name, { data: [{ type: 'paragraph--text', id: name }] }]),
        ),
      },
      included: fields.map((id) => ({
        type: 'paragraph--text',
        id,
        attributes: { field_text: { value: `<p>${id}</p>`, format: 'html' } },
      })),
    });
    return body?.html;
  };

  it('goes on with the paragraphs of fields that are named so, then of all others', async () => {
    expect(await htmlOf('field_modules', 'field_paragraphs')).to.equal(
      '<p>Body.</p>\n<p>field_paragraphs</p>\n<p>field_modules</p>',
    );
  });

  it('has none of what stands beside it on its page', async () => {
    expect(await htmlOf('field_sidebar', 'field_related_boxes')).to.equal('<p>Body.</p>');
  });
});
