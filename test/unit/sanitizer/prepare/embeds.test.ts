import { expect } from '@open-wc/testing';
import { prepare } from '../engines.js';
import { enginesHere, sanitizeToTree } from '../engines-here.js';

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

  for (const [tag, html] of [
    ['blockquote', '<a href="https://www.a.example/1"></a>'],
    ['div', '<a href="https://www.a.example/1"> &nbsp;</a>'],
    ['section', '<p><a href="https://www.a.example/1"><b></b></a></p><a href="/b"></a>'],
    ['div', '<a href="#"></a><a href="https://www.a.example/1"></a>'],
  ] as const) {
    for (const engine of enginesHere) {
      it(`gets words for its link by ${engine}: ${tag}, ${html}`, () => {
        const tree = sanitizeToTree(engine, `<${tag} class="twitter-tweet">${html}</${tag}>`);
        const links = [...tree.querySelectorAll('a')].map(({ href, textContent }) => [
          href,
          textContent,
        ]);
        expect(links).to.deep.equal([['https://www.a.example/1', 'a.example']]);
      });
    }
  }

  for (const content of [
    '<a href="/c"><img src="d.jpg"></a>',
    '<a href="/b"></a><a href="/c">d</a>',
  ]) {
    it(`gets no words where a link shows something: ${content}`, () => {
      const { root } = prepare(post('data-href="https://a.example/1"', content));
      expect(
        [...root.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      ).to.deep.equal(['https://news.example/c']);
    });
  }

  it('gets no title in place of a link', () => {
    expect(prepared(post('title="b"'))).to.equal('<div title="b"><p>a</p></div>');
  });

  it('has the links of the post that it stands in', () => {
    const inner = post('data-href="https://a.example/2"', '<p>b</p>');
    expect(prepared(post('data-href="https://a.example/1"', `<p>a</p>${inner}`))).to.equal(
      '<div><p>a</p><div><p>b</p></div><p><a href="https://a.example/1">a.example</a></p></div>',
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

describe('an embed', () => {
  const linked = (tag: string): string[] =>
    [...prepare(`<p>a ${tag}</p>`).root.querySelectorAll('a')].map(
      (link) => `${link.getAttribute('href') ?? ''} ${link.textContent}`,
    );

  for (const [what, tag, expected] of [
    [
      'of a width that its page lets grow',
      '<iframe title="Chart" src="https://datawrapper.dwcdn.net/x/1/" style="width: 0; min-width: 100% !important; border: none;" height="400"></iframe>',
      'https://datawrapper.dwcdn.net/x/1/ Chart',
    ],
    [
      'that is hidden until its address is there',
      '<iframe style="display:none" data-src="https://www.youtube.com/embed/1" title="Film"></iframe>',
      'https://www.youtube.com/embed/1 Film',
    ],
    [
      'of no height that is said',
      '<iframe width="1" src="https://b.example/1"></iframe>',
      'https://b.example/1 b.example',
    ],
    [
      'of no width that is said',
      '<embed style="height:0" src="https://b.example/1">',
      'https://b.example/1 b.example',
    ],
    [
      'of no size, but of one at least',
      '<iframe style="width:1px;height:1px;min-height:300px" src="https://b.example/1"></iframe>',
      'https://b.example/1 b.example',
    ],
    [
      'in what is hidden',
      '<b hidden><iframe src="https://b.example/1"></iframe></b>',
      'https://b.example/1 b.example',
    ],
  ] as const) {
    it(`becomes a link: one ${what}`, () => {
      expect(linked(tag)).to.deep.equal([expected]);
    });
  }

  for (const more of [
    ...[
      'width="1" height="1"',
      'style="width:0;height:0"',
      'width=0 style="height: 1px"',
      'hidden',
    ],
    ...['style="display:none"', 'style="visibility:hidden"', 'hidden data-src=" "', 'hidden alt'],
  ]) {
    it(`is a counter of readers: ${more}`, () => {
      const { root, removals } = prepare(
        `<p>a<iframe src="https://b.example/" ${more}></iframe></p>`,
      );
      expect(root.innerHTML).to.equal('<p>a</p>');
      expect(removals).to.deep.include({ kind: 'tracking-pixel', name: 'iframe', count: 1 });
    });
  }

  for (const more of ['src=""', 'src=" "', 'srcdoc="b"', '', 'src="about:blank"', 'src="#b"']) {
    it(`leaves its name where it has no address: ${more}`, () => {
      expect(prepared(`<iframe title=" Map " ${more}></iframe>`)).to.equal('<p>Map</p>');
    });
  }

  for (const name of [
    ...['data-cmp-src', 'data-cookieblock-src', 'data-cookieconsent-src', 'data-lazy-src'],
    ...['data-src', 'data-src-x data-suppressedsrc'],
  ]) {
    for (const src of ['', 'src=""', 'src=" About:blank"']) {
      for (const value of ['https://b.example/1', '//b.example/1', ' HTTPS://b.example/1']) {
        it(`has its address where a script would have taken it from: ${src} ${name}="${value}"`, () => {
          expect(linked(`<iframe ${src} ${name}="${value}"></iframe>`)).to.deep.equal([
            'https://b.example/1 b.example',
          ]);
        });
      }
    }
  }

  it('has the first such address that is one', () => {
    expect(
      linked(
        '<iframe data-a-src="javascript:x()" data-b-src="c" data-d-src="https://d.example/" data-e-src="https://e.example/"></iframe>',
      ),
    ).to.deep.equal(['https://d.example/ d.example']);
  });

  it('keeps its own address beside others', () => {
    expect(
      linked('<iframe src="/b" data-cmp-src="https://c.example/" title="d"></iframe>'),
    ).to.deep.equal(['https://news.example/b d']);
  });
});
