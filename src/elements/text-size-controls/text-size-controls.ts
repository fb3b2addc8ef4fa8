import { html, type TemplateResult } from 'lit';
import { formatPercent } from '../../localization/format-percent.js';
import * as words from '../../localization/words.js';
import { report } from '../../report.js';
import type { TextSizeControl } from '../../text-size/text-size-control.js';
import { articlesTextSize } from '../../text-size/text-size.js';
import { LocalizedElement } from '../localized-element.js';
import { controlStyles } from '../styles/control.styles.js';
import { iconButton } from '../styles/icon-button.js';
import { TextSizeChangeEvent } from './events.js';

const smallerIcon = 'M2 18 7 6l5 12M4 14h6M15 12h7';
const largerIcon = 'M1 19 7 4l6 15M3 14h8M15 12h8M19 8v8';

/**
 * Two buttons with which the reader makes the text smaller or larger, in the steps of a browser's
 * zoom. Inside an article and alone on a page they set the reader's size for all articles of the
 * site; with `for`, that of another element of the page.
 *
 * @summary Buttons for the reader's text size.
 * @csspart button - Each of the buttons.
 * @cssprop [--news-article-button-radius=0.25em] - Roundness of the buttons' corners.
 * @fires {TextSizeChangeEvent} text-size-change - A press changed the size; `detail.scale` is the new
 *   factor, 1 being 100 %. Bubbles and is composed.
 */
export class TextSizeControls extends LocalizedElement {
  static override styles = controlStyles;
  static override properties = {
    htmlFor: { attribute: 'for' },
    min: {},
    max: {},
    noPersist: { type: Boolean, attribute: 'no-persist' },
  };

  /** Id of the element to act on; absent: the reader's size for articles. */
  declare htmlFor: string | null | undefined;

  /** Smallest size to offer, in percent. @default 80 */
  declare min: string | number | null | undefined;

  /** Largest size to offer, in percent. @default 300 */
  declare max: string | number | null | undefined;

  /** Doesn't keep the size for the next visit. */
  declare noPersist: boolean | undefined;

  /** The code behind the buttons, which comes once they are shown. */
  #control: TextSizeControl | undefined;
  #code: Promise<void> | undefined;
  #announced: number | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#control?.release();
  }

  protected override firstUpdated(): void {
    // In the frame in which the buttons are shown, not before: what shows comes first.
    const shown = new Promise(requestAnimationFrame);
    this.#code = shown
      .then(() => import('../../text-size/text-size-control.js'))
      .then(
        ({ TextSizeControl }) => {
          this.#control = new TextSizeControl(this, articlesTextSize, (kind, name, value) => {
            void report('mistake', kind, this, name, value);
          });
          this.requestUpdate();
        },
        () => {
          // The buttons do nothing; the browser reports a chunk that can't be fetched.
        },
      );
  }

  #press(direction: 1 | -1, button: Element): void {
    const scale = this.#control?.next(direction);
    if (!scale) return;
    this.#control?.set(scale, button);
    this.#announced = scale;
    this.dispatchEvent(new TextSizeChangeEvent({ scale }));
  }

  protected override renderContent(language: string): TemplateResult {
    const size = this.#announced && formatPercent(this.#announced, language);
    return html`${this.#renderButton(words.smaller(), smallerIcon, -1)}
      ${this.#renderButton(words.larger(), largerIcon, 1)}
      <span class="visually-hidden" role="status">${size && words.size(size)}</span>`;
  }

  #renderButton(name: string, icon: string, direction: 1 | -1): TemplateResult {
    return iconButton(
      name,
      icon,
      ({ currentTarget }) => {
        const press = (): void => {
          this.#press(direction, currentTarget as Element);
        };
        // A press that comes before the code is done when that is there.
        if (this.#control) press();
        else void this.#code?.then(press);
      },
      this.#control && !this.#control.next(direction),
    );
  }
}
