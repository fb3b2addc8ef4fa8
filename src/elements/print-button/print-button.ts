import { nothing } from 'lit';
import { inTime } from '../../in-time.js';
import * as words from '../../localization/words.js';
import { chunkTools } from '../chunk-tools.js';
import { LocalizedElement } from '../localized-element.js';
import { controlStyles } from '../styles/control.styles.js';
import { iconButton } from '../styles/icon-button.js';
import { whenIdle } from '../when-idle.js';
import { ArticlePrintEvent } from './events.js';

const printerIcon = 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 13h10v8H7z';

/**
 * A button that prints the article around it, or with `for` another element, and nothing else of the
 * page. Alone on a page it prints the page's articles, or where there is none the page.
 *
 * @summary A button that prints one article.
 * @csspart button - The button.
 * @cssprop [--news-article-button-radius=0.25em] - Roundness of the button's corners.
 * @fires {ArticlePrintEvent} article-print - The reader asked for print; cancelable. Bubbles and is
 *   composed.
 */
export class PrintButton extends LocalizedElement {
  static override styles = controlStyles;
  static override properties = { htmlFor: { attribute: 'for' } };

  /** Id of the element to print; absent: the article around the button, or those of the page. */
  declare htmlFor: string | null | undefined;

  protected override firstUpdated(): void {
    whenIdle(() => void this.#fetchCode().catch(() => undefined));
  }

  readonly #onClick = (): void => {
    if (this.dispatchEvent(new ArticlePrintEvent())) void this.#print();
  };

  async #print(): Promise<void> {
    try {
      const { printFor } = await inTime(this.#fetchCode());
      await printFor(this, chunkTools);
    } catch {
      print();
    }
  }

  #fetchCode() {
    return import('../../printing/print-elements.js');
  }

  protected override renderContent(): unknown {
    // Some browsers inside of apps can't print: no button is better than one that does nothing.
    return 'print' in globalThis ? iconButton(words.print(), printerIcon, this.#onClick) : nothing;
  }
}
