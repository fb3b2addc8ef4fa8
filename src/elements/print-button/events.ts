/** The reader asked for print; cancelled, nothing is printed and the page can do it its own way. */
export class ArticlePrintEvent extends Event {
  static readonly eventName = 'article-print';

  constructor() {
    super(ArticlePrintEvent.eventName, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    [ArticlePrintEvent.eventName]: ArticlePrintEvent;
  }
  interface WindowEventMap {
    [ArticlePrintEvent.eventName]: ArticlePrintEvent;
  }
}
