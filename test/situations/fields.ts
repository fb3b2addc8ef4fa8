import { english } from './articles/english.js';
import { mixed } from './articles/mixed.js';
import { pictureOf } from './pictures.js';
import type { Situation, Subject } from './situation.js';

const { headline, dateline, articleBody, description, image } = english;

const field = (name: string, article: object, more: Partial<Situation> = {}): Situation => ({
  name,
  article: { '@type': 'NewsArticle', inLanguage: 'en', encodingFormat: 'text/html', ...article },
  ...more,
});

const text = { headline, dateline, articleBody };
const several = ['landscape', 'portrait', 'panorama', 'small', 'square'].map((name, index) => ({
  url: `picture:${name}`,
  description: `Drawing ${index + 1} of hills and houses`,
  caption: `Drawing ${index + 1}: a place between Budapest and Baku.`,
  creditText: 'The project',
}));
const sized = several.map((one) => {
  const { width, height } = pictureOf(one.url);
  return { ...one, width, height };
});
const teaser = {
  headline,
  description,
  image,
  url: 'https://www.coe.int/en/web/cybercrime/topcop',
  isAccessibleForFree: false,
};

/** What an article has, or lacks, or has too much of. */
export const fields: Subject = {
  name: 'fields',
  situations: [
    field('no-image', { ...english, image: undefined }),
    field('no-headline', { ...english, headline: undefined }),
    field('no-body', { ...english, articleBody: undefined }),
    field('only-a-headline', { headline }, { attributes: 'controls="none"' }),
    field('only-a-headline-and-controls', { headline }),
    field('only-a-body', { articleBody }),
    field('many-images', { ...text, image: sized }),
    field('many-images-narrow', { ...text, image: sized }, { width: 320 }),
    field('many-images-without-sizes', { ...text, image: several }),
    field('long-words', { ...text, ...mixed.longWords }, { width: 320 }),
    field('long-headline', { ...text, headline: mixed.longHeadline }),
    field('long-headline-narrow', { ...text, headline: mixed.longHeadline }, { width: 320 }),
    field('long-caption', { ...text, image: { ...image, caption: mixed.longCaption } }),
    field('wide-table', { ...text, articleBody: mixed.wideTable }, { width: 390 }),
    field('table', { ...text, articleBody: mixed.table }),
    field('wide-code', { ...text, articleBody: mixed.code }, { width: 390 }),
    field('recordings', { ...text, articleBody: mixed.recordings }),
    field('formula', { ...text, articleBody: mixed.formula }, { width: 390 }),
    field('quote-and-lists', { ...text, articleBody: mixed.quoteAndLists }),
    field('image-in-the-text', { ...text, articleBody: mixed.figure }),
    field('everything', { ...english, ...mixed.everything }, { attributes: 'back-href="/"' }),
    field('everything-narrow', { ...english, ...mixed.everything }, { width: 320 }),
    field('plain-text', { ...text, articleBody: mixed.plainText, encodingFormat: 'text/plain' }),
    field('back-link-of-the-data', {
      ...text,
      isPartOf: { url: 'https://www.coe.int/en/web/cybercrime', name: 'All news on cybercrime' },
    }),
    field('teaser', { ...teaser, articleBody: mixed.beginning }),
    field('protected', teaser),
    field('first-heading-of-the-page', english, { attributes: 'heading-level="1"' }),
  ],
};
