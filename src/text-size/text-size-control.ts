import type { msg as Message } from '@lit/localize';
import type { WithAncestors } from '../flat-tree.js';
import { textSizeIs } from '../localization/text-size-words.js';
import { formatPercent } from '../localization/format-percent.js';
import type { Forms } from '../localization/strings.js';
import { followOwnSize, leaveOwnSize } from './element-sizes.js';
import { followStorage } from './follow-storage.js';
import { holdElement } from './hold-place.js';
import { keepScale } from './keep-scale.js';
import type { TextSize } from './text-size.js';
import { watchIds } from './watch-ids.js';

/** For an article without controls, which follows other tabs too: it fetches this chunk alone. */
export { followStorage };

/** What a set of buttons says of itself. */
export interface TextSizeButtons extends HTMLElement {
  htmlFor?: string | null | undefined;
  min?: string | number | null | undefined;
  max?: string | number | null | undefined;
  noPersist?: boolean | undefined;
  requestUpdate(): void;
}

/** What this code needs of the entry, handed in so that its chunk imports nothing from there. */
export interface TextSizeTools {
  articlesTextSize: TextSize;
  withAncestors: WithAncestors;
  msg: typeof Message;
  /** Sets the language of `msg`. */
  renderIn: (language: string) => void;
  formsOf: (language: string) => Forms | undefined;
  intlLocale: (language: string) => string;
  report: (
    kind: 'mistake',
    ...facts: ['no-target' | 'bad-value', Element, string, string]
  ) => Promise<void>;
}

/** What a button does: a larger text, the page's own size again, a smaller one. */
export type Direction = 1 | 0 | -1;

/** What the buttons of one set do: on what, and how far, and what is said of it. */
export class TextSizeControl {
  readonly #buttons: TextSizeButtons;
  readonly #tools: TextSizeTools;
  #id: string | undefined;
  #element: Element | null | undefined;
  #size: TextSize | undefined;
  #unsubscribe: (() => void) | undefined;
  #unwatch: (() => void) | undefined;

  constructor(buttons: TextSizeButtons, tools: TextSizeTools) {
    this.#buttons = buttons;
    this.#tools = tools;
    followStorage(tools.articlesTextSize, tools);
  }

  /** Turns to what `for` names now, or without it to the articles. */
  follow(): void {
    // The code may come, or a press be done, when the buttons are gone again.
    if (!this.#buttons.isConnected) return;
    const id = this.#buttons.htmlFor?.trim() ?? '';
    const root = this.#buttons.getRootNode() as Document | ShadowRoot;
    const element = id ? root.getElementById(id) : undefined;
    if (id !== this.#id || element !== this.#element) {
      this.#leave();
      this.#id = id;
      this.#element = element;
      if (id) this.#unwatch = watchIds(root, this.#onIdsChange);
      this.#size = this.#findSize(id, element);
      this.#unsubscribe = this.#size?.subscribe(this.#buttons, this.#onSizeChange);
    }
    if (!this.#buttons.noPersist) this.#size?.restore();
    this.#keepOwnSize();
  }

  /** Buttons in what they scale don't grow with it: the pressed one would run away from the finger. */
  #keepOwnSize(): void {
    const root = this.#buttons.shadowRoot?.querySelector<HTMLElement>('.root');
    const { withAncestors } = this.#tools;
    const isOurs = this.#size === this.#tools.articlesTextSize;
    const isWithin = this.#element && withAncestors(this.#buttons).includes(this.#element);
    const scale = isWithin && !isOurs ? (this.#size?.scale ?? 1) : 1;
    root?.style.setProperty('font-size', scale === 1 ? '' : `${1 / scale}em`);
  }

  /** Ends following; `follow()` begins again. */
  release(): void {
    this.#leave();
    this.#id = this.#element = undefined;
    this.#say(undefined);
  }

  /** The size to which a button leads; `undefined` where it leads nowhere. */
  next(direction: Direction): number | undefined {
    this.follow();
    const scale = this.#size?.scale;
    if (!scale) return undefined;
    const [min, max] = [this.#readBound('min', 80), this.#readBound('max', 300)];
    const { steps } = this.#tools.articlesTextSize;
    const others = steps.filter((step) => step >= min && step <= max && step !== scale);
    if (direction === 0) return others.find((step) => step === 1);
    return direction > 0
      ? others.find((step) => step > scale)
      : others.findLast((step) => step < scale);
  }

  /** Does what a button is for, and leaves it where it is on the screen. Returns the new size, if any. */
  press(direction: Direction, pressed: Element): number | undefined {
    const scale = this.next(direction);
    if (scale === undefined || !this.#size) return undefined;
    const holdAgain = holdElement(pressed, this.#tools.withAncestors);
    this.#size.set(scale);
    if (!this.#buttons.noPersist) keepScale(this.#size.key, scale);
    this.#say(scale);
    holdAgain();
    return scale;
  }

  /** Has a screen reader say a size, once. `undefined` takes away what was said before. */
  #say(scale: number | undefined): void {
    const root = this.#buttons.shadowRoot?.querySelector<HTMLElement>('.root');
    const status = root?.querySelector<HTMLElement>('[role=status]');
    if (!root || !status) return;
    const { formsOf, intlLocale, msg, renderIn } = this.#tools;
    const language = root.lang || 'en';
    renderIn(language);
    status.lang = language;
    status.textContent = scale
      ? textSizeIs(msg, formatPercent(scale, formsOf(language), intlLocale(language)))
      : '';
  }

  readonly #onSizeChange = (): void => {
    // What was said was of another size.
    this.#say(undefined);
    this.#keepOwnSize();
    this.#buttons.requestUpdate();
  };

  readonly #onParsed = (): void => {
    this.#id = undefined;
    this.follow();
  };

  readonly #onIdsChange = (): void => {
    const before = this.#element;
    this.follow();
    if (before !== this.#element) this.#buttons.requestUpdate();
  };

  #leave(): void {
    this.#unsubscribe?.();
    this.#unwatch?.();
    this.#unsubscribe = this.#unwatch = this.#size = undefined;
    const [element, id] = [this.#element, this.#id];
    if (!element || !id) return;
    if (element.id !== id || !element.isConnected) leaveOwnSize(element, id);
  }

  #findSize(id: string, element: HTMLElement | null | undefined): TextSize | undefined {
    const { articlesTextSize, withAncestors } = this.#tools;
    if (!id || element?.localName === 'news-article') return articlesTextSize;
    if (!element) {
      // While the page is being read, the element may still come.
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', this.#onParsed, { once: true });
      } else this.#report('no-target', 'for', id);
      return undefined;
    }
    const Size = articlesTextSize.constructor as typeof TextSize;
    return followOwnSize(element, id, Size, withAncestors);
  }

  /** A bound as a factor; the default for an absent or bad value. */
  #readBound(name: 'min' | 'max', fallback: number): number {
    const value = this.#buttons[name] ?? fallback;
    const percent = Number.parseFloat(String(value));
    if (percent >= 80 && percent <= 300) return percent / 100;
    this.#report('bad-value', name, String(value));
    return fallback / 100;
  }

  #report(kind: 'no-target' | 'bad-value', name: string, value: string): void {
    void this.#tools.report('mistake', kind, this.#buttons, name, value);
  }
}
