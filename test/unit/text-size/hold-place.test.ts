import { expect, fixture, html } from '@open-wc/testing';
import { withAncestors } from '../../../src/flat-tree.js';
import { holdElement, holdFirstLines } from '../../../src/text-size/hold-place.js';

const words = 'Some words of a paragraph that goes on for several lines. '.repeat(12);

/** A page with a text in a shadow tree, high enough to be scrolled. */
async function makePage() {
  const page = await fixture<HTMLElement>(
    html`<div style="font: 16px/1.5 serif; width: 400px">
      <header style="height: 700px">Header</header>
      <div class="host"></div>
      <footer style="height: 3000px">Footer</footer>
    </div>`,
  );
  const host = page.querySelector<HTMLElement>('.host') ?? page;
  const root = host.attachShadow({ mode: 'open' });
  root.append(...Array.from({ length: 8 }, makeParagraph));
  return { page, host, paragraphs: [...root.querySelectorAll('p')] };
}

function makeParagraph(): HTMLElement {
  const paragraph = document.createElement('p');
  // As a template has it: with white space that is folded.
  paragraph.append(`\n      ${words}\n    `);
  return paragraph;
}

/** Where the line of a letter begins. */
function topOfLetter(paragraph: Element, index: number): number {
  const range = document.createRange();
  const text = paragraph.firstChild as Text;
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect().top;
}

/** The first letter of which the line is seen, in a paragraph. */
function firstLetterSeen(paragraph: Element, edge = 0): number {
  const { length } = paragraph.firstChild as Text;
  return Array.from({ length }, (_, index) => index).findIndex((index) => {
    const range = document.createRange();
    range.setStart(paragraph.firstChild as Text, index);
    range.setEnd(paragraph.firstChild as Text, index + 1);
    const { top, bottom, height } = range.getBoundingClientRect();
    return height > 0 && (top + bottom) / 2 >= edge;
  });
}

function paragraphAtEdge(paragraphs: readonly HTMLElement[], edge = 0): HTMLElement {
  const found = paragraphs.find(
    (paragraph) => paragraph.getBoundingClientRect().bottom > edge + 40,
  );
  if (!found) throw new Error('No paragraph is seen');
  return found;
}

afterEach(() => {
  scrollTo(0, 0);
});

