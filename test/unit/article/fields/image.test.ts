import { expect } from '@open-wc/testing';
import { readImage } from '../../../../src/article/fields/image.js';
import { nameOf } from '../../name-of.js';

const base = 'https://news.example/articles/topcop.json';
const read = (value: unknown) => readImage(value, base);

describe('readImage', () => {
  it('reads an address alone, with an empty alternative text', () => {
    expect(read('photo.jpg')).to.deep.equal({
      src: 'https://news.example/articles/photo.jpg',
      alt: '',
      caption: undefined,
      credit: undefined,
      richCaption: undefined,
      richCredit: undefined,
    });
  });

  it('reads alternative text, caption, credit and size of an object', () => {
    const image = {
      '@type': 'ImageObject',
      url: '/photo.jpg?a=1&amp;b=2',
      description: 'Two people &amp; a laptop',
      caption: 'In Budapest',
      creditText: 'A. Photographer',
      width: 1440,
      height: '960px',
    };
    expect(read(image)).to.deep.equal({
      src: 'https://news.example/photo.jpg?a=1&b=2',
      alt: 'Two people & a laptop',
      caption: 'In Budapest',
      credit: 'A. Photographer',
      richCaption: undefined,
      richCredit: undefined,
      width: 1440,
      height: 960,
    });
  });

  it('reads a caption and a credit with markup as text, and keeps their markup', () => {
    const caption = 'In <em>Budapest</em> &amp; Baku';
    const creditText = '<a href="/who">A. Photographer</a>';
    expect(read({ url: 'a.jpg', caption, creditText })).to.deep.include({
      caption: 'In Budapest & Baku',
      credit: 'A. Photographer',
      richCaption: { html: caption, baseUrl: base },
      richCredit: { html: creditText, baseUrl: base },
    });
  });

  it('takes a sign for "less than" for no markup', () => {
    const image = read({ url: 'a.jpg', caption: 'a < b & c > d' });
    expect(image).to.deep.include({ caption: 'a < b & c > d', richCaption: undefined });
  });

  it('takes an address in angle brackets for no markup', () => {
    const image = read({ url: 'a.jpg', creditText: 'A. Photographer <a@photo.example>' });
    expect(image).to.deep.include({
      credit: 'A. Photographer <a@photo.example>',
      richCredit: undefined,
    });
  });

  it('takes the name for an alternative text where there is no description', () => {
    expect(read({ url: 'a.jpg', name: 'A laptop' })?.alt).to.equal('A laptop');
    expect(read({ url: 'a.jpg', name: 'IMG_1', description: '' })?.alt).to.equal('');
  });

  it('takes the first address that can be shown', () => {
    expect(read({ url: ['javascript:alert(1)', 'a.jpg', 'b.jpg'] })?.src).to.match(/\/a\.jpg$/);
    expect(read({ url: 'data:image/png,x', contentUrl: 'c.jpg' })?.src).to.match(/\/c\.jpg$/);
  });

  for (const [width, height] of [
    [100, undefined],
    ['', 50],
    [{ value: 100 }, 50],
    [-1, 50],
    [0, 0],
  ] as const) {
    it(`leaves the size out for ${JSON.stringify([width, height])}`, () => {
      const image = read({ url: 'a.jpg', width, height });
      expect(image).to.have.property('src');
      expect(image).not.to.have.any.keys('width', 'height');
    });
  }

  for (const value of [undefined, null, '', 1, {}, [], { url: 'data:image/png,x' }, { url: {} }]) {
    it(`finds no image in ${nameOf(value)}`, () => {
      expect(read(value)).to.equal(undefined);
    });
  }
});

describe('the files of one picture', () => {
  const file = (width: unknown, height?: unknown) => ({
    contentUrl: `a-${String(width)}.jpg`,
    width,
    height,
  });
  const widthsOf = (value: object) => read(value)?.renditions?.map(({ width }) => width);

  it('are told with that of the image itself, the narrowest first', () => {
    const image = { url: 'a.jpg', width: 800, height: 600, encoding: [file(1600), file('400px')] };
    expect(read(image)?.renditions).to.deep.equal([
      { src: 'https://news.example/articles/a-400px.jpg', width: 400 },
      { src: 'https://news.example/articles/a.jpg', width: 800 },
      { src: 'https://news.example/articles/a-1600.jpg', width: 1600 },
    ]);
  });

  it('are none without another, with a width and an address that is safe', () => {
    const others = [
      { contentUrl: 'data:image/png,x', width: 400 },
      file(''),
      file(-5),
      'b.jpg',
      null,
    ];
    expect(read({ url: 'a.jpg', width: 800, height: 600, encoding: others })).not.to.have.property(
      'renditions',
    );
    expect(read({ url: 'a.jpg', encoding: file(400, 300) })).not.to.have.property('renditions');
  });

  it('are of different widths', () => {
    expect(widthsOf({ url: 'a.jpg', encoding: [file(400), file(800), file('400')] })).to.deep.equal(
      [400, 800],
    );
  });

  it('tell the size of the image where it doesn’t say one itself', () => {
    const encoding = [file(1600, 1200), file(400, 300), file(2000)];
    expect(read({ url: 'a.jpg', width: 900, encoding })).to.include({ width: 1600, height: 1200 });
    expect(read({ url: 'a.jpg', width: 900, height: 675, encoding })).to.include({
      width: 900,
      height: 675,
    });
  });
});
