import type { Article, ArticleDate, ArticleImage } from '../../../../src/article/article.js';
import { removeDuplicates } from '../../../../src/article/formats/duplicates.js';
import { parseInertBody } from '../../../../src/sanitizer/inert-document.js';

export const baseUrl = 'https://press.example/news/lights';

export interface Given {
  headline?: string;
  subheadline?: string;
  summary?: string;
  lead?: Partial<ArticleImage>;
  dateline?: Partial<Article['dateline']>;
  authors?: string[];
}

/** An article of these parts, once what stands twice is out of it. */
export function reduced(
  html: string,
  { headline, subheadline, summary, lead, dateline, authors = [] }: Given,
) {
  const article: Article = {
    headline,
    subheadline,
    summary,
    dateline: { places: [], ...dateline },
    body: { html, baseUrl },
    images: lead ? [{ src: 'https://press.example/media/quay.jpg', alt: '', ...lead }] : [],
    authors: authors.map((name) => ({ name })),
    related: [],
    tags: [],
    translations: [],
    rights: {},
    access: 'full',
  };
  removeDuplicates(article, parseInertBody);
  return article;
}

export const date: ArticleDate = { raw: '2013-10-22', precision: 'day', wall: '2013-10-22' };

export const text = '<p>The council lit the lamp.</p>';
