import { expect } from '@open-wc/testing';
import { prepare } from '../engines.js';

const prepared = (html: string): string => prepare(html).root.innerHTML;

const posts = [
  ...['twitter-tweet', 'twitter-video', 'instagram-media', 'tiktok-embed', 'bluesky-embed'],
  ...['fb-post', 'fb-video', 'mastodon-embed', 'reddit-embed-bq', 'reddit-card'],
  ...['pinterest-pin', 'imgur-embed-pub', 'text-post-media', 'linkedin-post'],
];

const addresses = [
  ...['data-instgrm-permalink', 'data-url', 'data-href', 'data-embed-url'],
  ...['data-text-post-permalink', 'cite'],
];

/** A post as its script would have filled it. */
const post = (more: string, content = 'a'): string =>
  `<div class="fb-post" ${more}>${content}</div>`;

describe('a post of a social network', () => {
  for (const name of posts) {
    it(`gets a link where it has none: ${name}`, () => {
      const { root, removals } = prepare(
        `<blockquote class="b ${name}\nc" data-url="https://www.a.example/1"></blockquote>`,
      );
      expect(root.innerHTML).to.equal(
        '<blockquote><a href="https://www.a.example/1">a.example</a></blockquote>',
      );
      expect(removals).to.deep.include({ kind: 'embed', name, count: 1 });
    });

    it(`is none by a name that only holds the name: ${name}`, () => {
      for (const other of [`x${name}`, `${name}x`, `x-${name}`, `${name}-x`]) {
        expect(
          prepared(`<blockquote class="${other}" data-url="https://a.example/1">b</blockquote>`),
        ).to.equal('<blockquote>b</blockquote>');
      }
    });
  }

  for (const name of addresses) {
    it(`has its address in ${name}`, () => {
      const links = prepare(
        `<blockquote class="fb-post" ${name}="https://a.example/1">b</blockquote>`,
      ).root.querySelectorAll('a[href="https://a.example/1"]');
      expect(links).to.have.length(1);
    });
  }

  it('has the address that comes first, whichever order they are written in', () => {
    const all = [...addresses].reverse().map((name) => `${name}="https://a.example/${name}"`);
    expect(
      prepare(`<blockquote class="fb-post" ${all.join(' ')}></blockquote>`)
        .root.querySelector('a')
        ?.getAttribute('href'),
    ).to.equal('https://a.example/data-instgrm-permalink');
  });

  it('gets no second link', () => {
    expect(
      prepared(post('data-href="https://a.example/1"', '<p>b <a href="/c">d</a></p>')),
    ).to.equal('<div><p>b <a href="https://news.example/c">d</a></p></div>');
  });

  it('gets a link beside one that leads nowhere', () => {
    expect(prepared(post('data-href="https://a.example/1"', '<p>b <a>c</a></p>'))).to.match(
      /<a href="https:\/\/a\.example\/1">a\.example<\/a>/,
    );
  });

  for (const address of ['javascript:x()', 'data:text/html,x', '#a', '']) {
    it(`gets no link to ${JSON.stringify(address)}`, () => {
      expect(prepared(post(`data-href="${address}"`))).to.equal('<div><p>a</p></div>');
    });
  }
});

describe('the link in place of an embed', () => {
  for (const [what, attributes, name] of [
    ['its title', 'title=" b " aria-label="c"', 'b'],
    ['its label, without a title', 'aria-label=" c "', 'c'],
    ['its label, beside an empty title', 'title=" " aria-label="c"', 'c'],
    ['its host, without either', '', 'a.example'],
  ] as const) {
    it(`is named by ${what}`, () => {
      expect(prepared(`<iframe src="https://www.a.example/1" ${attributes}></iframe>`)).to.equal(
        `<p><a href="https://www.a.example/1">${name}</a></p>`,
      );
    });
  }

  it('leaves its name where its address is unsafe', () => {
    expect(prepared('<iframe src="javascript:x()" aria-label="c"></iframe>')).to.equal('<p>c</p>');
  });
});
