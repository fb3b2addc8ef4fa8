import { expect } from '@open-wc/testing';
import type { OpenedPage } from '../support/open-page.js';
import { serve } from '../support/serve.js';
import { englishArticle, frenchArticle, openLoadedPage } from './support/article-page.js';
import { deepQuery, deepQueryAll } from './support/shadow-tree.js';

const attributes = `src="${frenchArticle}" lang="fr"`;

/** Characters on each full line of a paragraph, on the average. */
function charactersPerLine(paragraph: HTMLElement): number {
  const range = paragraph.ownerDocument.createRange();
  const tops = new Map<number, number>();
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let index = 0; index < node.length; index += 1) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      tops.set(top, (tops.get(top) ?? 0) + 1);
    }
  }
  const fullLines = [...tops.values()].slice(0, -1);
  return fullLines.reduce((sum, count) => sum + count, 0) / fullLines.length;
}

function overflowOf({ document }: OpenedPage): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

afterEach(() => {
  localStorage.clear();
});

describe('the layout', () => {
  it('has lines of 60 to 75 characters, in serif and sans serif', async () => {
    for (const font of ['serif', 'sans-serif']) {
      const page = await openLoadedPage({
        attributes,
        body: `<style>body { font-family: ${font} }</style>{article}`,
        width: 1200,
      });
      const paragraphs = deepQueryAll(page.document, '[part=body] > p');
      const long = paragraphs.filter((paragraph) => paragraph.textContent.length > 300);
      for (const paragraph of long) {
        expect(charactersPerLine(paragraph), font).to.be.within(60, 75);
      }
      expect(long.length).to.be.greaterThan(2);
      page.close();
    }
  });

  it('never widens the page, at 320 px and at 300 % text', async () => {
    for (const scale of ['1', '3']) {
      localStorage.setItem('news-article:text-size', scale);
      const page = await openLoadedPage({ attributes, width: 320 });
      expect(overflowOf(page), scale).to.be.at.most(0);
      page.close();
    }
  });

  it('cuts nothing off and lays nothing over another, at 300 % text in 320 px', async () => {
    localStorage.setItem('news-article:text-size', '3');
    for (const [language, article] of Object.entries({ fr: frenchArticle, en: englishArticle })) {
      const page = await openLoadedPage({
        attributes: `src="${article}" lang="${language}" back-href="/"`,
        width: 320,
      });
      const parts = deepQueryAll(page.document, 'article > *, .meta > *, .list li, #body > *');
      const boxes = parts
        .map((part) => ({ part, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.height > 0);
      expect(boxes.length).to.be.greaterThan(20);
      for (const { part, box } of boxes) {
        const name = `${part.localName} ${part.textContent.trim().slice(0, 30)}`;
        expect([box.left >= 0, box.right <= 320.5], name).to.deep.equal([true, true]);
        expect(part.scrollWidth, name).to.be.at.most(part.clientWidth + 1);
        for (const { part: other, box: of } of boxes) {
          if (part === other || part.contains(other) || other.contains(part)) continue;
          const [across, down] = [
            Math.min(box.right, of.right) - Math.max(box.left, of.left),
            Math.min(box.bottom, of.bottom) - Math.max(box.top, of.top),
          ];
          expect(across > 1 && down > 1, `${name} over ${other.localName}`).to.equal(false);
        }
      }
      page.close();
    }
  });

  it('has lines of no more than 75 characters at any text size', async () => {
    for (const scale of ['0.8', '1.5', '2']) {
      localStorage.setItem('news-article:text-size', scale);
      const page = await openLoadedPage({ attributes, width: 1800 });
      const [paragraph] = deepQueryAll(page.document, '[part=body] > p').filter(
        ({ textContent }) => textContent.length > 300,
      );
      expect(charactersPerLine(paragraph ?? page.document.body), scale).to.be.within(60, 75);
      page.close();
    }
  });

  it('scrolls what is too wide in itself, and keeps the caption of a table in sight', async () => {
    const cells = '<td>incomprehensibilities</td>'.repeat(8);
    const sum = '<mn>1000000</mn><mo>+</mo>'.repeat(12);
    const articleBody =
      `<table><caption>${'Words of a caption. '.repeat(8)}</caption><tr>${cells}</tr></table>` +
      `<p>Text <math>${sum}</math></p><math display="block">${sum}</math>`;
    const { url } = await serve({ body: JSON.stringify({ headline: 'Headline', articleBody }) });
    for (const scale of ['1', '3']) {
      localStorage.setItem('news-article:text-size', scale);
      const page = await openLoadedPage({ attributes: `src="${url}"`, width: 320 });
      expect(overflowOf(page), scale).to.be.at.most(0);
      for (const wide of deepQueryAll(page.document, '[part=body] table')) {
        expect(wide.scrollWidth, wide.localName).to.be.greaterThan(wide.clientWidth);
      }
      const formula = deepQuery(page.document, 'p:has(math)');
      // Firefox breaks a formula into lines; the others have to scroll it.
      expect(page.window.getComputedStyle(formula).overflowX, 'the formula').to.equal('auto');
      const caption = deepQuery(page.document, 'caption').getBoundingClientRect();
      expect(caption.right, scale).to.be.at.most(320);
      page.close();
    }
  });

  it('has even lines in a text with notes', async () => {
    const articleBody = ['One<sup>2</sup> a', 'One2 a']
      .map((line) => `<p>${Array(9).fill(line).join('<br>')}</p>`)
      .join('');
    const { url } = await serve({ body: JSON.stringify({ headline: 'Headline', articleBody }) });
    const page = await openLoadedPage({ attributes: `src="${url}"` });
    const [noted = 0, bare = 0] = deepQueryAll(page.document, '[part=body] p').map(
      (paragraph) => paragraph.getBoundingClientRect().height,
    );
    expect(bare).to.be.greaterThan(0);
    expect(noted - bare).to.be.within(-1, 1);
    page.close();
  });

  it('sets a list in a list without a gap', async () => {
    const articleBody = '<ul><li>One<ul><li>Two</li></ul></li></ul>';
    const { url } = await serve({ body: JSON.stringify({ headline: 'Headline', articleBody }) });
    const page = await openLoadedPage({ attributes: `src="${url}"` });
    const inner = deepQuery(page.document, 'li ul');
    expect(page.window.getComputedStyle(inner).marginBlockStart).to.equal('0px');
    page.close();
  });

  it('is in the order of a newspaper’s page', async () => {
    const page = await openLoadedPage({ attributes: `${attributes} back-href="/"` });
    const parts = ['back', 'headline', 'dateline', 'controls', 'figure', 'summary', 'body']
      .concat(['related', 'translations', 'source'])
      .map((part) => deepQuery(page.document, `[part=${part}]`));
    const pairs = parts.slice(1).map((part, index) => [parts[index] ?? part, part] as const);
    for (const [before, part] of pairs) {
      const follows = before.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING;
      expect(follows, `${before.getAttribute('part')}, ${part.getAttribute('part')}`).to.not.equal(
        0,
      );
    }
  });

  it('shows nothing where there is nothing to show', async () => {
    const { url } = await serve({
      body: JSON.stringify({ headline: 'Headline', articleBody: '<p>Text</p>' }),
    });
    const page = await openLoadedPage({ attributes: `src="${url}" controls="none"` });
    const shown = deepQueryAll(page.document, '[part], .meta, h2')
      .filter((element) => element.getBoundingClientRect().height > 0)
      .map((element) => element.getAttribute('part') ?? element.className);
    expect(shown).to.deep.equal(['headline', 'body']);
  });

  it('of an Arabic article is right to left, its arrow turned, whatever the page', async () => {
    const page = await openLoadedPage({
      attributes: 'src="/dist/demo/articles/topcop.ar.json" lang="ar" back-href="/"',
    });
    const article = deepQuery(page.document, 'article');
    expect(page.window.getComputedStyle(article).direction).to.equal('rtl');
    const arrow = deepQuery(page.document, '[part=back] svg');
    expect(page.window.getComputedStyle(arrow).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('has place, authors and last change of an Arabic article on one edge', async () => {
    const { url } = await serve({
      body: JSON.stringify({
        inLanguage: 'ar',
        headline: 'المنارة تعود إلى العمل',
        articleBody: '<p>أضاء المصباح.</p>',
        dateline: 'باكو، نوفمبر 2021',
        author: 'سمير الحارس',
        datePublished: '2021-11-05',
        dateModified: '2021-11-09',
      }),
    });
    const page = await openLoadedPage({ attributes: `src="${url}" lang="en"` });
    const edges = ['[part=dateline]', '.lines > div > bdi'].flatMap((selector) =>
      deepQueryAll(page.document, selector).map((line) => {
        const range = page.document.createRange();
        range.selectNodeContents(line);
        return Math.round(range.getBoundingClientRect().right);
      }),
    );
    expect(edges).to.have.length(3);
    expect(new Set(edges).size).to.equal(1);
  });

  it('of a left-to-right article is left to right on a right-to-left page', async () => {
    const page = await openLoadedPage({
      attributes: `src="${englishArticle}" lang="en"`,
      body: '<div dir="rtl">{article}</div>',
    });
    const paragraph = deepQuery(page.document, '[part=body] p');
    expect(page.window.getComputedStyle(paragraph).direction).to.equal('ltr');
  });

  it('takes fonts and colours from the page, and nothing that would spoil it', async () => {
    const page = await openLoadedPage({
      attributes,
      body:
        '<style>* { letter-spacing: 3px; text-transform: uppercase; text-align: justify }' +
        'body { color: rgb(1, 2, 3); font-family: monospace; white-space: pre }</style>{article}',
    });
    const style = page.window.getComputedStyle(deepQuery(page.document, '[part=body] p'));
    expect(style.color).to.equal('rgb(1, 2, 3)');
    expect(style.fontFamily).to.equal('monospace');
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.textAlign).to.equal('start');
    expect(style.whiteSpace).to.equal('normal');
  });

  it('does not shift after the article shows: the image has its place', async () => {
    const page = await openLoadedPage({ attributes });
    const image = deepQuery(page.document, '[part=figure] img') as HTMLImageElement;
    const { height } = image.getBoundingClientRect();
    expect(height).to.be.greaterThan(100);
    await image.decode();
    expect(image.getBoundingClientRect().height).to.equal(height);
  });
});
