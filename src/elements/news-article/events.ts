import type { Article } from '../../article/article.js';
import type { ArticleError } from '../../article/article-error.js';

/** What the three have in common: they reach the window through every shadow root. */
class ArticleEvent<T> extends CustomEvent<T> {
  constructor(name: string, detail: T, cancelable = false) {
    super(name, { detail, cancelable, bubbles: true, composed: true });
  }
}

export interface ArticleLoadDetail {
  article: Article;
}

/** An article is in the shadow tree, or a copy of it. Comes once for each loading that ends so. */
export class ArticleLoadEvent extends ArticleEvent<ArticleLoadDetail> {
  static readonly eventName = 'article-load';

  constructor(detail: ArticleLoadDetail) {
    super(ArticleLoadEvent.eventName, detail);
  }
}

export interface ArticleErrorDetail {
  error: ArticleError;
}

/** Loading ended without an article, and without a copy. What was shown before is still shown. */
export class ArticleErrorEvent extends ArticleEvent<ArticleErrorDetail> {
  static readonly eventName = 'article-error';

  constructor(detail: ArticleErrorDetail) {
    super(ArticleErrorEvent.eventName, detail);
  }
}

export interface ArticleBackDetail {
  /** Where the link leads, absolute. */
  url: string;
}

/** The reader follows the back link; cancelled, the page stays and can go back in its own way. */
export class ArticleBackEvent extends ArticleEvent<ArticleBackDetail> {
  static readonly eventName = 'article-back';

  constructor(detail: ArticleBackDetail) {
    super(ArticleBackEvent.eventName, detail, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    [ArticleLoadEvent.eventName]: ArticleLoadEvent;
    [ArticleErrorEvent.eventName]: ArticleErrorEvent;
    [ArticleBackEvent.eventName]: ArticleBackEvent;
  }
  interface WindowEventMap {
    [ArticleLoadEvent.eventName]: ArticleLoadEvent;
    [ArticleErrorEvent.eventName]: ArticleErrorEvent;
    [ArticleBackEvent.eventName]: ArticleBackEvent;
  }
}
