import { elementsWithin } from './elements-within.js';
import { loadImages } from './load-images.js';
import type { PrintedArticle, Undo } from './print-tools.js';
import { settleInTime } from './settle-in-time.js';

/**
 * Milliseconds for which the reader waits for articles that are not there yet. (As in in-time.ts, which
 * this chunk can't import.)
 */
const PATIENCE = 10_000;

/**
 * Settles once the articles in what is printed are loaded, those too that would wait until the reader
 * comes near, and then the images; or when that takes too long. What is returned takes back what was
 * changed. Never rejects.
 */
export async function loadForPrint(elements: readonly Element[]): Promise<Undo> {
  const missing = articlesIn(elements).filter(isMissing);
  if (missing.length > 0) await settleInTime(missing.map(load), PATIENCE);
  return loadImages(elements);
}

/** The articles among the elements, and those in them. */
export function articlesIn(elements: readonly Element[]): PrintedArticle[] {
  const within = elements.flatMap(elementsWithin);
  return [...new Set(within.filter(({ localName }) => localName === 'news-article'))];
}

function isMissing({ article, state }: PrintedArticle): boolean {
  return article === null && (state === 'idle' || state === 'loading');
}

async function load(article: PrintedArticle): Promise<void> {
  if (article.state === 'idle') await article.reload?.();
  else await ended(article);
}

function ended(article: Element): Promise<unknown> {
  return new Promise((resolve) => {
    for (const type of ['article-load', 'article-error']) {
      article.addEventListener(type, resolve, { once: true });
    }
  });
}