describe('holdFirstLines', () => {
  it('leaves the first line that is seen where it is, within a long paragraph', async () => {
    const { host, paragraphs } = await makePage();
    scrollTo(0, 700 + 16 + 24 * 20 + 7);
    const paragraph = paragraphAtEdge(paragraphs);
    const letter = firstLetterSeen(paragraph);
    expect(letter).to.be.greaterThan(40);
    const before = topOfLetter(paragraph, letter);
    const holdAgain = holdFirstLines([host], withAncestors);
    host.style.fontSize = '32px';
    holdAgain();
    // WebKit scrolls by whole pixels; in a larger line the letter has another place.
    expect(topOfLetter(paragraph, letter)).to.be.closeTo(before, 2);
    expect(scrollY).to.be.greaterThan(1300);
  });

  it('goes by what is seen of a scrolling box, and leaves the window alone', async () => {
    const { host, paragraphs, page } = await makePage();
    const box = document.createElement('div');
    box.style.cssText = 'height: 300px; overflow: auto';
    page.prepend(box);
    box.append(host);
    box.scrollTop = 900;
    const edge = box.getBoundingClientRect().top;
    const paragraph = paragraphAtEdge(paragraphs, edge);
    const letter = firstLetterSeen(paragraph, edge);
    const before = topOfLetter(paragraph, letter);
    const holdAgain = holdFirstLines([host, host], withAncestors);
    host.style.fontSize = '24px';
    holdAgain();
    expect(topOfLetter(paragraph, letter)).to.be.closeTo(before, 2);
    expect([scrollY, box.scrollTop > 900]).to.deep.equal([0, true]);
  });

  it('leaves what is read below the text where it is', async () => {
    const { host, page } = await makePage();
    const footer = page.querySelector('footer') ?? page;
    scrollTo(0, scrollY + footer.getBoundingClientRect().top - 5);
    const before = footer.getBoundingClientRect().top;
    const holdAgain = holdFirstLines([host], withAncestors);
    host.style.fontSize = '24px';
    holdAgain();
    expect(footer.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('moves nothing for a reader who sees the beginning', async () => {
    const { host } = await makePage();
    const holdAgain = holdFirstLines([host], withAncestors);
    host.style.fontSize = '32px';
    holdAgain();
    expect(scrollY).to.equal(0);
  });

  for (const position of ['fixed', 'sticky']) {
    it(`goes by what is seen below a head of the page that sticks: ${position}`, async () => {
      const { host, page, paragraphs } = await makePage();
      const style = `position: ${position}; top: 0; height: 90px; width: 100%; margin: 0`;
      page.insertAdjacentHTML('afterbegin', `<p style="${style}">Head</p>`);
      page.insertAdjacentHTML(
        'afterbegin',
        '<span style="position: absolute; top: 1500px; width: 1px; height: 1px; overflow: hidden">Hidden</span>',
      );
      scrollTo(0, 1460);
      const paragraph = paragraphAtEdge(paragraphs, 90);
      const letter = firstLetterSeen(paragraph, 90);
      const before = topOfLetter(paragraph, letter);
      const holdAgain = holdFirstLines([host], withAncestors);
      host.style.fontSize = '32px';
      holdAgain();
      expect(before).to.be.within(75, 120);
      expect(topOfLetter(paragraph, letter)).to.be.closeTo(before, 2);
    });
  }

  it('holds the text that changes, not what stands beside it', async () => {
    const { host, page, paragraphs } = await makePage();
    const beside = document.createElement('div');
    beside.append(`${words} `.repeat(20));
    const row = document.createElement('div');
    row.style.cssText = 'display: grid; grid-template-columns: 200px 200px';
    page.querySelector('footer')?.before(row);
    row.append(beside, host);
    scrollTo(0, 1000);
    const paragraph = paragraphAtEdge(paragraphs);
    const letter = firstLetterSeen(paragraph);
    const before = topOfLetter(paragraph, letter);
    const holdAgain = holdFirstLines([host], withAncestors);
    host.style.fontSize = '32px';
    holdAgain();
    expect(topOfLetter(paragraph, letter)).to.be.closeTo(before, 2);
  });

  it('holds an image where no line is seen', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="font-size: 16px">
        <p style="height: 30em">Above</p>
        <img alt="" style="display: block; height: 3000px; width: 10px" />
        <p style="height: 200em">Below</p>
      </div>`,
    );
    const image = page.querySelector('img') ?? page;
    scrollTo(0, 1200);
    const before = image.getBoundingClientRect().top;
    const holdAgain = holdFirstLines([page], withAncestors);
    page.style.fontSize = '32px';
    holdAgain();
    expect(image.getBoundingClientRect().top).to.be.closeTo(before, 1);
    expect(scrollY).to.be.greaterThan(1500);
  });
});

describe('holdElement', () => {
  it('leaves an element where it is, in a box that scrolls within the window', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="height: 3000px">
        <div style="height: 200px; overflow: auto">
          <p style="height: 500px">Above</p>
          <button>Press</button>
          <p style="height: 1000px">Below</p>
        </div>
      </div>`,
    );
    const button = page.querySelector('button') ?? page;
    const box = page.firstElementChild as HTMLElement;
    box.scrollTop = 400;
    const before = button.getBoundingClientRect().top;
    const holdAgain = holdElement(button, withAncestors);
    (box.firstElementChild as HTMLElement).style.height = '800px';
    holdAgain();
    expect(button.getBoundingClientRect().top).to.be.closeTo(before, 1);
    expect([scrollY, box.scrollTop]).to.deep.equal([0, 700]);
  });
});
