import type { Article } from '../../article/article.js';
import type { ArticleError } from '../../article/article-error.js';
import { ElementEvent } from '../element-event.js';

export interface ArticleLoadDetail {
  article: Article;
}

/** An article is in the shadow tree, or a copy of it. Comes once for each loading that ends so. */
export class ArticleLoadEvent extends ElementEvent<ArticleLoadDetail> {
  constructor(detail: ArticleLoadDetail) {
    super('article-load', detail);
  }
}

export interface ArticleErrorDetail {
  error: ArticleError;
}

/** Loading ended without an article, and without a copy. What was shown before is still shown. */
export class ArticleErrorEvent extends ElementEvent<ArticleErrorDetail> {
  constructor(detail: ArticleErrorDetail) {
    super('article-error', detail);
  }
}

export interface ArticleBackDetail {
  /** Where the link leads, absolute. */
  url: string;
}

/** The reader follows the back link; cancelled, the page stays and can go back in its own way. */
export class ArticleBackEvent extends ElementEvent<ArticleBackDetail> {
  constructor(detail: ArticleBackDetail) {
    super('article-back', detail, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'article-load': ArticleLoadEvent;
    'article-error': ArticleErrorEvent;
    'article-back': ArticleBackEvent;
  }
  interface WindowEventMap {
    'article-load': ArticleLoadEvent;
    'article-error': ArticleErrorEvent;
    'article-back': ArticleBackEvent;
  }
}
