import { expect } from '@open-wc/testing';
import type { SanitizerCase } from '../cases.js';
import { prepare, sanitizeWith } from '../engines.js';
import { enginesHere } from '../engines-here.js';

const prepared = (html: string): string => prepare(html).root.innerHTML;

/** Each kind of shortcode that goes. */
const texts = [
  ...['[gallery]', '[playlist]', '[toc]', '[b]a[/b]', '[a b="c"]', '[a b=c /]'],
  '[embed]https://a.example/1[/embed]',
];

const link = (address: string, words: string): string => `<a href="${address}">${words}</a>`;
const listen = link('https://a.example/1.mp3', 'a.example');
const watch = link('https://www.youtube.com/watch?v=1', 'youtube.com');
const donate = link('https://a.example/', 'Donate');

const cases: readonly SanitizerCase[] = [
  [
    'keeps words apart that columns did',
    '<p>[vc_row][vc_column_text]First words[/vc_column_text][/vc_column][vc_column width="1/2"][vc_column_text]Second[/vc_column_text][/vc_row]</p>',
    '<p>First words Second</p>',
  ],
  [
    'keeps the words of a quotation apart',
    '<p>[pullquote align="right"]Quote words.[/pullquote]Rest, [x]a[/x].</p>',
    '<p>Quote words. Rest, a.</p>',
  ],
  [
    'keeps words apart from those of an element',
    '<p>[x]<em>a</em>[/x]b [y]c[/y]<b>d</b>[y]e[/y]<br>f</p>',
    '<p><em>a</em> b c <b>d</b> e<br>f</p>',
  ],
  [
    'keeps a word whole that one begins or ends in',
    '<p>[dropcap]O[/dropcap]nce H[sub]2[/sub]O [b]re[/b]turn</p>',
    '<p>Once H2O return</p>',
  ],
  ...[
    '[audio mp3="https://a.example/1.mp3"][/audio]',
    '[audio ids="1" src=&#8221;https://a.example/1.mp3&#8221;]',
    '[audio mp3=https://a.example/1.mp3]',
    "[video mp4='https://a.example/1.mp3'] [/video]",
    '[soundcloud params="a=b" url="https://a.example/1.mp3" /]',
    '[x-y href=https://a.example/1.mp3 /]',
    '[iframe src="https://a.example/1.mp3"]',
    '[audio]https://a.example/1.mp3[/audio]',
    '[img] https://a.example/1.mp3 [/IMG]',
  ].map((code): SanitizerCase => [
    `links to what ${code} shows`,
    `<p>${code}</p>`,
    `<p>${listen}</p>`,
  ]),
  ...[
    '[youtube https://www.youtube.com/watch?v=1]',
    '[youtube=https://www.youtube.com/watch?v=1]',
    '[youtube="https://www.youtube.com/watch?v=1" width="2"]',
    '[embed width="1"]https://www.youtube.com/watch?v=1[/embed]',
  ].map((code): SanitizerCase => [
    `links to the page that ${code} shows`,
    `<p>a${code}b</p>`,
    `<p>a ${watch} b</p>`,
  ]),
  ...[
    '[button link="https://a.example/"]Donate[/button]',
    '[url=https://a.example/]Donate[/url]',
    '[url="https://a.example/"] Donate [/URL]',
    '[button title="a]b" url="https://a.example/"][icon name="[c]" /]Donate[/button]',
  ].map((code): SanitizerCase => [
    `links the words of ${code}`,
    `<p>(${code})</p>`,
    `<p>(${donate})</p>`,
  ]),
  [
    'reads an address with brackets',
    '<p>[button url="https://x.example/?b[0]=1"]Click[/button]</p>',
    `<p>${link('https://x.example/?b[0]=1', 'Click')}</p>`,
  ],
  [
    'links beside words that are more than text, or that have no end',
    '<p>[button link="https://a.example/"]<b>Donate</b>[/button]</p><p>[x url="https://b.example/"]c [y url="https://d.example/"]e[/y]</p>',
    `<p>${link('https://a.example/', 'a.example')} <b>Donate</b></p><p>${link('https://b.example/', 'b.example')} c ${link('https://d.example/', 'e')}</p>`,
  ],
  [
    'makes no link in a link',
    '<p><a href="https://b.example/">c [audio src="https://a.example/1"] [x url="https://a.example/"]d[/x]</a></p>',
    `<p>${link('https://b.example/', 'c a.example d')}</p>`,
  ],
  [
    'makes links of addresses of the same host, and of the same scheme',
    '<p>[url=/b]c[/url] [button link="//d.example/e"]f[/button] [audio mp3="/g.mp3"]</p>',
    '<p><a href="https://news.example/b">c</a> <a href="https://d.example/e">f</a> <a href="https://news.example/g.mp3">/g.mp3</a></p>',
  ],
  [
    'keeps double brackets of other systems',
    '<p>[[{{a}}]] b[[{1,3}]]</p>',
    '<p>[[{{a}}]] b[[{1,3}]]</p>',
  ],
  [
    'makes no link to what can run, or to nowhere',
    '<p>[button link="javascript:x()"]a[/button] [audio src="data:,b"] [url=c]d[/url] [audio mp3="https://["]</p>',
    '<p>a  d <a>https://[</a></p>',
  ],
  [
    'takes a file of Drupal away',
    '<p>a [[{"fid":"12","view_mode":"default","fields":{"alt[und][0][value]":"b"},"type":"media"}]] [[1]] [[{c]</p>',
    '<p>a  [[1]] [[{c]</p>',
  ],
  [
    'keeps what an author has in brackets',
    '<p>[Photo by=Jane] [b=1] [note 1="a"] [see https://a.example] [/x] [sic] [the minister] [1] […] [caption] [y]</p><p>[/y] [video of a goal]</p>',
    '<p>[Photo by=Jane] [b=1] [note 1="a"] [see https://a.example] [/x] [sic] [the minister] [1] […] [caption] </p><p> [video of a goal]</p>',
  ],
  [
    'keeps an end that comes before its beginning',
    '<p>a [/x] b [x] c</p>',
    '<p>a [/x] b [x] c</p>',
  ],
  [
    'takes away what an author has not',
    '<p>a [gallery ids="1"][contact-form id=1 /][contact-form-7 id=1][caption id="a"]b[/caption]</p>',
    '<p>a b</p>',
  ],
];

