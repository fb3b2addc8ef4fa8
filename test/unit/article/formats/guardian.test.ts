import { expect } from '@open-wc/testing';
import { read } from './read.js';

/** What the Content API answers for one article. */
const answer = (more: object, fields: object = {}) => ({
  response: {
    status: 'ok',
    content: {
      id: 'world/2024/apr/09/lamp',
      webTitle: 'The lamp',
      webUrl: 'https://press.example/world/2024/apr/09/lamp',
      fields: { body: '<p>It is lit.</p>', ...fields },
      ...more,
    },
  },
});

describe('an article of the Guardian', () => {
  it('has keywords for topics, whose commas stay', async () => {
    const tags = [
      { type: 'keyword', webTitle: 'Salt, pepper &amp; oil' },
      { type: 'keyword', webTitle: null },
      { type: 'tone', webTitle: 'News' },
    ];
    expect((await read(answer({ tags }))).tags).to.deep.equal(['Salt, pepper & oil']);
  });

  it('has the links of its standfirst with their words decoded once', async () => {
    const href = 'https://press.example/live?a=1&amp;b=2';
    const standfirst = `<p>Lit.</p><ul><li><a href="${href}">Now &amp;amp; then</a></li></ul>`;
    expect((await read(answer({}, { standfirst }))).related).to.deep.equal([
      { title: 'Now &amp; then', url: 'https://press.example/live?a=1&b=2' },
    ]);
  });
});
