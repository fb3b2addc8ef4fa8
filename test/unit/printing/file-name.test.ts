import { expect } from '@open-wc/testing';
import type { ArticleDate } from '../../../src/article/article.js';
import { proposeFileName } from '../../../src/printing/file-name.js';
import { articleWith } from './make-shown.js';

const dated = (wall: string, precision: ArticleDate['precision']): ArticleDate => ({
  raw: wall,
  precision,
  wall,
});
const headline = 'Harbour lights';
const datePublished = dated('2021-11-05', 'day');
const article = articleWith({ headline, datePublished });

describe('proposeFileName', () => {
  let title: HTMLTitleElement;
  let headBefore: string;

  beforeEach(() => {
    headBefore = document.head.innerHTML;
    for (const known of document.querySelectorAll('title')) known.remove();
    title = document.head.appendChild(document.createElement('title'));
    title.textContent = ' My \n\t page  ';
  });

  afterEach(() => {
    for (const known of document.querySelectorAll('title')) known.remove();
    const before = new DOMParser().parseFromString(headBefore, 'text/html').querySelector('title');
    if (before) document.head.append(before);
  });

  for (const [date, precision, expected] of [
    ['2021', 'year', '2021'],
    ['2021-11', 'month', '2021-11'],
    ['2021-11-05', 'day', '2021-11-05'],
    ['2021-11-05T23:30', 'minute', '2021-11-05'],
  ] as const) {
    it(`is headline and date, as precise as that was written: ${precision}`, () => {
      proposeFileName(articleWith({ headline, datePublished: dated(date, precision) }));
      expect(document.title).to.equal(`Harbour lights – ${expected}`);
    });
  }

  it('has the day of the dateline where there is no other', () => {
    const dateline = { places: [], date: dated('2020-02', 'month') };
    proposeFileName(articleWith({ headline, dateline }));
    expect(document.title).to.equal('Harbour lights – 2020-02');
  });

  it('has the day of publication before that of the dateline', () => {
    proposeFileName({ ...article, dateline: { places: [], date: dated('2020', 'year') } });
    expect(document.title).to.equal('Harbour lights – 2021-11-05');
  });

  it('is what there is of both', () => {
    proposeFileName(articleWith({ headline }))();
    proposeFileName(articleWith({ headline }));
    expect(document.title).to.equal('Harbour lights');
  });

  it('is the date alone without a headline', () => {
    proposeFileName(articleWith({ datePublished }));
    expect(document.title).to.equal('2021-11-05');
  });

  it('leaves the title alone where there is neither', () => {
    const before = document.documentElement.outerHTML;
    const undo = proposeFileName(articleWith());
    expect(document.documentElement.outerHTML).to.equal(before);
    undo();
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('puts the title back, with its white space', () => {
    const before = document.documentElement.outerHTML;
    const undo = proposeFileName(article);
    expect(document.documentElement.outerHTML).not.to.equal(before);
    undo();
    expect(title.textContent).to.equal(' My \n\t page  ');
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('leaves no title on a page that has none', () => {
    title.remove();
    const before = document.documentElement.outerHTML;
    const undo = proposeFileName(article);
    expect(document.title).to.equal('Harbour lights – 2021-11-05');
    undo();
    expect(document.querySelector('title')).to.equal(null);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('leaves an empty title on a page that has one', () => {
    title.textContent = '';
    const before = document.documentElement.outerHTML;
    const undo = proposeFileName(article);
    expect(document.title).to.equal('Harbour lights – 2021-11-05');
    undo();
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('leaves alone a title that the page has set meanwhile', () => {
    const undo = proposeFileName(article);
    document.title = 'A new message';
    undo();
    expect(document.title).to.equal('A new message');
  });

  it('leaves alone a title that the page has put in place of its own meanwhile', () => {
    const undo = proposeFileName(article);
    const other = document.createElement('title');
    other.textContent = 'Another';
    title.replaceWith(other);
    undo();
    expect([...document.querySelectorAll('title')]).to.have.ordered.members([other]);
    expect(other.textContent).to.equal('Another');
  });

  it('leaves alone a title that a page without one has set meanwhile', () => {
    title.remove();
    const undo = proposeFileName(article);
    document.title = 'A new message';
    undo();
    expect(document.title).to.equal('A new message');
  });

  it('takes the title of a drawing for none of the page', () => {
    title.remove();
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const ofDrawing = document.createElementNS('http://www.w3.org/2000/svg', 'title');
    ofDrawing.textContent = 'A lamp';
    drawing.append(ofDrawing);
    document.body.append(drawing);
    const undo = proposeFileName(article);
    const during = [document.title, ofDrawing.textContent];
    undo();
    drawing.remove();
    expect(during).to.deep.equal(['Harbour lights – 2021-11-05', 'A lamp']);
  });
});
