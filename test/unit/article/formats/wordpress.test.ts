import { expect } from '@open-wc/testing';
import { read } from './read.js';

/** A post of the REST API with these custom fields. */
const post = (acf: object, more: object = {}) => ({
  id: 1,
  link: 'https://press.example/lamp/',
  title: { rendered: 'The lamp' },
  content: { rendered: '', protected: false },
  acf,
  ...more,
});

describe('a text of WordPress that is built from parts', () => {
  const bodyOf = async (...parts: unknown[]) =>
    (await read(post({ content: parts }), { fieldNames: { bodyField: 'content' } })).body?.html;

  it('has their HTML, headings and words, in their order', async () => {
    expect(
      await bodyOf(
        { acf_fc_layout: 'text', section_title: 'Nine < ten days', text: '<p>It is lit.</p>' },
        { acf_fc_layout: 'plain', content: 'Seen from afar.', note: 'It took a while to mend' },
      ),
    ).to.equal(
      [
        '<h2>Nine &lt; ten days</h2>',
        '<p>It is lit.</p>',
        '<p>Seen from afar.</p>',
        '<p>It took a while to mend</p>',
      ].join('\n'),
    );
  });

  it('has the texts of fields whose names only begin or end like those of settings', async () => {
    const parts = { health_text: '<p>Well.</p>', lifestyle: '<p>Calm.</p>', curly: '<p>Hair.</p>' };
    expect(await bodyOf(parts)).to.equal('<p>Well.</p>\n<p>Calm.</p>\n<p>Hair.</p>');
  });

  it('has nothing of how they look', async () => {
    expect(
      await bodyOf(
        { text: '<p>It is lit.</p>', background: 'grey', width: 7, is_wide: true, other: ' ' },
        {
          button_label: 'Read what else there is',
          css_class: 'a wide grey part',
          image_alt: '<b>',
        },
      ),
    ).to.equal('<p>It is lit.</p>');
  });
});

describe('what stands with the headline of a post', () => {
  const subheadlineOf = async (acf: object) => (await read(post(acf))).subheadline;

  it('is its subtitle, and without one what stands over it', async () => {
    expect(await subheadlineOf({ kicker: 'At sea', subtitle: 'Nine days' })).to.equal('Nine days');
    expect(await subheadlineOf({ kicker: 'At sea', subtitle: '' })).to.equal('At sea');
  });
});

describe('the featured image of WordPress.com', () => {
  const address = 'https://press.example/lamp.jpg';
  const imagesOf = async (attachments: unknown) => {
    const { images } = await read({
      ID: 1,
      site_ID: 2,
      title: 'The lamp',
      content: '<p>It is lit.</p>',
      featured_image: address,
      post_thumbnail: { ID: 81, URL: address, width: 1600, height: 1200 },
      attachments,
    });
    return images.map(({ alt, caption }) => [alt, caption]);
  };

  it('is described among the files of the post', async () => {
    const file = { ID: 81, URL: address, alt: 'A lamp', caption: 'Lit &amp; seen' };
    expect(await imagesOf({ 80: { alt: 'No' }, 81: file })).to.deep.equal([
      ['A lamp', 'Lit & seen'],
    ]);
  });

  it('is not, where it is none of them', async () => {
    for (const attachments of [{}, [], null, { 81: null }, { 80: { alt: 'No', caption: 'No' } }]) {
      expect(await imagesOf(attachments)).to.deep.equal([['', undefined]]);
    }
  });
});

describe('a post of WordPress that asks for a password', () => {
  const locked = {
    id: 20,
    title: { rendered: 'Locked' },
    content: { rendered: '', protected: true },
  };

  it('is a teaser, whose text is not shown even where it has come', async () => {
    for (const more of [
      { content: { rendered: '<p>Secret.</p>', protected: true } },
      { content: { rendered: '<p>Secret.</p>' }, password: 'word' },
      { content: '<form class="post-password-form" action="/"><input></form>' },
    ]) {
      const article = await read({ ...locked, ...more });
      expect([article.access, article.headline, article.body]).to.deep.equal([
        'teaser',
        'Locked',
        undefined,
      ]);
    }
  });

  it('gives way to the next of a list that all may read, unless it is asked for', async () => {
    const posts = [locked, post({}, { id: 10 })];
    expect((await read(posts)).headline).to.equal('The lamp');
    expect((await read(posts, { item: 1 })).headline).to.equal('Locked');
    expect((await read(posts, { item: 2 })).headline).to.equal('The lamp');
  });
});
