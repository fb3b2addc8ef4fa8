import { expect } from '@open-wc/testing';
import { english } from '../situations/articles/english.js';
import { openShiftingPage } from './support/shifting-page.js';

const size = { width: 1200, height: 800 };
const words = { description: 'A drawing.', caption: 'Hills', creditText: 'Drawing: the project' };

/** An article short enough to be seen whole, with pictures. */
const withImages = (...image: object[]): object => ({
  ...english,
  articleBody: '<p>Two courses on cybercrime ended in November 2021.</p>'.repeat(3),
  image,
});

/** An article whose picture, of unknown size, stands in its text. */
const inText = (picture: string): object => ({
  ...english,
  image: [],
  articleBody: `<p>One.</p><figure><img src="picture:${picture}" alt="Hills"></figure><p>Two.</p><h2>Three</h2>`,
});

const figure = '<figure><img src="picture:small" width="240" height="160" alt="Hills"></figure>';

const articles: Readonly<Record<string, object>> = {
  'an image of known size': withImages({ url: 'picture:landscape', ...size, ...words }),
  'an image of unknown size': withImages({ url: 'picture:portrait', ...words }),
  'an image of another size than the data tells': withImages({ url: 'picture:square', ...size }),
  'an image that is smaller than its place': withImages({ url: 'picture:small', ...words }),
  'an image that does not come': withImages({ url: 'picture:broken', ...words }),
  'an image of known size that does not come': withImages({ url: 'picture:broken', ...size }),
  'several images': withImages(
    { url: 'picture:panorama', width: 2400, height: 300, ...words },
    { url: 'picture:small', ...words },
    { url: 'picture:landscape', ...size, ...words },
  ),
  'an image of unknown size in the text': inText('small'),
  'an image in the text that does not come': inText('broken'),
  'an image of known size in the text': {
    ...english,
    image: [],
    articleBody: `<p>One.</p>${figure}<p>Two.</p><table><tr><td>Three</td></tr></table>`,
  },
};

/** The rule of docs/embedding.md, with a height that all of these articles have room in. */
const reserve = 'news-article:not([hidden]) { display: block; min-block-size: 120em }';

describe('on a page that reserves the place', () => {
  for (const [name, article] of Object.entries(articles)) {
    it(`nothing ever shifts, with ${name}`, async () => {
      const page = await openShiftingPage({ article, css: reserve });
      await page.settle();
      expect(page.shifts()).to.deep.equal([]);
      expect([page.tops().length, page.endsOfShown().length]).to.deep.equal([1, 1]);
    });
  }
});

describe('on a page that reserves no place', () => {
  for (const [name, article] of Object.entries(articles)) {
    it(`nothing shifts once the article is shown, with ${name}`, async () => {
      const page = await openShiftingPage({ article });
      const before = page.shifts();
      await page.settle();
      expect(page.shifts()).to.deep.equal(before);
      expect(page.endsOfShown()).to.have.length(1);
    });
  }

  it('it is noticed that the text below moves when the article comes', async () => {
    const page = await openShiftingPage({ article: withImages() });
    expect(page.shifts().join()).to.match(/^P 0\.0/);
    expect(page.tops().length).to.be.greaterThan(1);
  });

  it('it is noticed that an image of the page’s own moves the article', async () => {
    const above = '<img loading="lazy" src="picture:small" alt="">';
    const page = await openShiftingPage({ article: withImages(), css: reserve, above });
    expect(page.shifts()).to.deep.equal([]);
    await page.settle();
    expect(page.shifts().join()).to.match(/0\.0/);
    expect(page.endsOfShown()).to.have.length(2);
  });
});
