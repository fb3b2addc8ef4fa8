import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type InterfaceLanguage, matchLanguage } from '../localization/language-tag.js';
import { languagesOf, observeLanguage } from '../localization/nearest-language.js';
import { hasStrings, loadStrings, renderIn } from '../localization/strings.js';

/**
 * An element that speaks the language of its place in the page: it follows `lang` up the tree,
 * fetches the strings, and renders in that language, whatever its neighbours do.
 */
export abstract class LocalizedElement extends LitElement {
  /** The language in which the element renders; `undefined` until the first strings came. */
  protected language: InterfaceLanguage | undefined;
  /** Settles once the strings of the present language came, or can't be had. */
  protected stringsReady: Promise<void> | undefined;

  #wanted: InterfaceLanguage | undefined;
  #stopObserving?: () => void;

  /**
   * The nearest `lang`, or the browser's language: what a server is asked for. Looked up anew each
   * time: a change is told only after the changes to properties of the same task.
   */
  protected get requestLanguage(): string {
    return languagesOf(this)[0] ?? 'en';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const follow = (): void => {
      this.stringsReady = this.#followLanguage();
    };
    this.#stopObserving = observeLanguage(this, follow);
    follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
  }

  /** Lit updates what is in no document too; there is nobody to show it to, and nothing to load. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  async #followLanguage(): Promise<void> {
    const wanted = (this.#wanted = matchLanguage(languagesOf(this)));
    this.requestUpdate();
    // Without a turn of waiting where there is nothing to wait for: the first frame has its words.
    const language = hasStrings(wanted) ? wanted : await loadStrings(wanted);
    if (wanted !== this.#wanted) return;
    this.language = language;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { language } = this;
    renderIn(language ?? 'en');
    return html`<div class="root" lang=${language ?? nothing}>
      ${this.renderContent(language ?? 'en')}
    </div>`;
  }

  /** What stands in the root; every `msg()` in it is in `language`. */
  protected abstract renderContent(language: InterfaceLanguage): unknown;
}
