import { NewsArticle } from './elements/news-article/news-article.js';
import { PrintButton } from './elements/print-button/print-button.js';
import { TextSizeControls } from './elements/text-size-controls/text-size-controls.js';

// Literal names: the manifest analyzer understands nothing else. A name that is taken stays with
// whoever took it: two copies of the script on a page do no harm.
if (!customElements.get('text-size-controls')) {
  customElements.define('text-size-controls', TextSizeControls);
}
if (!customElements.get('print-button')) customElements.define('print-button', PrintButton);
if (!customElements.get('news-article')) customElements.define('news-article', NewsArticle);

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
    'print-button': PrintButton;
    'text-size-controls': TextSizeControls;
  }
}
