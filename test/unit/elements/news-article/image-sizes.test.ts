import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { serve } from '../../../support/serve.js';
import { documentWith, untilIdle, within } from './make-article.js';

describe('an image in several sizes', () => {
  it('is told when it gets more room than it had, and not when it gets less', async () => {
    const body = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>';
    const { url } = await serve({ contentType: 'image/svg+xml', body });
    const encoding = [{ contentUrl: `${url}?200`, width: 200, height: 150 }];
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.cssText = 'width: 300px';
    const element = document.createElement('news-article');
    const image = { url: `${url}?900`, width: 900, height: 675, encoding };
    const sizesOfText = '(max-width: 100px) 100vw, 200px';
    element.article = documentWith({
      image: [image, image],
      articleBody: `<p>a <img src="${url}" srcset="${url}?200 200w" sizes="${sizesOfText}"></p>`,
    });
    box.append(element);
    await oneEvent(element, 'article-load');
    await untilIdle(element);
    const sizes = () =>
      [...(element.shadowRoot?.querySelectorAll<HTMLImageElement>('figure > img') ?? [])].map(
        (one) => one.sizes,
      );
    expect(sizes()).to.deep.equal(['300px', 'auto,300px']);
    box.style.width = '400px';
    await waitUntil(() => sizes()[0] === '400px', 'It is not told');
    expect(sizes()).to.deep.equal(['400px', 'auto,400px']);
    expect((within(element, '#body img') as HTMLImageElement).sizes).to.equal(sizesOfText);
    box.style.width = '200px';
    // Two frames: the browser tells sizes once in each.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    expect(within(element, 'article').clientWidth).to.equal(200);
    expect(sizes()).to.deep.equal(['400px', 'auto,400px']);
  });
});
