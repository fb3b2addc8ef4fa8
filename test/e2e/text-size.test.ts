import { expect, waitUntil } from '@open-wc/testing';
import { openPage, type OpenedPage } from '../support/open-page.js';
import {
  arabicArticle,
  frenchArticle,
  openArticlePage,
  openLoadedPage,
} from './support/article-page.js';
import { buttonNamed, deepQuery, deepQueryAll } from './support/shadow-tree.js';

const attributes = `src="${frenchArticle}" lang="en"`;

function textSizeIn({ window, document }: OpenedPage): number {
  const paragraph = deepQuery(document, '[part=body] p');
  return Number.parseFloat(window.getComputedStyle(paragraph).fontSize);
}

/** Where the line of a letter begins. */
function topOfLetter(text: Text, index: number): number {
  const range = text.ownerDocument.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect().top;
}

/** Waits until the browser has laid out and painted what was changed. */
async function nextFrames({ window }: OpenedPage): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  }
}

/** Whether the code is there that follows other tabs. */
function hasCode({ window }: OpenedPage): boolean {
  const entries = window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.some(
    ({ name, responseEnd }) => name.includes('text-size-control.js') && responseEnd > 0,
  );
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
      const { top, left } = button.getBoundingClientRect();
      button.click();
      // WebKit scrolls by whole pixels.
      expect(button.getBoundingClientRect().top).to.be.closeTo(top, 1);
      expect(button.getBoundingClientRect().left).to.equal(left);
    }
    expect(page.window.scrollY).to.be.greaterThan(100);
  });

  it('leaves the buttons at the edge from which the text grows, in any direction', async () => {
    for (const [language, article] of [
      ['en', frenchArticle],
      ['en', arabicArticle],
      ['ar', arabicArticle],
      ['ar', frenchArticle],
    ] as const) {
      const page = await openLoadedPage({
        attributes: `src="${article}" lang="${language}"`,
        body: `<div dir="${language === 'ar' ? 'rtl' : 'ltr'}">{article}</div>`,
        width: 1400,
      });
      const [smaller, , larger] = deepQueryAll(page.document, 'text-size-controls').flatMap(
        (set) => (set.shadowRoot ? deepQueryAll(set.shadowRoot, 'button') : []),
      );
      await waitUntil(() => smaller?.ariaDisabled === 'false' && hasCode(page), 'no code');
      const places = () => [smaller, larger].map((button) => button?.getBoundingClientRect().left);
      const before = places();
      for (let presses = 0; presses < 9; presses += 1) {
        larger?.click();
        expect(places(), `${language} ${article}`).to.deep.equal(before);
      }
      for (let presses = 0; presses < 11; presses += 1) {
        smaller?.click();
        expect(places(), `${language} ${article}`).to.deep.equal(before);
      }
      localStorage.clear();
      page.close();
    }
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
      expect(textSizeIn(page), nonsense).to.be.closeTo(16, 0.1);
      page.close();
    }
  });

  it('is followed without controls too', async () => {
    const page = await openLoadedPage({ attributes });
    const without = await openLoadedPage({ attributes: `${attributes} controls="none"` });
    const before = textSizeIn(without);
    await waitUntil(() => hasCode(without), 'The code does not come');
    await press(page, 'Increase text size');
    await waitUntil(() => textSizeIn(without) > before, 'It does not follow');
  });

  it('can be changed where storage is forbidden or full, for as long as the page lives', async () => {
    const forbidden =
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError') } })";
    const full =
      "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') }";
    for (const state of [forbidden, full]) {
      const page = await openLoadedPage({
        attributes,
        scripts: `<script>${state}</script><script type="module" src="/dist/news-article.js"></script>`,
      });
      const before = textSizeIn(page);
      await press(page, 'Increase text size');
      expect(textSizeIn(page) / before, state).to.be.closeTo(1.1, 0.01);
      await press(page, 'Increase text size');
      expect(page.recorded.errors, state).to.deep.equal([]);
      page.close();
    }
  });

  it('goes by the page’s own size, and leaves what is around it alone', async () => {
    localStorage.setItem('news-article:text-size', '2');
    const page = await openLoadedPage({
      attributes,
      body: '<style>html { font-size: 62.5% } body { font-size: 2rem }</style><p id="own">Own</p>{article}',
    });
    const { fontSize } = page.window.getComputedStyle(deepQuery(page.document, '#own'));
    expect(fontSize).to.equal('20px');
    expect(textSizeIn(page)).to.be.closeTo(2 * 20, 0.1);
  });

  it('goes back to 100 % by the button in the middle', async () => {
    const page = await openLoadedPage({ attributes });
    const before = textSizeIn(page);
    await press(page, 'Increase text size');
    buttonNamed(page.document, 'Reset text size').click();
    const { detail } = await page.event('text-size-change', 2);
    expect(detail).to.deep.equal({ scale: 1 });
    expect([textSizeIn(page), localStorage.length]).to.deep.equal([before, 0]);
  });

  it('leaves the first line that is seen where it is when another tab changes it', async () => {
    const page = await openLoadedPage({ attributes, width: 400, height: 400 });
    const otherTab = await openLoadedPage({ attributes });
    await waitUntil(() => hasCode(page), 'The code does not come');
    const paragraph = deepQueryAll(page.document, '[part=body] p').find(
      ({ textContent }) => textContent.length > 300,
    );
    if (!paragraph) throw new Error('No long paragraph');
    const text = paragraph.firstChild as Text;
    // The middle of a long paragraph is at the edge of the window.
    page.window.scrollBy(0, topOfLetter(text, 150) - 3);
    await nextFrames(page);
    const letter = Array.from({ length: text.length }, (_, index) => index).findIndex(
      (index) => topOfLetter(text, index) >= -5,
    );
    const [top, scroll] = [topOfLetter(text, letter), page.window.scrollY];
    const before = textSizeIn(page);
    await press(otherTab, 'Increase text size');
    await waitUntil(() => textSizeIn(page) > before, 'It does not follow');
    await nextFrames(page);
    expect(page.window.scrollY).to.be.greaterThan(scroll + 50);
    expect(topOfLetter(text, letter)).to.be.closeTo(top, 3);
  });

  it('leaves the pressed button where it is in the frames that follow too', async () => {
    const page = await openLoadedPage({ attributes, width: 400, height: 400 });
    const button = buttonNamed(page.document, 'Increase text size');
    await press(page, 'Increase text size');
    page.window.scrollTo(0, 100);
    await nextFrames(page);
    const { top } = button.getBoundingClientRect();
    button.click();
    await nextFrames(page);
    expect(button.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });
});

