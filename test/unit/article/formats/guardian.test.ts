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

describe('the text of an article of the Guardian', () => {
  const bodyOf = async (more: object, fields: object = {}) =>
    (await read(answer(more, fields))).body?.html;

  it('is the posts that were asked for, else its own, else all posts', async () => {
    const body = [{ bodyHtml: '<p>All.</p>' }];
    const requestedBodyBlocks = { 'body:latest:1': [{ bodyHtml: '<p>Latest.</p>' }] };
    expect(await bodyOf({ blocks: { body, requestedBodyBlocks } })).to.equal('<p>Latest.</p>');
    const none = { 'body:key-events': [] };
    expect(await bodyOf({ blocks: { body, requestedBodyBlocks: none } })).to.equal(
      '<p>It is lit.</p>',
    );
    expect(await bodyOf({ blocks: { body } }, { body: '' })).to.equal('<p>All.</p>');
  });

  it('has the words below a recording, where there is no more', async () => {
    const main = '<iframe src="https://video.example/1"></iframe>';
    const html = await bodyOf({}, { main, body: null, bodyText: 'Lit < seen.' });
    expect(html).to.equal(`${main}<p>Lit &lt; seen.</p>`);
  });
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

  it('has the authors whom only the byline names, without their office', async () => {
    const tags = [{ type: 'contributor', webTitle: 'Jo Ames' }];
    for (const [byline, names] of [
      ['Jo Ames and Sam Lee Political editor', ['Jo Ames', 'Sam Lee']],
      ['Jo Ames, Ida van der Berg Senior sea correspondent', ['Jo Ames', 'Ida van der Berg']],
      ['Sam Lee in Hull and Jo Ames, chief reporter', ['Sam Lee', 'Jo Ames']],
      ['Jo Ames Chief sea editor', ['Jo Ames']],
    ] as const) {
      const { authors } = await read(answer({ tags }, { byline }));
      expect(authors.map(({ name }) => name)).to.deep.equal(names);
    }
  });

  it('has the points of its standfirst apart from each other', async () => {
    const standfirst = '<ul><li>It is lit</li><li>It is seen from afar</li></ul>';
    const { summary } = await read(answer({}, { standfirst }));
    expect(summary).to.equal('It is lit • It is seen from afar');
    const [link] = ['<ul><li><a href="https://press.example/live">Live</a></li></ul>'];
    const mixed = await read(answer({}, { standfirst: `<p>Lit.</p><ul><li>Now</li></ul>${link}` }));
    expect(mixed.summary).to.equal('Lit. • Now');
  });

  it('has the links of its standfirst with their words decoded once', async () => {
    const href = 'https://press.example/live?a=1&amp;b=2';
    const standfirst = `<p>Lit.</p><ul><li><a href="${href}">Now &amp;amp; then</a></li></ul>`;
    expect((await read(answer({}, { standfirst }))).related).to.deep.equal([
      { title: 'Now &amp; then', url: 'https://press.example/live?a=1&b=2' },
    ]);
  });
});
