import { expect } from '@open-wc/testing';
import { read } from './read.js';

const image = (name: string) => ({
  data: { type: 'file--file', id: name, meta: { alt: name } },
});

/** The alternative texts of the pictures of an article with these fields, one picture in each. */
async function picturesOf(...names: string[]) {
  const { images } = await read({
    jsonapi: { version: '1.0' },
    data: {
      type: 'node--press_release',
      id: 'n1',
      attributes: { title: 'Lamps' },
      relationships: Object.fromEntries(names.map((name) => [name, image(name)])),
    },
    included: names.map((id) => ({
      type: 'file--file',
      id,
      attributes: { uri: { url: `/${id}.jpg` }, filemime: 'image/jpeg' },
    })),
  });
  return images.map(({ alt }) => alt);
}

describe('the lead image of Drupal', () => {
  it('is none that is to be downloaded', async () => {
    for (const name of [
      'field_press_release_downloads',
      'field_attachments',
      'field_telechargements',
    ]) {
      expect(await picturesOf(name)).to.deep.equal([]);
      expect(await picturesOf(name, 'field_lamp')).to.deep.equal(['field_lamp']);
    }
  });

  it('may be that of a gallery, if there is none before all', async () => {
    expect(await picturesOf('field_gallery')).to.deep.equal(['field_gallery']);
    expect(await picturesOf('field_gallery', 'field_image')).to.deep.equal(['field_image']);
  });
});

describe('the caption of an image of Drupal', () => {
  const captionOf = async (field_caption: unknown) => {
    const { images } = await read({
      jsonapi: { version: '1.0' },
      data: {
        type: 'node--press_release',
        id: 'n1',
        attributes: { title: 'Lamps', field_caption },
        relationships: { field_image: image('lamp') },
      },
      included: [
        {
          type: 'file--file',
          id: 'lamp',
          attributes: { uri: { url: '/lamp.jpg' }, filemime: 'image/jpeg' },
        },
      ],
    });
    const [first] = images;
    return first && [first.caption, first.richCaption?.html];
  };

  it('has its links, if it is HTML', async () => {
    const html = 'Lit by <a href="/jo">Jo</a>';
    const field = { value: html, processed: `<p>${html}</p>`, format: 'basic_html' };
    expect(await captionOf(field)).to.deep.equal(['Lit by Jo', html]);
  });

  it('has its signs, if it is plain', async () => {
    for (const value of ['Lit by <a href="/jo">Jo</a>', 'Lit <b>now</b> & then']) {
      expect(await captionOf({ value, format: 'plain_text' })).to.deep.equal([value, undefined]);
    }
  });
});
