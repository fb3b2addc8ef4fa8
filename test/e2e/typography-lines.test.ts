import { expect, waitUntil } from '@open-wc/testing';
import { lineLength } from '../situations/checks/line-length.js';
import type { OpenedPage } from '../support/open-page.js';
import { serve } from '../support/serve.js';
import { frenchArticle, openLoadedPage } from './support/article-page.js';
import { buttonNamed, deepQuery, deepQueryAll } from './support/shadow-tree.js';

/** How wide the last line of a headline is, as a part of the widest. */
async function lastLineOf(style: string): Promise<number> {
  const headline = 'Judges of five countries compare notes on electronic evidence in the court';
  const { url } = await serve({ body: JSON.stringify({ headline, articleBody: 'Text' }) });
  const page = await openLoadedPage({ attributes: `src="${url}"`, body: `${style}{article}` });
  const range = page.document.createRange();
  range.selectNodeContents(deepQuery(page.document, '#headline'));
  const widths = [...range.getClientRects()].map(({ width }) => width);
  expect(widths.length, 'lines').to.be.greaterThan(1);
  return (widths.at(-1) ?? 0) / Math.max(...widths);
}

/** Characters on a line, on the average of the article's paragraphs. */
function averageLine({ document }: OpenedPage): number {
  const long = deepQueryAll(document, '[part=body] > p').filter(
    ({ textContent }) => textContent.length > 300,
  );
  expect(long.length).to.be.greaterThan(3);
  return long.reduce((sum, paragraph) => sum + lineLength(paragraph), 0) / long.length;
}

function scaleIn({ document }: OpenedPage): string {
  return deepQuery(document, '.root').style.getPropertyValue('--_scale');
}

async function press(page: OpenedPage, name: string): Promise<void> {
  const before = scaleIn(page);
  buttonNamed(page.document, name).click();
  await waitUntil(() => scaleIn(page) !== before, `${name} does nothing`);
}

afterEach(() => {
  localStorage.clear();
});

describe('the lines', () => {
  it('of a headline are about as long as one another', async () => {
    const loose = await lastLineOf(
      '<style>news-article::part(headline) { text-wrap: wrap }</style>',
    );
    expect(loose).to.be.lessThan(0.5);
    expect(await lastLineOf('')).to.be.greaterThan(0.7);
  });

  for (const font of ['serif', 'sans-serif']) {
    it(`of the text have 60 to 75 characters in ${font}, at each step of the text size`, async () => {
      const attributes = `src="${frenchArticle}" lang="en"`;
      const body = `<style>body { font-family: ${font} }</style>{article}`;
      const page = await openLoadedPage({ attributes, body, width: 1800 });
      for (const smaller of ['0.9', '0.8']) {
        await press(page, 'Decrease text size');
        expect(scaleIn(page)).to.equal(smaller);
      }
      expect(averageLine(page), '0.8').to.be.within(60, 75);
      for (let step = 0; step < 9; step += 1) {
        await press(page, 'Increase text size');
        expect(averageLine(page), scaleIn(page)).to.be.within(60, 75);
      }
      expect(scaleIn(page)).to.equal('3');
    });
  }
});
