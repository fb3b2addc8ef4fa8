import { expect } from '@open-wc/testing';
import type { OpenedPage } from '../support/open-page.js';
import { serve } from '../support/serve.js';
import { openLoadedPage } from './support/article-page.js';
import { deepQuery } from './support/shadow-tree.js';

async function openParagraph(language: string, paragraph: string): Promise<OpenedPage> {
  const article = { inLanguage: language, headline: 'A', articleBody: `<p>${paragraph}</p>` };
  const { url } = await serve({ body: JSON.stringify(article) });
  return openLoadedPage({ attributes: `src="${url}" lang="${language}"` });
}

/** The paragraph, and its characters from the first one on. */
function boxesIn({ document }: OpenedPage): { all: DOMRect; letters: (index: number) => DOMRect } {
  const paragraph = deepQuery(document, '[part=body] > p');
  const range = document.createRange();
  const [text] = paragraph.childNodes;
  if (!text) throw new Error('The paragraph is empty');
  const letters = (index: number): DOMRect => {
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect();
  };
  return { all: paragraph.getBoundingClientRect(), letters };
}

describe('quotation marks at the start of a paragraph', () => {
  for (const [language, mark] of [
    ['en', '“'],
    ['de', '„'],
    ['fr', '«'],
  ] as const) {
    it(`hang in the margin: ${mark}`, async () => {
      const { all, letters } = boxesIn(
        await openParagraph(language, `${mark}Here somebody speaks.`),
      );
      expect(letters(0).width).to.be.greaterThan(2);
      expect(letters(0).right).to.be.closeTo(all.left, 1);
      expect(letters(1).left).to.be.closeTo(all.left, 1);
    });
  }

  it('stay in the text where its lines begin at the right', async () => {
    const { all, letters } = boxesIn(await openParagraph('ar', '«أضاء المصباح.»'));
    expect(letters(0).right).to.be.closeTo(all.right, 1);
  });

  it('leave a paragraph alone that begins with a letter', async () => {
    const { all, letters } = boxesIn(await openParagraph('en', 'Here “somebody” speaks.'));
    expect(letters(0).left).to.be.closeTo(all.left, 1);
  });
});
