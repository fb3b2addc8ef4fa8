import { expect } from '@open-wc/testing';
import type { ArticleImage } from '../../../../src/article/article.js';
import { baseUrl, reduced, text } from './reduced.js';
import { stays, testDuplicates } from './test-duplicates.js';

testDuplicates({
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
    'in a newer format of Drupal': [
      { lead: { src: 'https://press.example/files/2024/quay.jpg' } },
      `<img src="/files/styles/wide/public/2024/quay.jpg.webp?itok=a">${text}`,
      text,
    ],
    'in a newer format of WordPress': [
      { lead: {} },
      `<img src="/media/quay-1024x683-jpg.webp">${text}`,
      text,
    ],
    'in a newer format under the same name': [
      { lead: {} },
      `<img src="/media/quay-1024x683.webp">${text}`,
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
});

describe('a second headline', () => {
  it('is none that repeats the first', () => {
    const given = { headline: 'Lamps', subheadline: '“LAMPS”' };
    expect(reduced(text, given).subheadline).to.equal(undefined);
  });
});

describe('a credit', () => {
  for (const [caption, credit, left] of [
    ['The quay. Photo: Ann Mate/AP', 'Ann Mate/AP', undefined],
    ['Ann Mate/AP', 'Ann Mate / AP', undefined],
    ['The quay', 'Ann Mate', 'Ann Mate'],
    ['By Ann Mate at dawn', 'Ann Mate', 'Ann Mate'],
    ['The quay of Mann', 'Ann', 'Ann'],
  ] as const) {
    it(`is ${left ?? 'none'} with the caption "${caption}"`, () => {
      const [image] = reduced(text, { lead: { caption, credit } }).images;
      expect(image?.credit).to.equal(left);
    });
  }
});

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
