import { html, type TemplateResult } from 'lit';
import * as words from '../../localization/words.js';
import type { Direction, TextSizeControl } from '../../text-size/text-size-control.js';
import { chunkTools } from '../chunk-tools.js';
import { LocalizedElement } from '../localized-element.js';
import { controlStyles } from '../styles/control.styles.js';
import { iconButton } from '../styles/icon-button.js';
import { whenIdle } from '../when-idle.js';
import { TextSizeChangeEvent } from './events.js';

const smallerIcon = 'M2 18 7 6l5 12M4 14h6M15 12h7';
const normalIcon = 'M6 19 12 4l6 15M8 14h8';
const largerIcon = 'M1 19 7 4l6 15M3 14h8M15 12h8M19 8v8';

/**
 * Buttons with which the reader makes the text smaller or larger, in the steps of a browser's zoom, and
 * gives it the page's own size again. Inside an article and alone on a page they set the reader's size
 * for all articles of the site; with `for`, that of another element of the page.
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

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#control?.release();
  }

  protected override firstUpdated(): void {
    whenIdle(this.#fetchCode);
  }

  readonly #fetchCode = async (): Promise<void> => {
    try {
      const { TextSizeControl } = await import('../../text-size/text-size-control.js');
      this.#control ??= new TextSizeControl(this, chunkTools);
      this.requestUpdate();
    } catch {
      // The browser reports a chunk that can't be fetched; the next press tries again.
    }
  };

  async #press(direction: Direction, button: Element): Promise<void> {
    // A press that comes before the code is done when that is there.
    if (!this.#control) await this.#fetchCode();
    const scale = this.#control?.press(direction, button);
    if (scale) this.dispatchEvent(new TextSizeChangeEvent({ scale }));
  }

  protected override renderContent(): TemplateResult {
    return html`${this.#renderButton(words.smaller(), smallerIcon, -1)}
      ${this.#renderButton(words.normalSize(), normalIcon, 0)}
      ${this.#renderButton(words.larger(), largerIcon, 1)}
      <span class="visually-hidden" role="status"></span>`;
  }

  #renderButton(name: string, icon: string, direction: Direction): TemplateResult {
    return iconButton(
      name,
      icon,
      ({ currentTarget }) => void this.#press(direction, currentTarget as Element),
      this.#control && !this.#control.next(direction),
    );
  }
}
