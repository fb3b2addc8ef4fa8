import { expect, waitUntil } from '@open-wc/testing';
import type { OpenedPage } from '../support/open-page.js';
import { serve } from '../support/serve.js';
import { openLoadedPage } from './support/article-page.js';
import { ringFaultsOf } from './support/focus-ring.js';
import { between, tabThrough } from './support/focused.js';
import { richArticle } from './support/rich-article.js';
import { deepQueryAll } from './support/shadow-tree.js';

/** Pages, by their ground and the letters that one would choose on it. */
const pages: Readonly<Record<string, readonly [background: string, color: string]>> = {
  white: ['#fff', '#222'],
  black: ['#000', '#eee'],
  'mid-grey with black letters': ['#777', '#000'],
  'mid-grey with white letters': ['#777', '#fff'],
  'red with black letters': ['#f00', '#000'],
  'red with white letters': ['#d00', '#fff'],
  blue: ['#00f', '#fff'],
};

/** What a reader has to see the focus on. */
const kinds = [
  '[part=back]',
  '#body p a',
  'button',
  'summary',
  'table',
  '.list a',
  '[part=source] a',
];

async function openOn(css: string, text: object = {}): Promise<OpenedPage> {
  // At 100 % one of the buttons would be disabled.
  localStorage.setItem('news-article:text-size', '1.1');
  const { url } = await serve({ body: JSON.stringify({ ...richArticle, ...text, image: [] }) });
  const page = await openLoadedPage({
    attributes: `src="${url}" lang="en" back-href="/"`,
    body: `<style>${css}</style>${between}`,
    width: 320,
  });
  const isWhole = (): boolean =>
    deepQueryAll(page.document, 'button[aria-disabled=false]').length === 4 &&
    deepQueryAll(page.document, 'table:not([tabindex])').length === 0;
  await waitUntil(isWhole, 'The controls do not come to life');
  return page;
}

async function goThrough(page: OpenedPage): Promise<{ found: HTMLElement[]; faults: string[] }> {
  const found: HTMLElement[] = [];
  const faults: string[] = [];
  await tabThrough(page, (focused) => {
    found.push(focused);
    faults.push(...ringFaultsOf(focused));
  });
  return { found, faults };
}

afterEach(() => {
  localStorage.clear();
});

describe('the ring around what has the focus', () => {
  for (const [name, [background, color]] of Object.entries(pages)) {
    it(`is seen on ${name}`, async () => {
      const page = await openOn(`html { background: ${background}; color: ${color} }`);
      const { found, faults } = await goThrough(page);
      expect(faults).to.deep.equal([]);
      expect(kinds.filter((kind) => !found.some((one) => one.matches(kind)))).to.deep.equal([]);
    });
  }

  it('is not cut off in tables and in what opens', async () => {
    const link = '<a href="https://example.org/">a link</a>';
    const details = `<details open><summary>Summary</summary>${link}</details>`;
    const cells = `<th>${link}</th><td>${link}${link}</td><td>${details}</td>`;
    const wide = '<td>incomprehensibilities</td>'.repeat(6);
    const articleBody = `<table><tr>${cells}${wide}</tr></table>${details}`;
    const { found, faults } = await goThrough(await openOn('', { articleBody }));
    expect(faults).to.deep.equal([]);
    expect(found.filter((one) => one.matches('#body :is(a, summary)'))).to.have.length(7);
  });
});
