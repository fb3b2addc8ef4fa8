import { expect, waitUntil } from '@open-wc/testing';
import type { OpenedPage } from '../support/open-page.js';
import { frenchArticle, openArticlePage, openLoadedPage } from './support/article-page.js';
import { buttonNamed, deepQuery } from './support/shadow-tree.js';

const attributes = `src="${frenchArticle}" lang="en"`;

function textSizeIn({ window, document }: OpenedPage): number {
  const paragraph = deepQuery(document, '[part=body] p');
  return Number.parseFloat(window.getComputedStyle(paragraph).fontSize);
}

async function press(page: OpenedPage, name: string): Promise<void> {
  buttonNamed(page.document, name).click();
  await page.event('text-size-change');
}

afterEach(() => {
  localStorage.clear();
});

describe('the reader’s text size', () => {
  it('is applied and kept, and followed by other tabs', async () => {
    const page = await openLoadedPage({ attributes });
    const otherTab = await openLoadedPage({ attributes });
    const before = textSizeIn(page);
    await press(page, 'Increase text size');
    expect(textSizeIn(page) / before).to.be.closeTo(1.1, 0.01);
    await waitUntil(() => textSizeIn(otherTab) > before, 'The other tab does not follow');
    expect(textSizeIn(otherTab)).to.equal(textSizeIn(page));
    const later = await openLoadedPage({ attributes });
    expect(textSizeIn(later)).to.equal(textSizeIn(page));
  });

  it('follows a press that comes before the code behind the buttons', async () => {
    const page = await openArticlePage({ attributes });
    await page.event('article-load');
    const before = textSizeIn(page);
    buttonNamed(page.document, 'Increase text size').click();
    buttonNamed(page.document, 'Increase text size').click();
    await page.event('text-size-change', 2);
    expect(textSizeIn(page) / before).to.be.closeTo(1.25, 0.01);
  });

  it('is there from the first frame of the article, without controls too', async () => {
    localStorage.setItem('news-article:text-size', '2');
    const page = await openArticlePage({ attributes: `${attributes} controls="none"` });
    const scales: string[] = [];
    const article = page.document.querySelector('news-article');
    await waitUntil(() => {
      const root = article?.shadowRoot?.querySelector<HTMLElement>('.root');
      if (root) scales.push(root.style.getPropertyValue('--_scale'));
      return article?.shadowRoot?.querySelector('article');
    }, 'The article does not come');
    expect(new Set(scales)).to.deep.equal(new Set(['2']));
    expect(textSizeIn(page)).to.be.greaterThan(30);
  });

  it('leaves the pressed button where it is on the screen', async () => {
    const page = await openLoadedPage({ attributes, width: 400, height: 400 });
    const button = buttonNamed(page.document, 'Increase text size');
    await press(page, 'Increase text size');
    page.window.scrollTo(0, 100);
    for (let presses = 0; presses < 4; presses += 1) {
      const { top } = button.getBoundingClientRect();
      button.click();
      // WebKit scrolls by whole pixels.
      expect(button.getBoundingClientRect().top).to.be.closeTo(top, 1);
    }
    expect(page.window.scrollY).to.be.greaterThan(100);
  });

  it('is not kept with no-persist', async () => {
    localStorage.setItem('news-article:text-size', '2');
    const page = await openLoadedPage({ attributes: `${attributes} no-persist` });
    const before = textSizeIn(page);
    expect(before).to.be.lessThan(20);
    await press(page, 'Increase text size');
    expect(textSizeIn(page)).to.be.greaterThan(before);
    expect(localStorage.getItem('news-article:text-size')).to.equal('2');
  });

  it('takes nonsense in the storage for 100 %', async () => {
    for (const nonsense of ['banana', '1e9', '-5', '']) {
      localStorage.setItem('news-article:text-size', nonsense);
      const page = await openLoadedPage({ attributes });
      expect(textSizeIn(page), nonsense).to.be.closeTo(17, 0.1);
      page.close();
    }
  });
});
