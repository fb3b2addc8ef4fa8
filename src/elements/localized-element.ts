import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { InterfaceLanguage } from '../localization/generated/languages.js';
import { matchLanguage, textDirection } from '../localization/language-tag.js';
import { languagesOf, observeLanguage } from '../localization/nearest-language.js';
import { stringsOf, loadStrings, renderIn } from '../localization/strings.js';

/**
 * An element that speaks the language of its place in the page: it follows `lang` up the tree,
 * fetches the strings, and renders in that language, whatever its neighbours do.
 */
export abstract class LocalizedElement extends LitElement {
  /** The language in which the element renders; `undefined` until the first strings came. */
  protected language: InterfaceLanguage | undefined;
  /** Settles once the strings of the present language came, or can't be had. */
  protected stringsReady: Promise<void> | undefined;

  /** What the element follows: the languages of its place, as they were. */
  #followed: string | undefined;
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
      // In a slot of another name, other trees are around.
      this.#stopObserving?.();
      this.#stopObserving = observeLanguage(this, follow);
      const languages = languagesOf(this);
      // Most changes of a page are of other elements' languages.
      if (this.#followed === (this.#followed = languages.join())) return;
      this.stringsReady = this.#speak(matchLanguage(languages), this.#followed);
    };
    follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopObserving?.();
    this.#followed = undefined;
  }

  /** Lit updates what is in no document too; there is nobody to show it to, and nothing to load. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  async #speak(wanted: InterfaceLanguage, followed: string): Promise<void> {
    this.requestUpdate();
    // Without a turn of waiting where there is nothing to wait for: the first frame has its words.
    const language = stringsOf(wanted) ? wanted : await loadStrings(wanted);
    if (followed !== this.#followed) return;
    this.language = language;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { language = 'en' } = this;
    renderIn(language);
    return html`<div class="root" lang=${this.language ?? nothing} dir=${textDirection(language)}>
      ${this.renderContent(language)}
    </div>`;
  }

  /** What stands in the root; all words in it are in `language`. */
  protected abstract renderContent(language: InterfaceLanguage): unknown;
}
