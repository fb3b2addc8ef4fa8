import { ElementEvent } from '../element-event.js';

/** The reader asked for print; cancelled, nothing is printed and the page can do it its own way. */
export class ArticlePrintEvent extends ElementEvent<null> {
  constructor() {
    super('article-print', null, true);
  }
}

declare global {
  interface HTMLElementEventMap {
    'article-print': ArticlePrintEvent;
  }
  interface WindowEventMap {
    'article-print': ArticlePrintEvent;
  }
}
