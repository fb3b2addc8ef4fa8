import type { msg as Message } from '@lit/localize';
import type { Article, ArticleDate } from '../article/article.js';
import type { WithAncestors } from '../flat-tree.js';

/** What this code needs of the entry, handed in so that its chunk imports nothing from there. */
export interface PrintTools {
  /** Writes a date in a language. */
  formatDate: (date: ArticleDate, language: string) => string;
  msg: typeof Message;
  /** Sets the language of `msg`. */
  renderIn: (language: string) => void;
  report: (kind: 'mistake', ...facts: ['no-target', Element, 'for', string]) => Promise<void>;
  withAncestors: WithAncestors;
}

/** What a print button says of itself. */
export interface ButtonForPrint extends Element {
  htmlFor?: string | null | undefined;
}

/** What an article says of itself, as far as printing has to know. */
export interface PrintedArticle extends Element {
  article?: Article | null;
  state?: string;
  reload?: () => Promise<void>;
}

/** The language of what is added on paper, or told. */
export interface Voice {
  language: string;
  direction: string;
}

/** Takes back what was done for the print. */
export type Undo = () => void;
