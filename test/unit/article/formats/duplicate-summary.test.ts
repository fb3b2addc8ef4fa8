import { expect } from '@open-wc/testing';
import { baseUrl, reduced } from './reduced.js';

describe('a summary', () => {
  const long = 'The council lit the lamp of the old harbour on Monday evening';
  const body = `<p>${long}, before many guests.</p><p>It burns.</p>`;

  for (const [how, summary] of [
    ['the first paragraph', `${long}, before many guests.`],
    ['the first paragraphs', `${long}, before many guests. It burns.`],
    ['cut', 'The council lit the lamp'],
    ['cut, with dots', `${long}...`],
    ['cut, with a sign for that', `${long} […]`],
    ['cut in a word', 'The council lit the lamp of the old harb…'],
    [
      'cut, with a link after it',
      `${long}… Continue reading “Harbour lights, and what came of them”`,
    ],
    ['in other quotes and case', `“The COUNCIL lit the lamp”`],
  ] as const) {
    it(`goes where the text begins with it: ${how}`, () => {
      const article = reduced(body, { summary });
      expect(article.summary).to.equal(undefined);
      expect(article.body).to.deep.equal({ html: body, baseUrl });
    });
  }

  for (const [how, html] of [
    ['the headline', `<h1>Harbour lights</h1>${body}`],
    ['the lead image', `<img src="/media/quay.jpg">${body}`],
    [
      'a picture with its caption',
      `<figure><img src="b.jpg"><figcaption>B</figcaption></figure>${body}`,
    ],
    ['a style sheet', `<style>p { color: red }</style>${body}`],
    ['place', `<p>Baku</p>${body}`],
  ] as const) {
    it(`goes where the text begins with it after ${how}`, () => {
      const given = { headline: 'Harbour lights', lead: {}, dateline: { places: ['Baku'] } };
      expect(reduced(html, { ...given, summary: long }).summary).to.equal(undefined);
    });
  }

  it('goes where it begins with the place too', () => {
    const summary = 'BAKU — The lamp of the old harbour is lit.';
    const article = reduced(`<p>${summary}</p>${body}`, {
      summary,
      dateline: { places: ['Baku'] },
    });
    expect(article.summary).to.equal(undefined);
    expect(article.body?.html).to.equal(`<p>The lamp of the old harbour is lit.</p>${body}`);
  });

  it('goes where it has the captions of the text, or not', () => {
    const html = `<h2>Our work</h2><p>One.</p><figure><figcaption>A boat</figcaption></figure>${body}`;
    for (const summary of ['Our work One. A boat The council', 'Our work One. The council']) {
      expect(reduced(html, { summary }).summary).to.equal(undefined);
    }
  });

  for (const [how, summary] of [
    ['other words', 'A lamp was lit.'],
    ['more words', `${long}, said the mayor.`],
    ['words of the middle', 'The lamp of the old harbour'],
    ['a word that only begins alike', 'The coun'],
    ['few words before dots', 'The council… lit nothing'],
    ['no words', '…'],
  ] as const) {
    it(`stays: ${how}`, () => {
      expect(reduced(body, { summary }).summary).to.equal(summary);
    });
  }

  it('goes where it is the headline, or the one below', () => {
    for (const html of [body, '']) {
      expect(reduced(html, { headline: 'The lamp', summary: 'The lamp.' }).summary).to.equal(
        undefined,
      );
      const below = { headline: 'The lamp', subheadline: 'At last', summary: 'At last' };
      const article = reduced(html, below);
      expect([article.subheadline, article.summary]).to.deep.equal(['At last', undefined]);
    }
  });

  it('is compared with paragraphs, whose words don’t touch', () => {
    const article = reduced('<h2>Lights</h2><p>They burn.</p>', { summary: 'Lights They burn' });
    expect(article.summary).to.equal(undefined);
  });
});

describe('a text', () => {
  it('is none where nothing else was in it', () => {
    const html = '<h1>Harbour lights</h1>\n<p><img src="/media/quay.jpg"></p>';
    expect(reduced(html, { headline: 'Harbour lights', lead: {} }).body).to.equal(undefined);
  });

  it('is left as it is written where nothing is twice', () => {
    const html = '<P>a<br/>b &quot;c&quot;<p>d';
    const given = {
      headline: 'Lights',
      lead: {},
      authors: ['Ana'],
      dateline: { places: ['Baku'] },
    };
    expect(reduced(html, given).body?.html).to.equal(html);
  });

  for (const [what, html] of [
    ['the same line', '<p>Baku</p>'.repeat(50_000)],
    ['captions', '<figure><figcaption>Quay</figcaption></figure>'.repeat(50_000)],
    ['images', '<img src="/media/a.jpg">'.repeat(20_000)],
    ['white space', ' '.repeat(2_000_000)],
    ['elements in one another', `${'<div>'.repeat(5000)}Baku`],
    ['dashes', `Baku ${'– '.repeat(500_000)}`],
    ['dots', '…'.repeat(1_000_000)],
  ] as const) {
    it(`is read in time with very many of ${what}`, () => {
      const given = {
        headline: 'Lights',
        lead: {},
        authors: ['Ana'],
        dateline: { places: ['Baku'] },
      };
      reduced(html, { ...given, summary: '…'.repeat(1_000_000) });
    });
  }
});
