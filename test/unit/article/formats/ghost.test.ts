import { expect } from '@open-wc/testing';
import type { JsonObject } from '../../../../src/article/fields/json-value.js';
import { read } from './read.js';

/** What Ghost answers for a post. */
const post = (more: JsonObject = {}) => ({
  id: '5f2a',
  slug: 'lamp',
  title: 'The lamp',
  html: '<p>It is lit.</p>',
  plaintext: 'It is lit.',
  excerpt: 'Each night.',
  published_at: '2024-04-09T06:30:00.000Z',
  ...more,
});

describe('a post of Ghost for some', () => {
  for (const visibility of ['paid', 'members', 'tiers']) {
    for (const access of [{}, { access: null }]) {
      it(`shows no more than its excerpt: ${visibility}, ${JSON.stringify(access)}`, async () => {
        const article = await read(post({ visibility, ...access }));
        expect([article.body, article.summary]).to.deep.equal([undefined, 'Each night.']);
        expect(article.access).to.equal('teaser');
      });
    }

    it(`shows what Ghost has cut already: ${visibility}`, async () => {
      const article = await read(post({ visibility, access: false }));
      expect([article.body?.html, article.access]).to.deep.equal(['<p>It is lit.</p>', 'teaser']);
    });

    it(`shows what stands before its end for all: ${visibility}`, async () => {
      const html = '<p>For all.</p><!--members-only--><p>For members.</p>';
      const article = await read(post({ visibility, html }));
      expect([article.body?.html, article.access]).to.deep.equal(['<p>For all.</p>', 'teaser']);
    });

    it(`is shown whole to those who have access: ${visibility}`, async () => {
      const article = await read(post({ visibility, access: true }));
      expect([article.body?.html, article.access]).to.deep.equal(['<p>It is lit.</p>', 'full']);
    });
  }
});

describe('tags of Ghost', () => {
  it('keep their commas', async () => {
    const tags = [{ name: 'Salt, pepper &amp; oil' }, { name: '#internal' }];
    expect((await read(post({ tags }))).tags).to.deep.equal(['Salt, pepper & oil']);
  });
});