describe('text-size-controls for an element of the page', () => {
  const open = (markup: string) =>
    openPage({
      html: `<!doctype html><html lang="en"><script type="module" src="/dist/news-article.js"></script>${markup}`,
    });
  const isEnabled = ({ document }: OpenedPage): boolean =>
    buttonNamed(document, 'Increase text size').ariaDisabled === 'false';
  const sizeOf = ({ window, document }: OpenedPage, id: string) =>
    window.getComputedStyle(deepQuery(document, `#${id}`)).fontSize;

  it('says once that there is none, and follows one that comes, changes its id and leaves', async () => {
    const page = await open(
      '<text-size-controls for="text"></text-size-controls><text-size-controls for="text"></text-size-controls>' +
        '<table style="font-size: 20px"><tr><td>Text</td></tr></table>',
    );
    const table = deepQuery(page.document, 'table');
    await waitUntil(() => page.recorded.console.length > 0, 'Nothing is said');
    expect(isEnabled(page)).to.equal(false);
    table.id = 'text';
    await waitUntil(() => isEnabled(page), 'It is not found');
    await press(page, 'Increase text size');
    expect(sizeOf(page, 'text')).to.equal('22px');
    table.id = 'other';
    await waitUntil(() => !isEnabled(page), 'It is not left');
    expect(sizeOf(page, 'other')).to.equal('20px');
    table.id = 'text';
    await waitUntil(() => sizeOf(page, 'text') === '22px', 'It is not found again');
    table.remove();
    await waitUntil(() => !isEnabled(page), 'It does not leave');
    expect(page.recorded.console.map(({ level }) => level)).to.deep.equal(['warn']);
    expect(page.recorded.console[0]?.text).to.include('<text-size-controls for="text">');
  });

  it('don’t grow with what they scale and stand in', async () => {
    const page = await open(
      '<main id="text">Text <text-size-controls for="text"></text-size-controls></main>',
    );
    await waitUntil(() => isEnabled(page), 'It is not found');
    const larger = buttonNamed(page.document, 'Increase text size');
    const sizeNow = () => {
      const { width, height } = larger.getBoundingClientRect();
      return [width, height].map(Math.round);
    };
    const before = sizeNow();
    for (let presses = 0; presses < 4; presses += 1) larger.click();
    await nextFrames(page);
    expect(sizeOf(page, 'text')).to.equal('28px');
    expect(sizeNow()).to.deep.equal(before);
  });

  it('agree, however many there are', async () => {
    const page = await open(
      '<text-size-controls for="text" max="110"></text-size-controls>' +
        '<text-size-controls for="text" min="110"></text-size-controls><p id="text">Text</p>',
    );
    await waitUntil(() => isEnabled(page), 'It is not found');
    await press(page, 'Increase text size');
    const marks = () => deepQueryAll(page.document, 'button').map((button) => button.ariaDisabled);
    const expected = ['false', 'false', 'true', 'true', 'true', 'false'];
    await waitUntil(() => marks().join() === expected.join(), 'They do not agree');
  });
});
