import { expect } from '@open-wc/testing';
import type { ArticleImage } from '../../../../src/article/article.js';
import { baseUrl, date, type Given, reduced, text } from './reduced.js';

/** For each kind of duplicate: what is given, the text with it, and what is left of the text. */
type Cases = Record<string, [given: Given, html: string, left: string]>;

const stays = (given: Given, html: string): [Given, string, string] => [given, html, html];

const kinds: Record<string, Cases> = {
  'the headline': {
    'as the first heading': [
      { headline: 'Harbour lights' },
      `<h1>Harbour lights</h1>${text}`,
      text,
    ],
    'in other case, spaces and quotes': [
      { headline: '“Harbour” lights' },
      `<h1>\n HARBOUR  <em>lights</em></h1>${text}`,
      text,
    ],
    'in what has nothing else': [
      { headline: 'Harbour lights' },
      `<header><div><h1>Harbour lights</h1></div></header>${text}`,
      text,
    ],
    'beside something else': [
      { headline: 'Harbour lights' },
      `<header><h1>Harbour lights</h1><hr></header>${text}`,
      `<header><hr></header>${text}`,
    ],
    'as a heading of the first level after a line': [
      { headline: 'Harbour lights' },
      `<p>News</p><h1>Harbour lights</h1>${text}`,
      `<p>News</p>${text}`,
    ],
    'as a heading of the second level at the beginning': [
      { headline: 'Harbour lights' },
      `<img src="a.jpg"><h2>Harbour lights</h2>${text}`,
      `<img src="a.jpg">${text}`,
    ],
    'in Arabic': [{ headline: 'أضواء الميناء' }, `<h1>أضواء الميناء</h1>${text}`, text],
    'but not a heading of the second level further on': stays(
      { headline: 'Harbour lights' },
      `${text}<h2>Harbour lights</h2>${text}`,
    ),
    'but not another heading': stays({ headline: 'Harbour' }, `<h1>Harbour lights</h1>${text}`),
    'but not one that differs in its vowel signs': stays(
      { headline: 'किताब' },
      `<h1>कुताब</h1>${text}`,
    ),
    'but not a heading without words': stays({ headline: '???' }, `<h1>!!!</h1>${text}`),
    'but not a paragraph': stays({ headline: 'Harbour lights' }, `<p>Harbour lights</p>${text}`),
    'but nothing where there is none': stays({}, `<h1></h1>${text}`),
  },
  'the lead image': {
    'by the same address': [{ lead: {} }, `<img src="/media/quay.jpg">${text}`, text],
    'in the middle of the text': [
      { lead: {} },
      `${text}<p><a href="/x"><img src="/media/quay.jpg"></a></p>${text}`,
      text + text,
    ],
    'with a size in its name': [{ lead: {} }, `<img src="/media/quay-1024x683.jpg">${text}`, text],
    'with a size in the name of the lead': [
      { lead: { src: 'https://press.example/media/quay-300x200.jpg' } },
      `<img src="http://press.example/media/Quay.jpg">${text}`,
      text,
    ],
    scaled: [{ lead: {} }, `<img src="/media/quay-scaled.jpg">${text}`, text],
    'with a query': [{ lead: {} }, `<img src="/media/quay.jpg?w=800&amp;ssl=1#a">${text}`, text],
    'from an image host': [
      { lead: {} },
      `<img src="https://i0.wp.com/press.example/media/quay.jpg?resize=8%2C6">${text}`,
      text,
    ],
    'in another style': [
      { lead: { src: 'https://press.example/files/styles/large/public/2024/quay.jpg?itok=a' } },
      `<img src="/files/2024/quay.jpg">${text}`,
      text,
    ],
    'asked for in another size': [
      { lead: { src: 'https://img.example/photo-17?w=1200&fit=crop' } },
      `<img src="https://img.example/photo-17?w=300">${text}`,
      text,
    ],
    'that loads late': [
      { lead: {} },
      `<img src="data:image/gif;base64,R0" data-lazy-src="/media/quay.jpg">${text}`,
      text,
    ],
    'as a picture': [
      { lead: {} },
      `<picture><source srcset="a.webp"><img src="/media/quay.jpg"></picture>${text}`,
      text,
    ],
    'with its figure': [
      { lead: { caption: 'The quay' } },
      `<figure><img src="/media/quay.jpg"><figcaption>Quay</figcaption></figure>${text}`,
      text,
    ],
    'in a figure of several': [
      { lead: {} },
      `<figure><img src="/media/quay.jpg"><img src="b.jpg"><figcaption>Two</figcaption></figure>`,
      `<figure><img src="b.jpg"><figcaption>Two</figcaption></figure>`,
    ],
    'in a figure with a recording': [
      { lead: {} },
      `<figure><img src="/media/quay.jpg"><video src="a.mp4"></video></figure>`,
      `<figure><video src="a.mp4"></video></figure>`,
    ],
    'in a figure with a paragraph': [
      { lead: {} },
      `<figure><img src="/media/quay.jpg"><p>At dawn.</p></figure>`,
      `<figure><p>At dawn.</p></figure>`,
    ],
    'once only': [
      { lead: {} },
      `<img src="/media/quay.jpg">${text}<img src="/media/quay.jpg">`,
      `${text}<img src="/media/quay.jpg">`,
    ],
    'but not another image': stays({ lead: {} }, `<img src="/media/quay-2.jpg">${text}`),
    'but not one of another folder': stays({ lead: {} }, `<img src="/media/2/quay.jpg">${text}`),
    'but not one of another host': stays({ lead: {} }, `<img src="//b.example/media/quay.jpg">`),
    'but not one that only its query tells apart': stays(
      { lead: { src: 'https://press.example/image?img_id=1&t=5' } },
      `<img src="/image?img_id=2&amp;t=5">${text}`,
    ),
    'but not one without an address': stays({ lead: {} }, `<img alt="a"><img src=" ">${text}`),
    'but not a link to it': stays({ lead: {} }, `<a href="/media/quay.jpg">Quay</a>${text}`),
  },
  'dateline and byline': {
    'as lines of their own': [
      { dateline: { text: 'Baku, 5 May 2024' }, authors: ['Ana Ruiz'] },
      `<p>By Ana Ruiz</p><p><strong>BAKU, 5 May 2024</strong></p>${text}`,
      text,
    ],
    'as the name alone': [{ authors: ['Ana Ruiz'] }, `<div>Ana Ruiz:</div>${text}`, text],
    'of several': [{ authors: ['Ana Ruiz', 'Bo Li'] }, `<p>Par Ana Ruiz, Bo Li</p>${text}`, text],
    'as a heading': [{ authors: ['Ana Ruiz'] }, `<h4>Von Ana Ruiz</h4>${text}`, text],
    'after the lead image': [
      { dateline: { places: ['Baku'] }, lead: {} },
      `<figure><img src="/media/quay.jpg"></figure><p>Baku</p>${text}`,
      text,
    ],
    'after another image with its caption': [
      { dateline: { places: ['Baku'] } },
      `<figure><img src="b.jpg"><figcaption>Quay</figcaption></figure><p>Baku</p>${text}`,
      `<figure><img src="b.jpg"><figcaption>Quay</figcaption></figure>${text}`,
    ],
    'as places': [
      { dateline: { places: ['Budapest', 'Baku'] } },
      `<p>Budapest, Baku</p>${text}`,
      text,
    ],
    'as the place with the date': [
      { dateline: { places: ['Brussels'], date } },
      `<p>Brussels, 22 October 2013</p>${text}`,
      text,
    ],
    'as the place in capitals, with the date': [
      { dateline: { places: ['Brussels, Belgium'], date } },
      `<p><em>BRUSSELS, le 22 octobre 2013</em></p>${text}`,
      text,
    ],
    'but not with another date': stays(
      { dateline: { places: ['Brussels'], date } },
      `<p>Brussels, 23 October 2013</p>${text}`,
    ),
    'but not with a date in a sentence': stays(
      { dateline: { places: ['Brussels'], date } },
      `<p>Brussels lit its lamp on 22 October 2013.</p>${text}`,
    ),
    'but not a date alone': stays(
      { dateline: { places: [], date } },
      `<p>22 October 2013</p>${text}`,
    ),
    'but not a word before a name where there is none': stays(
      {},
      `<h2>Text</h2><p>By</p><p>Von:</p>${text}`,
    ),
    'but not such a word before an empty name': stays({ authors: [' '] }, `<p>Text</p>${text}`),
    'but not further on': stays({ authors: ['Ana Ruiz'] }, `${text}<p>By Ana Ruiz</p>`),
    'but not after bare words': stays(
      { dateline: { places: ['Baku'] } },
      'The lamp was lit.<br><p>Baku</p>',
    ),
    'but not with more words': stays({ authors: ['Ana Ruiz'] }, `<p>By Ana Ruiz, in Baku</p>`),
    'but not with an image': stays(
      { authors: ['Ana Ruiz'] },
      `<p><img src="ana.jpg"> Ana Ruiz</p>${text}`,
    ),
    'but not a place that is a heading': stays(
      { dateline: { places: ['Baku'] } },
      `<h2>Baku</h2>${text}<h2>Budapest</h2>${text}`,
    ),
    'but not a place in a list or table': stays(
      { dateline: { places: ['Baku', 'Budapest'] } },
      `<ul><li>Baku</li><li>Budapest</li></ul><table><tbody><tr><td>Baku</td></tr></tbody></table>`,
    ),
    'but not again and again': [
      { dateline: { places: ['Baku'] } },
      '<p>Baku</p>'.repeat(6),
      '<p>Baku</p>'.repeat(2),
    ],
  },
  'the place before the text': {
    'with country, agency and dashes': [
      { dateline: { places: ['Grosseto'] } },
      '<p>GROSSETO, Italy (AP) -- The lamp was lit.</p>',
      '<p>The lamp was lit.</p>',
    ],
    'in the spelling of an agency': [
      { dateline: { places: ['Grossetto, Italy'] } },
      '<p>GROSSETO, Italy (AP) -- The lamp was lit.</p>',
      '<p>The lamp was lit.</p>',
    ],
    'with a date': [
      { dateline: { text: 'Paris, France' } },
      '<p>\n PARIS, le 5 mai 2024 – La lampe.</p>',
      '<p>La lampe.</p>',
    ],
    'with a long dash': [
      { dateline: { places: ['Baku'] } },
      '<p>BAKU—“Light!”</p>',
      '<p>“Light!”</p>',
    ],
    'in bold': [
      { dateline: { places: ['Baku'] } },
      '<p><strong>Baku – </strong>The lamp.</p>',
      '<p><strong></strong>The lamp.</p>',
    ],
    'with another place': [
      { dateline: { places: ['Budapest', 'Baku'] } },
      '<p>Budapest / Baku - The lamp.</p>',
      '<p>The lamp.</p>',
    ],
    'of a text without paragraphs': [
      { dateline: { places: ['Baku'] } },
      'Baku (ABC) – The lamp.<br>It burns.',
      'The lamp.<br>It burns.',
    ],
    'in a script without cases': [
      { dateline: { places: ['باكو'] } },
      '<p>باكو – أضيء المصباح.</p>',
      '<p>أضيء المصباح.</p>',
    ],
    'with a hyphen in its name': [
      { dateline: { places: ['Clermont-Ferrand'] } },
      '<p>Clermont-Ferrand – La lampe.</p>',
      '<p>La lampe.</p>',
    ],
    'but not a race from there': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris–Roubaix was won by a nose.</p>',
    ),
    'but not an aside in the sentence': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris – the city of light – lit a lamp.</p>',
    ),
    'but not the subject of a sentence': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris harbour met two guests – Ana and Bo – at dawn.</p>',
    ),
    'but not a clause after it': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Paris, where two guests met – Ana and Bo.</p>',
    ),
    'but not the name of somebody': stays(
      { dateline: { places: ['Paris'] } },
      '<p>Parisot – The lamp was lit.</p>',
    ),
    'but not another place': stays(
      { dateline: { places: ['Paris'] } },
      '<p>BAKU – The lamp was lit.</p>',
    ),
    'but not further on': stays(
      { dateline: { places: ['Paris'] } },
      `${text}<p>PARIS – The lamp was lit.</p>`,
    ),
    'but not in a heading or a list': stays(
      { dateline: { places: ['Paris'] } },
      '<h2>Paris – A city</h2><ul><li>Paris – A city</li></ul>',
    ),
    'but not where none is known': stays({}, '<p>PARIS – The lamp was lit.</p>'),
  },
};

