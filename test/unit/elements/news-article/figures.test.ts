import { expect, html, waitUntil } from '@open-wc/testing';
import { serve } from '../../../support/serve.js';
import { makeGiven, makeReady, serveArticle, textOf, untilIdle, within } from './make-article.js';

/** Attributes that count for what is fetched, and when. */
function fetchingOf(image: Element): (string | null)[] {
  return ['src', 'srcset', 'sizes', 'loading', 'fetchpriority'].map((name) =>
    image.getAttribute(name),
  );
}

let picture = '';
before(async () => {
  const body = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
  ({ url: picture } = await serve({ contentType: 'image/svg+xml', body }));
});

/** Nothing is there. */
const broken = '/no/such/picture.png';

describe('the images of an article', () => {
  it('are figures in the order given: the lead above the text, the others below it', async () => {
    const element = await makeGiven({
      image: ['one', 'two', 'three'].map((name) => ({
        url: `${picture}?${name}`,
        description: name,
        caption: `Caption ${name}`,
        creditText: `Credit ${name}`,
      })),
    });
    const blocks = [...within(element, 'article').children];
    const figures = blocks.filter((block) => block.matches('[part=figure]'));
    expect(figures.map((figure) => figure.querySelector('img')?.alt)).to.deep.equal([
      'one',
      'two',
      'three',
    ]);
    const places = figures.map((figure) => blocks.indexOf(figure));
    const body = blocks.indexOf(within(element, '#body'));
    expect(places.map((place) => place < body)).to.deep.equal([true, false, false]);
    expect(textOf(element, '[part=figure]:last-of-type [part=caption]')).to.equal(
      'Caption three Credit three',
    );
  });

  it('come in the size that fits: the lead before all else, the others when they are near', async () => {
    const encoding = [
      { contentUrl: `${picture}?400`, width: 400, height: 300 },
      { contentUrl: `${picture}?800`, width: 800, height: 600 },
    ];
    const image = { url: `${picture}?1600`, width: 1600, height: 1200, encoding };
    const served = await serveArticle({ image: [image, image, { url: picture }] });
    const element = await makeReady(html`<news-article src=${served.url}></news-article>`);
    const [lead, other, single] = [
      ...(element.shadowRoot?.querySelectorAll('[part=figure] img') ?? []),
    ].map(fetchingOf);
    const address = (name: string) => new URL(`${picture}${name}`, location.href).href;
    const srcset = [400, 800, 1600].map((size) => `${address(`?${size}`)} ${size}w`).join();
    const width = within(element, 'article').clientWidth;
    expect(lead).to.deep.equal([address('?1600'), srcset, `${width}px`, null, 'high']);
    expect(other).to.deep.equal([address('?1600'), srcset, `auto,${width}px`, 'lazy', null]);
    expect(single).to.deep.equal([address(''), null, null, 'lazy', null]);
  });

  it('come in a usual size where nobody sees the article yet', async () => {
    const encoding = [{ contentUrl: `${picture}?400`, width: 400, height: 300 }];
    const image = { url: picture, width: 800, height: 600, encoding };
    const served = await serveArticle({ image });
    const element = await makeReady(
      html`<div hidden><news-article src=${served.url}></news-article></div>`,
    );
    expect(within(element, '[part=figure] img').getAttribute('sizes')).to.equal('600px');
  });

  it('have their place before they are there, and keep it', async () => {
    const element = await makeGiven({ image: { url: picture, width: 40, height: 30 } });
    const image = within(element, '[part=figure] img') as HTMLImageElement;
    const size = () => [image.offsetWidth, image.offsetHeight];
    expect(size()).to.deep.equal([40, 30]);
    await image.decode();
    expect(size()).to.deep.equal([40, 30]);
  });

  for (const [what, sizes, ratio] of [
    ['of its sizes', { width: 1200, height: 400 }, 3],
    ['that a page can set, without sizes', {}, 3 / 2],
  ] as const) {
    it(`that are broken show their words in a place ${what}, and the caption`, async () => {
      const element = await makeGiven({
        image: { url: broken, description: 'A quay', caption: 'The quay', ...sizes },
      });
      const image = within(element, '[part=figure] img') as HTMLImageElement;
      await waitUntil(() => image.complete && image.naturalWidth === 0, 'It is not broken');
      const { width, height } = image.getBoundingClientRect();
      expect(width).to.be.closeTo(within(element, 'article').clientWidth, 1);
      expect(width / height).to.be.closeTo(ratio, 0.02);
      expect(image.alt).to.equal('A quay');
      expect(textOf(element, '[part=caption]')).to.equal('The quay');
    });
  }

  it('leave the credit out where there is none', async () => {
    const element = await makeGiven({ image: { url: picture, caption: 'The quay' } });
    expect(element.shadowRoot?.querySelector('[part=caption] i')).to.equal(null);
  });
});

describe('the images of a text', () => {
  it('have their own size, and without any a place in a figure', async () => {
    const { url } = await serve({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>',
    });
    const element = await makeGiven({
      articleBody:
        `<figure><img src="${url}" width="60"><figcaption>a <img src="${url}"></figcaption></figure>` +
        `<figure><table><tr><td><img src="${url}"></td></tr></table></figure>` +
        `<figure><img src="${url}"></figure>`,
    });
    await untilIdle(element);
    const images = [...(element.shadowRoot?.querySelectorAll<HTMLImageElement>('#body img') ?? [])];
    await waitUntil(() => images.every(({ naturalWidth }) => naturalWidth === 60), 'No images');
    const [width, ...others] = images.map((image) => image.offsetWidth).reverse();
    expect(others).to.deep.equal([60, 60, 60]);
    expect(width).to.equal(within(element, 'article').clientWidth);
    const [height, ...otherHeights] = images.map((image) => image.offsetHeight).reverse();
    expect(otherHeights).to.deep.equal([40, 40, 40]);
    expect(height).to.be.closeTo((width ?? 0) / 1.5, 1);
  });
});
