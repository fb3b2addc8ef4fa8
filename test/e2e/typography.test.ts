import { expect } from '@open-wc/testing';
import { placeOf, shownIn, styleOf } from '../situations/checks/shown.js';
import type { OpenedPage } from '../support/open-page.js';
import { serve } from '../support/serve.js';
import { frenchArticle, openLoadedPage } from './support/article-page.js';
import { deepQuery } from './support/shadow-tree.js';

/** What a program might think it knows better than the one who wrote it. */
const quotes =
  '«\u00a0un\u00a0», «\u202fdeux\u202f», “b”, ‘c’, l’eau d\'eau, "e" — f – g - h -- i, …, ...';
const letters =
  '½ 1/2 1,000 1\u00a0000 2\u202f000 1.000, office fluff fj ﬁ, soft\u00adhyphen, (c) (R) 2x2 10° № 5';

const texts: Readonly<Record<string, string>> = {
  '#headline': `Headline: ${quotes} ${letters}`,
  '.subheadline': `Second headline: ${quotes} ${letters}`,
  '[part=dateline]': `Dateline: ${quotes} ${letters}`,
  '[part=summary]': `Summary: ${quotes} ${letters}`,
  '[part=body] > p': `Body: ${quotes} ${letters}`,
  '[part=body] > h3': `Heading: ${quotes}`,
  'blockquote p': `Quotation: ${quotes} ${letters}`,
};

async function openMarks(style = ''): Promise<OpenedPage> {
  const [headline, alternativeHeadline, dateline, description, text, heading, quotation] =
    Object.values(texts);
  const article = {
    inLanguage: 'en',
    headline,
    alternativeHeadline,
    dateline,
    description,
    articleBody: `<p>${text}</p><h2>${heading}</h2><blockquote><p>${quotation}</p></blockquote>`,
  };
  const { url } = await serve({ body: JSON.stringify(article) });
  return openLoadedPage({
    attributes: `src="${url}" lang="en"`,
    body: `<style>${style}</style>{article}`,
  });
}

describe('the typography', () => {
  it('leaves numerals, dashes and quotation marks as they were written', async () => {
    const page = await openMarks();
    for (const [selector, text] of Object.entries(texts)) {
      const { textContent, innerText } = deepQuery(page.document, selector);
      expect([textContent, innerText], selector).to.deep.equal([text, text]);
    }
  });

  it('puts no other letters or marks in their place, whatever the page does', async () => {
    const page = await openMarks(
      '* { font-variant: small-caps oldstyle-nums; text-transform: uppercase; quotes: "<" ">" }' +
        '* { font-feature-settings: "dlig", "frac" } *::before { content: open-quote }',
    );
    for (const [selector, text] of Object.entries(texts)) {
      const element = deepQuery(page.document, selector);
      const { fontVariant, fontFeatureSettings: features, quotes: marks } = styleOf(element);
      expect([fontVariant, features, marks], selector).to.deep.equal(['normal', 'normal', 'auto']);
      // With the letters that `text-transform` would make of them.
      expect(element.innerText, selector).to.equal(text);
      for (const pseudo of ['::before', '::after', '::first-letter']) {
        const {
          content,
          textTransform,
          fontVariant: variant,
        } = page.window.getComputedStyle(element, pseudo);
        const isEmpty = /^(none|normal|)$/.test(content);
        expect([isEmpty, textTransform, variant], selector + pseudo).to.deep.equal([
          true,
          'none',
          'normal',
        ]);
      }
    }
  });

  it('has few sizes of letters in the whole reference article', async () => {
    const page = await openLoadedPage({
      attributes: `src="${frenchArticle}" lang="fr" back-href="/"`,
    });
    const shown = shownIn(deepQuery(page.document, 'news-article')).texts;
    const sizes = new Set(
      shown.map((text) => parseFloat(styleOf(placeOf(text)).fontSize).toFixed(1)),
    );
    expect(shown.length).to.be.greaterThan(30);
    expect(sizes.size, [...sizes].join()).to.be.within(3, 6);
  });
});