for (const [what, cases] of Object.entries(kinds)) {
  describe(`${what} of an article that its text has too`, () => {
    for (const [how, [given, html, left]] of Object.entries(cases)) {
      it(`${html === left ? 'stays' : 'goes out of the text'}: ${how}`, () => {
        expect(reduced(html, given).body).to.deep.equal({ html: left, baseUrl });
      });
    }
  });
}

describe('what the lead image has in the text', () => {
  const figure = (caption: string, more = '') =>
    `<figure><img src="/media/quay.jpg" alt=" A quay "><figcaption${more}>${caption}</figcaption></figure>`;
  const leadOf = (html: string, lead: Partial<ArticleImage> = {}) =>
    reduced(html + text, { lead }).images[0];

  it('is its caption and its words for those who see no image, if it has none', () => {
    expect(leadOf(figure('\n The  <em>quay</em> '))).to.deep.include({
      alt: 'A quay',
      caption: 'The quay',
    });
  });

  it('stays out if it has them', () => {
    const own = { alt: 'Lamps', caption: 'At dawn' };
    expect(leadOf(figure('The quay'), own)).to.deep.include(own);
  });

  it('is a caption with its links', () => {
    const link = 'By <a href="/ana">Ana</a>';
    expect(leadOf(figure(link))).to.deep.include({
      caption: 'By Ana',
      richCaption: { html: link, baseUrl },
    });
  });

  it('is the caption that WordPress had before there were figures', () => {
    const html =
      '<div class="wp-caption" style="width:8px"><a href="/media/quay.jpg"><img src="/media/quay-300x200.jpg"></a>' +
      '<p class="wp-caption-text">The quay</p></div>';
    const article = reduced(html + text, { lead: {} });
    expect(article.images[0]?.caption).to.equal('The quay');
    expect(article.body?.html).to.equal(text);
  });

  it('is no empty caption', () => {
    expect(leadOf(figure(' '))?.caption).to.equal(undefined);
  });
});
