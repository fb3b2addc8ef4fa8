import type { EmulatedMedia } from '../support/emulate-media.js';
import type { Reply } from '../support/server/reply.js';

/** A page of somebody's, a window, a reader, and an article on it: as data, for any browser. */
export interface Situation {
  /** Unique within its subject: `<subject>-<name>` is the name of its screenshot. */
  name: string;
  /** The article as a document in our own format; pictures are named as `picture:<name>`. */
  article: object;
  /** Attributes of the element besides `src`, as markup. */
  attributes?: string;
  children?: string;
  /** Language of the page and of the element; English unless told. */
  language?: string;
  direction?: 'rtl';
  /** The page's own style sheet. */
  css?: string;
  /** What of the page is around the element: `{article}` is its place. */
  around?: string;
  /** CSS pixels of the window; 800 unless told. */
  width?: number;
  /** The reader's text size: 1 is 100 %. */
  textSize?: number;
  media?: EmulatedMedia;
  /** What the element has come to when it is looked at; `ready` unless told. */
  state?: ArticleStateShown;
  /** What the server answers in place of the article. */
  answer?: Reply;
}

export type ArticleStateShown = 'ready' | 'loading' | 'error' | 'stale';

/** The situations of one subject. */
export interface Subject {
  name: string;
  situations: readonly Situation[];
}

/** Whether an article is shown in the end. */
export function hasArticle({ state = 'ready' }: Situation): boolean {
  return state === 'ready' || state === 'stale';
}

/** Whether nothing can be pressed. */
export function isOnPaper({ media }: Situation): boolean {
  return media?.medium === 'print';
}
