import { expect } from '@open-wc/testing';
import { prepare } from '../engines.js';
import { enginesHere, sanitizeToTree } from '../engines-here.js';

const prepared = (html: string): string => prepare(html).root.innerHTML;

const placeholders = [
  ...['data:image/gif;base64,R0', '/i/blank.gif', '/placeholder.svg', '/Spacer.gif'],
  ...['/transparent.png', '/pixel.gif', '/lazy.png', '/loading.gif', '/1x1.png'],
];

describe('an image whose candidates a script would have set', () => {
  for (const name of ['data-srcset', 'data-lazy-srcset']) {
    for (const src of placeholders) {
      it(`has no placeholder beside those of ${name}: ${src}`, () => {
        const { root, removals } = prepare(`<img src="${src}" ${name}="b.jpg 1x" alt="c">`);
        expect(root.innerHTML).to.equal('<img alt="c" srcset="https://news.example/a/b.jpg 1x">');
        // A placeholder is no image of the article, also where its address would be unsafe.
        expect(removals).to.deep.equal([]);
      });
    }

    it(`keeps an address of its own beside those of ${name}`, () => {
      expect(prepared(`<img src="a.jpg" ${name}="b.jpg 1x" alt="c">`)).to.equal(
        '<img src="https://news.example/a/a.jpg" alt="c" srcset="https://news.example/a/b.jpg 1x">',
      );
    });
  }

  it('keeps what looks like a placeholder, without any candidates', () => {
    expect(prepared('<img src="/loading.gif" alt="c">')).to.equal(
      '<img src="https://news.example/loading.gif" alt="c">',
    );
  });

  it('has the address that a script would have set beside them, whatever its name', () => {
    for (const name of ['a.jpg', 'loading-dock.jpg']) {
      expect(
        prepared(`<img src="/blank.gif" data-src="${name}" data-srcset="b.jpg 1x" alt="c">`),
      ).to.equal(
        `<img src="https://news.example/a/${name}" alt="c" srcset="https://news.example/a/b.jpg 1x">`,
      );
    }
  });
});

describe('an image whose address a script would have set', () => {
  for (const name of ['data-src', 'data-lazy-src', 'data-original']) {
    it(`has it from ${name}`, () => {
      expect(prepared(`<img src="a.gif" ${name}="b.jpg" alt="c">`)).to.equal(
        '<img src="https://news.example/a/b.jpg" alt="c">',
      );
    });
  }

  it('has no word of scripts for its sizes', () => {
    expect(prepared('<img src="a.jpg" sizes=" auto " alt="c">')).to.equal(
      '<img src="https://news.example/a/a.jpg" alt="c">',
    );
    expect(prepared('<img src="a.jpg" sizes="auto, 5vw" alt="c">')).to.equal(
      '<img src="https://news.example/a/a.jpg" sizes="auto, 5vw" alt="c">',
    );
  });
});

const shown = (tag: string): boolean =>
  prepare(`<p>a${tag}</p>`).root.querySelector('img') !== null;

describe('an image that counts readers', () => {
  for (const tag of [
    ...['width="1px;" height="1px;"', 'width=1e0', 'width=1E0', 'width=1e3', 'height=" +01.0 "'],
    ...[
      'width=.5',
      'width=1.5',
      'height="0 "',
      'style="WIDTH : 1PX"',
      'style="max-height:0"',
      'style="width:1px;max-width:100%"',
      'width=1 height=1 style="max-width:100%;height:auto"',
      'width=1 height=1 style="max-width:none;max-height:none"',
      'width=1 alt=b',
    ],
    ...['style="width:1px;min-width:1px"', 'style="width:;" width=1', 'style="display : none"'],
    ...['style="visibility:HIDDEN"', 'hidden alt=" "', 'style="display:none!important" alt'],
    ...['hidden data-src=""', 'style="display:none" data-id="1"'],
  ].map((more) => `<img src="b.jpg" ${more}>`)) {
    it(`is taken away: ${tag}`, () => {
      expect(shown(tag)).to.equal(false);
    });
  }

  for (const around of [
    '<div style="display:none">*</div>',
    '<span hidden>*</span>',
    '<section style="color:red; visibility: hidden"><p>a <b>*</b></p></section>',
    '<x-y hidden><div>*</div></x-y>',
    '<menu style="display:none"><li>*</menu>',
    '<b style="display:none;font-weight:400">*</b>',
    '<div hidden><div hidden><i>a</i>*</div></div>',
    '<div style="display:none"><span style="font-weight:700"><picture>*</picture></span></div>',
    '<div hidden><i is="x-y">*</i></div>',
  ]) {
    for (const engine of enginesHere) {
      it(`is taken away by ${engine} from what is hidden: ${around}`, () => {
        const tree = sanitizeToTree(engine, around.replace('*', 'word<img src="b.jpg">'));
        expect(tree.querySelectorAll('img')).to.have.length(0);
        expect(tree.textContent).to.contain('word');
      });
    }
  }
});

describe('an image for readers', () => {
  for (const tag of [
    ...['width="1%"', 'width=2', 'width=10', 'width=-1', 'width=1em', 'style="width:1rem"'],
    ...['width="auto"', 'width="px"', 'style="width:1vw"', 'style="border-width:1px"'],
    ...['style="width:0;min-width:100%"', 'style="height:1px; min-height: 10em"'],
    ...['style="width:100%;height:auto" width=1 height=1', 'style="--display:none"'],
    ...['style="display:none" alt="c"', 'style="visibility: hidden" alt="c"', 'hidden alt="c"'],
    ...['class="lazyload" style="display:none" data-src="c.jpg"', 'hidden data-srcset="c.jpg 1x"'],
    ...['hidden data-original="c.jpg"', 'style="visibility:hidden" data-lazy-src="c.jpg"'],
  ].map((more) => `<img src="b.jpg" ${more}>`)) {
    it(`is shown: ${tag}`, () => {
      expect(shown(tag)).to.equal(true);
    });
  }

  for (const image of [
    '<img src="b.jpg" alt="c">',
    '<img src="b.gif" data-src="b.jpg">',
    '<img data-srcset="b.jpg 1x">',
  ]) {
    it(`is shown of what is hidden: ${image}`, () => {
      expect(shown(`<span hidden>${image}</span>`)).to.equal(true);
    });
  }

  it('is shown after what is hidden, and around it', () => {
    expect(shown('<b hidden>c</b><img src="b.jpg">')).to.equal(true);
    expect(shown('<b><b hidden>c</b><img src="b.jpg"></b>')).to.equal(true);
  });

  it('has the address that comes late, and not the style that hides it until then', () => {
    expect(prepared('<img class="lazyload" style="display:none" data-src="a.jpg">')).to.equal(
      '<img src="https://news.example/a/a.jpg" alt="">',
    );
  });
});