/** Where a shortcode is what is written about. */
const places = [
  ...['<pre>{}</pre>', '<p><code>{}</code></p>', '<p><kbd>{}</kbd></p>', '<p><samp>{}</samp></p>'],
  ...['<p><math><mtext>{}</mtext></math></p>', '<p><code><em>{}</em></code></p>'],
];

describe('a shortcode', () => {
  for (const text of texts) {
    it(`goes from a text: ${text}`, () => {
      expect(prepared(`<p>c ${text} d</p>`)).not.to.include('[');
    });

    for (const place of places) {
      it(`stays in ${place}: ${text}`, () => {
        const html = place.replace('{}', text);
        expect(prepared(html)).to.equal(html);
      });
    }
  }

  it('goes from a caption too', () => {
    expect(prepare('a [gallery] b', true).root.innerHTML).to.equal('a  b');
  });

  it('goes with an end that stands elsewhere in the text', () => {
    expect(prepared('<p>[b]c</p><p>d[/B]</p>')).to.equal('<p>c</p><p>d</p>');
    expect(prepared('<p>[b]c</p><p>d</p>')).to.equal('<p>[b]c</p><p>d</p>');
  });

  it('is a link only to an address that a page can have', () => {
    expect(prepared('<p>[embed]javascript:x()[/embed]</p>')).to.equal('<p>javascript:x()</p>');
  });

  for (const engine of enginesHere) {
    for (const [behaviour, html, expected] of cases) {
      it(`${behaviour}, with ${engine}`, () => {
        expect(sanitizeWith(engine, html)).to.equal(expected);
      });

      it(`${behaviour}, and leaves it so the second time, with ${engine}`, () => {
        expect(sanitizeWith(engine, expected)).to.equal(expected);
      });
    }
  }

  for (const [behaviour, html, expected] of cases) {
    it(`${behaviour}, in a caption`, () => {
      const withoutBlocks = (text: string): string => text.replace(/<\/?p>/g, ' ').trim();
      const { innerHTML } = prepare(withoutBlocks(html), true).root;
      expect(innerHTML.trim()).to.equal(withoutBlocks(expected));
      expect(prepare(innerHTML, true).root.innerHTML).to.equal(innerHTML);
    });
  }

  it('is told of by its name', () => {
    const { removals } = prepare(
      '<p>[b]a[/b] [[{"fid":"1"}]] [Audio src="https://a.example/1"]</p>',
    );
    expect(removals.map(({ name }) => name)).to.deep.equal(['b', 'media', 'audio']);
  });

  for (const [what, part] of [
    ['beginnings', '[a b="'],
    ['values', '="a"'],
    ['quotes of two kinds', '[a b="[c d=\''],
    ['files of Drupal', '[[{"a[b]'],
    ['spaces', ' '],
    ['links', '[url=http://a]b[/url]'],
  ] as const) {
    it(`comes to an end, however many ${what} there are`, () => {
      const html = `<p>[x ${part.repeat(1_000_000 / part.length)}</p>`;
      const { root } = prepare(html);
      expect(root.querySelectorAll('*').length).to.be.lessThan(100_000);
    });
  }
});
