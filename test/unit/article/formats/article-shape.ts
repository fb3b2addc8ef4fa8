import { expect } from '@open-wc/testing';
import type {
  Article,
  ArticleBody,
  ArticleDate,
  Rendition,
} from '../../../../src/article/article.js';

/** Texts that come of values which are none. */
const NO_TEXT = /\[object |^undefined$|^NaN$|^null$/;

/** Expects all that is promised of every Article; throws for what is not kept. */
export function expectArticle(article: Article): void {
  const { dateline, rights, back } = article;
  const { id, headline, subheadline, summary, language } = article;
  for (const text of [id, headline, subheadline, summary, language]) expectText(text);
  expectText(dateline.text);
  for (const text of each(dateline.places)) expectWords(text);
  for (const date of [dateline.date, article.datePublished, article.dateModified]) expectDate(date);
  expectUrl(article.url);
  expectBody(article.body);
  for (const image of each(article.images)) {
    expect(image.src, 'image').to.match(/^https?:\/\/./);
    expect(image.alt, 'alt').to.be.a('string');
    expectText(image.caption);
    expectText(image.credit);
    expectBody(image.richCaption);
    expectBody(image.richCredit);
    const sizes = [image.width, image.height].filter((size) => size !== undefined);
    expect(sizes, 'sizes').to.satisfy((known: number[]) => known.every((size) => size > 0));
    expect(sizes.length % 2, 'both sizes or none').to.equal(0);
    expectRenditions(image.renditions);
  }
  for (const { name, url } of [
    ...each(article.authors),
    ...(article.publisher ? [article.publisher] : []),
    ...each(article.related).map(({ title, ...link }) => ({ name: title, ...link })),
  ]) {
    expectWords(name);
    expectUrl(url);
  }
  for (const tag of each(article.tags)) expectWords(tag);
  for (const { language: tag, url, src } of each(article.translations)) {
    expectWords(tag);
    expectUrl(url);
    expectUrl(src);
  }
  expectText(rights.notice);
  expectText(rights.usageTerms);
  expectUrl(rights.licenseUrl);
  if (back) {
    expect(back.url, 'back').to.be.a('string');
    expectUrl(back.url);
    expectText(back.title);
  }
  expect(article.access, 'access').to.be.oneOf(['full', 'teaser']);
}

/** At least two, of an address and a width each, the narrowest first. */
function expectRenditions(renditions: readonly Rendition[] | undefined): void {
  if (!renditions) return;
  expect(renditions.length, 'renditions').to.be.within(2, 12);
  for (const [index, { src, width }] of renditions.entries()) {
    expect(src, 'rendition').to.match(/^https?:\/\/./);
    expect(width, 'width').to.be.above(renditions[index - 1]?.width ?? 0);
  }
}

function each<T>(list: readonly T[]): readonly T[] {
  expect(list, 'list').to.be.an('array');
  return list;
}

function expectText(text: unknown): void {
  if (text !== undefined) expectWords(text);
}

function expectWords(text: unknown): void {
  expect(text, 'text').to.be.a('string').and.not.to.equal('');
  expect(text, 'text').not.to.match(NO_TEXT);
}

function expectUrl(url: unknown): void {
  if (url !== undefined) expect(url, 'address').to.match(/^(https?:\/\/|mailto:|tel:)./);
}

function expectBody(body: ArticleBody | undefined): void {
  if (!body) return;
  expect(body.html, 'HTML').to.be.a('string').and.not.to.equal('');
  expect(body.html, 'HTML').not.to.match(NO_TEXT);
  // That of a page, where the document stood in one, whatever its scheme.
  if (body.baseUrl !== undefined) expect(URL.canParse(body.baseUrl), 'base').to.equal(true);
}

const WALLS: Record<ArticleDate['precision'], RegExp> = {
  year: /^\d{4}$/,
  month: /^\d{4}-\d\d$/,
  day: /^\d{4}-\d\d-\d\d$/,
  minute: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/,
};

function expectDate(date: ArticleDate | undefined): void {
  if (!date) return;
  expectWords(date.raw);
  expect(date.wall, 'wall clock').to.match(WALLS[date.precision]);
  if (date.offset !== undefined) expect(date.offset, 'zone').to.match(/^(Z|[+-]\d\d:\d\d)$/);
}
