/** The reader asked for print; cancelled, nothing is printed and the page can do it its own way. */
export class ArticlePrintEvent extends Event {
  constructor() {
    super('article-print', { bubbles: true, composed: true, cancelable: true });
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
