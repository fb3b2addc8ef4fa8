import { expect } from '@open-wc/testing';
import { prepare } from '../engines.js';

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

  it('has the address that a script would have set beside them', () => {
    expect(
      prepared('<img src="/blank.gif" data-src="a.jpg" data-srcset="b.jpg 1x" alt="c">'),
    ).to.equal(
      '<img src="https://news.example/a/a.jpg" alt="c" srcset="https://news.example/a/b.jpg 1x">',
    );
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
