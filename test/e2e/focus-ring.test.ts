import { expect, waitUntil } from '@open-wc/testing';
import { serve } from '../support/serve.js';
import { openLoadedPage } from './support/article-page.js';
import { ringFaultsOf } from './support/focus-ring.js';
import { between, tabThrough } from './support/focused.js';
import { richArticle } from './support/rich-article.js';
import { deepQueryAll } from './support/shadow-tree.js';

async function faultsOf(articleBody: string, css = ''): Promise<string[]> {
  const { url } = await serve({
    body: JSON.stringify({ ...richArticle, image: [], articleBody }),
  });
  const page = await openLoadedPage({
    attributes: `src="${url}" lang="en" back-href="/"`,
    body: `<style>${css}</style>${between}`,
    width: 320,
  });
  await waitUntil(() => deepQueryAll(page.document, 'button[aria-disabled]').length === 4);
  const faults: string[] = [];
  await tabThrough(page, (focused) => {
    faults.push(...ringFaultsOf(focused));
  });
  return faults;
}

const link = '<a href="https://example.org/">a link</a>';
const sum = '<math><mn>1</mn></math>';

afterEach(() => {
  localStorage.clear();
});

describe('the ring of the focus', () => {
  it('of a disabled button is seen on mid-grey', async () => {
    const faults = await faultsOf(
      richArticle.articleBody,
      'html { background: #777; color: #fff }',
    );
    expect(faults).to.deep.equal([]);
  });

  it('is 2px wide at a text size of 80 %', async () => {
    localStorage.setItem('news-article:text-size', '0.8');
    expect(await faultsOf('<p>Text</p>')).to.deep.equal([]);
  });

  it('is 2px wide on a page with letters of 12px', async () => {
    expect(await faultsOf('<p>Text</p>', 'body { font-size: 12px }')).to.deep.equal([]);
  });

  for (const body of [
    `<p>${link} beside a formula ${sum}</p>`,
    `<ul><li>${link} beside a formula ${sum}</li></ul>`,
    `<table><caption>${link} in a caption</caption><tr><td>Cell</td></tr></table>`,
  ]) {
    it(`is not cut off: ${body}`, async () => {
      expect((await faultsOf(body)).filter((fault) => fault.includes('cuts'))).to.deep.equal([]);
    });
  }
});
