import { expect, fixture, html } from '@open-wc/testing';
import { loadImages } from '../../../src/printing/load-images.js';
import { stopClock } from '../../support/fake-clock.js';
import { release, serve, type Served } from '../../support/serve.js';
import type { Resource } from '../../support/server/reply.js';
import { isPending } from '../article/fetch/until.js';

const pixel: Resource = {
  bodyBase64: 'R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==',
  contentType: 'image/gif',
  path: 'pixel.gif',
};

const held: Served[] = [];

async function serveHeld(): Promise<Served> {
  const served = await serve({ ...pixel, isHeld: true });
  held.push(served);
  return served;
}

/** An image in a page: far below the window, where a lazy one is not fetched. */
async function makeImage(url: string, loading?: string) {
  const page = await fixture<HTMLElement>(html`<div style="padding-top: 30000px"></div>`);
  const image = document.createElement('img');
  if (loading) image.setAttribute('loading', loading);
  image.src = url;
  page.append(image);
  return { page, image };
}

describe('loadImages', () => {
  afterEach(async () => {
    await Promise.all(held.splice(0).map(release));
  });

  it('fetches what waits until the reader comes near, and has that wait again afterwards', async () => {
    const { url } = await serve(pixel);
    const { page, image } = await makeImage(url, 'lazy');
    const before = page.outerHTML;
    expect(image.complete).to.equal(false);
    const loading = loadImages([page]);
    expect(image.loading).to.equal('eager');
    const undo = await loading;
    expect([image.complete, image.naturalWidth]).to.deep.equal([true, 1]);
    undo();
    expect(page.outerHTML).to.equal(before);
  });

  it('leaves attributes exactly as the page has written them', async () => {
    const { url } = await serve(pixel);
    const { page, image } = await makeImage(url, 'LAZY');
    const before = page.outerHTML;
    const loading = loadImages([page]);
    expect(image.loading).to.equal('eager');
    (await loading)();
    expect(page.outerHTML).to.equal(before);
  });

  it('leaves alone what does not wait, and what is not printed', async () => {
    const { url } = await serve(pixel);
    const [eager, none] = [await makeImage(url, 'eager'), await makeImage(url)];
    const other = await makeImage((await serve(pixel)).url, 'lazy');
    const before = document.documentElement.outerHTML;
    const undo = await loadImages([eager.page, none.image]);
    expect(document.documentElement.outerHTML).to.equal(before);
    undo();
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(other.image.complete).to.equal(false);
  });

  it('waits until an image is there', async () => {
    const served = await serveHeld();
    const { page, image } = await makeImage(served.url);
    const loading = loadImages([page]);
    expect(await isPending(loading)).to.equal(true);
    await release(served);
    await loading;
    expect([image.complete, image.naturalWidth]).to.deep.equal([true, 1]);
  });

  it('waits no longer than three seconds', async () => {
    const { url } = await serveHeld();
    const { page, image } = await makeImage(url, 'lazy');
    const clock = stopClock();
    const loading = loadImages([page]);
    await clock.tickAsync(2999);
    expect(await isPending(loading)).to.equal(true);
    await clock.tickAsync(1);
    const undo = await loading;
    expect(image.complete).to.equal(false);
    undo();
    expect(image.loading).to.equal('lazy');
  });

  it('is not kept waiting by images that are broken', async () => {
    const [good, bad] = [await serve(pixel), await serve({ ...pixel, bodyBase64: 'AAAA' })];
    const images = [await makeImage(bad.url, 'lazy'), await makeImage(good.url)];
    const clock = stopClock();
    await loadImages(images.map(({ page }) => page));
    expect(images.map(({ image }) => image.naturalWidth)).to.deep.equal([0, 1]);
    expect(clock.countTimers()).to.equal(0);
  });

  it('waits for nothing where all is there', async () => {
    const { url } = await serve(pixel);
    const { page, image } = await makeImage(url);
    await image.decode();
    page.append(document.createElement('img'));
    const clock = stopClock();
    const loading = loadImages([page, document.createElement('p')]);
    expect(clock.countTimers()).to.equal(0);
    expect(await isPending(loading)).to.equal(false);
  });

  it('finds images in shadow roots within shadow roots', async () => {
    const { url } = await serve(pixel);
    const { page, image } = await makeImage(url, 'lazy');
    const root = page.attachShadow({ mode: 'open' });
    const inner = root.appendChild(document.createElement('div'));
    const innerRoot = inner.attachShadow({ mode: 'open' });
    const deep = innerRoot.appendChild(document.createElement('p'));
    deep.append(image);
    const before = innerRoot.innerHTML;
    const loading = loadImages([page]);
    expect(image.loading).to.equal('eager');
    const undo = await loading;
    expect(image.naturalWidth).to.equal(1);
    undo();
    expect(innerRoot.innerHTML).to.equal(before);
  });
});
