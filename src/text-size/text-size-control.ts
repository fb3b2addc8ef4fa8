import { keepScale } from './keep-scale.js';
import { scaleElement } from './scale-element.js';
import type { TextSize } from './text-size.js';

/** Takes a mistake in the use of the controls: what, at which attribute, with which value. */
export type OnMistake = (kind: 'no-target' | 'bad-value', name: string, value: string) => void;

/** What a set of buttons says of itself. */
export interface TextSizeButtons extends HTMLElement {
  htmlFor?: string | null | undefined;
  min?: string | number | null | undefined;
  max?: string | number | null | undefined;
  noPersist?: boolean | undefined;
  requestUpdate(): void;
}

/** The sizes of elements that are not ours, by id: each has one, however many controls it has. */
const elementSizes = new Map<string, TextSize>();

/** Elements whose text follows a size already. */
const followers = new WeakSet<Element>();

/**
 * What the buttons of one set do: on what, and how far. What it shares with the entry is handed in,
 * so that its chunk imports nothing from there.
 */
export class TextSizeControl {
  readonly #buttons: TextSizeButtons;
  readonly #articlesTextSize: TextSize;
  readonly #onMistake: OnMistake;
  #id: string | undefined;
  #element: Element | undefined;
  #size: TextSize | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor(buttons: TextSizeButtons, articlesTextSize: TextSize, onMistake: OnMistake) {
    this.#buttons = buttons;
    this.#articlesTextSize = articlesTextSize;
    this.#onMistake = onMistake;
  }

  /** Turns to what `for` names now, or without it to the articles. */
  follow(): void {
    // The code may come, or a press be done, when the buttons are gone again.
    if (!this.#buttons.isConnected) return;
    const id = this.#buttons.htmlFor?.trim() ?? '';
    // A target that left the page may have come back as another element.
    if (id !== this.#id || (id && !this.#element?.isConnected)) {
      this.#unsubscribe?.();
      this.#id = id;
      this.#size = this.#find(id);
      this.#unsubscribe = this.#size?.subscribe(() => {
        this.#buttons.requestUpdate();
      });
    }
    if (!this.#buttons.noPersist) this.#size?.restore();
  }

  /** Ends following; `follow()` begins again. */
  release(): void {
    this.#unsubscribe?.();
    this.#id = undefined;
  }

  /** The next larger (1) or smaller (-1) size; `undefined` at the bound, or with nothing to act on. */
  next(direction: 1 | -1): number | undefined {
    this.follow();
    const scale = this.#size?.scale;
    if (!scale) return undefined;
    const [min, max] = [this.#readBound('min', 80), this.#readBound('max', 300)];
    const steps = this.#articlesTextSize.steps.filter((step) => step >= min && step <= max);
    return direction > 0
      ? steps.find((step) => step > scale)
      : steps.findLast((step) => step < scale);
  }

  /** Sets a size, and leaves the pressed button where it is on the screen. */
  set(scale: number, pressed: Element): void {
    const { top } = pressed.getBoundingClientRect();
    this.#size?.set(scale);
    if (this.#size && !this.#buttons.noPersist) keepScale(this.#size.key, scale);
    scrollBy({ top: pressed.getBoundingClientRect().top - top, behavior: 'instant' });
  }

  #find(id: string): TextSize | undefined {
    const Size = this.#articlesTextSize.constructor as typeof TextSize;
    if (!id) return this.#articlesTextSize;
    const element = (this.#buttons.getRootNode() as Document | ShadowRoot).getElementById(id);
    this.#element = element ?? undefined;
    if (!element) {
      this.#onMistake('no-target', 'for', id);
      return undefined;
    }
    if (element.localName === 'news-article') return this.#articlesTextSize;
    const size = elementSizes.get(id) ?? new Size(`news-article:text-size:${id}`);
    elementSizes.set(id, size);
    if (!this.#buttons.noPersist) size.restore();
    followSize(element, size);
    return size;
  }

  /** A bound as a factor; the default for an absent or bad value. */
  #readBound(name: 'min' | 'max', fallback: number): number {
    const value = this.#buttons[name] ?? fallback;
    const percent = Number.parseFloat(String(value));
    if (percent >= 80 && percent <= 300) return percent / 100;
    this.#onMistake('bad-value', name, String(value));
    return fallback / 100;
  }
}

function followSize(element: HTMLElement, size: TextSize): void {
  if (followers.has(element)) return;
  followers.add(element);
  const scale = (): void => {
    scaleElement(element, size.scale);
  };
  size.subscribe(scale);
  if (size.scale !== 1) scale();
}
