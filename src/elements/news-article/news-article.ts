import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Translation } from '../../article/article.js';
import type { ArticleError } from '../../article/article-error.js';
import type { FormatName } from '../../article/formats/format-table.js';
import { inTime } from '../../in-time.js';
import type { InterfaceLanguage } from '../../localization/generated/languages.js';
import { report } from '../../report.js';
import type { Removal } from '../../sanitizer/prepare/removals.js';
import { safeUrl } from '../../sanitizer/safe-url.js';
import { articlesTextSize } from '../../text-size/text-size.js';
import { LocalizedElement } from '../localized-element.js';
import { buttonStyles } from '../styles/button.styles.js';
import { pageIsolationStyles } from '../styles/page-isolation.styles.js';
import { whenIdle } from '../when-idle.js';
import { ArticleLoader, type ArticleState } from './article-loader.js';
import { type ArticleSource, settleSource } from './article-source.js';
import { readChoice } from './attribute-values.js';
import { type ArticleContent, makeContent, prepareContent } from './article-content.js';
import { bodyStyles } from './body.styles.js';
import { ArticleBackEvent, ArticleErrorEvent, ArticleLoadEvent } from './events.js';
import { isForElsewhere } from './is-for-elsewhere.js';
import { followOtherTabs } from './follow-other-tabs.js';
import type * as keepPlace from './keep-place.js';
import { fetchLaterCode, tell } from './later-code.js';
import { printStyles } from './news-article.print.styles.js';
import { layoutStyles } from './news-article.styles.js';
import { articleView } from './views/article-view.js';
import { loadingView } from './views/loading-view.js';

/**
 * Fetches a news article as JSON and shows it: readable, safe, printable, in the reader's text size.
 *
 * @summary A news article from JSON.
 * @slot - Shown while there is no article: a link, a summary or the text itself.
 * @slot back - Stands in for the back link.
 * @slot controls - Stands in for the text size and print controls.
 * @slot footer - Stands below the source line.
 * @csspart back - The back link.
 * @csspart headline - The headline.
 * @csspart dateline - Place and date.
 * @csspart summary - The summary above the text.
 * @csspart figure - An image with its caption: the lead image, or one of those below the text.
 * @csspart caption - Caption and credit of an image.
 * @csspart body - The text.
 * @csspart related - The list of related links.
 * @csspart translations - The list of other languages.
 * @csspart tags - The list of topics.
 * @csspart source - Publisher, link to the original and rights.
 * @csspart controls - The reader's controls.
 * @csspart error - The sentence about a failure, with its button.
 * @cssprop [--news-article-font=inherit] - Font family of the text.
 * @cssprop [--news-article-headline-font=inherit] - Font family of the headline and those in the text.
 * @cssprop [--news-article-measure=58ch] - Longest line of text.
 * @cssprop [--news-article-spacing=0.8em] - Space between paragraphs; twice that around an image.
 * @cssprop [--news-article-accent] - Colour of links and of the line beside a quotation.
 * @cssprop [--news-article-link-color] - Colour of links; unset: the accent, that of the page's links, or the text's.
 * @cssprop [--news-article-image-ratio=3 / 2] - Shape of an image whose size the data doesn't tell.
 * @cssprop [--news-article-button-radius=0.25em] - Roundness of the buttons' corners.
 * @cssstate loading - An article is being fetched.
 * @cssstate ready - An article is shown.
 * @cssstate stale - A copy from an earlier visit is shown.
 * @cssstate error - Loading failed.
 * @fires {ArticleLoadEvent} article-load - An article is in the shadow tree; `detail.article` is it.
 *   Bubbles and is composed, as all of these.
 * @fires {ArticleErrorEvent} article-error - Loading failed; `detail.error` has `code`, `message`,
 *   `url`, `status`, `cause`.
 * @fires {ArticleBackEvent} article-back - The reader follows the back link; cancelable.
 */
export class NewsArticle extends LocalizedElement {
  static override styles = [
    pageIsolationStyles,
    buttonStyles,
    layoutStyles,
    bodyStyles,
    printStyles,
  ];
  static override properties = {
    // Declared for Lit to find it where it was set before the element was defined.
    article: { attribute: false, noAccessor: true },
    src: {},
    item: {},
    format: {},
    bodyField: { attribute: 'body-field' },
    datelineField: { attribute: 'dateline-field' },
    relatedField: { attribute: 'related-field' },
    baseUrl: { attribute: 'base-url' },
    headingLevel: { attribute: 'heading-level' },
    backHref: { attribute: 'back-href' },
    controls: {},
    loading: {},
    noStore: { type: Boolean, attribute: 'no-store' },
    noPersist: { type: Boolean, attribute: 'no-persist' },
  };

  /** Address of the JSON, relative to the page; `{lang}` in it is replaced by the language. */
  declare src: string | URL | null | undefined;

  /** Which article of a list: its id, address, slug or 1-based number; absent: the first. */
  declare item: string | number | null | undefined;

  /**
   * Format of the JSON: `schema-org`, `json-feed`, `wordpress`, `drupal`, `liferay`, `ninjs`,
   * `ec-press-corner`, `plone`, `ghost` or `guardian`; absent: recognised.
   */
  declare format: string | null | undefined;

  /** Name of the field that holds the text, where a system leaves that to its editors. */
  declare bodyField: string | null | undefined;

  /** Name of the field that holds place and date. */
  declare datelineField: string | null | undefined;

  /** Name of the field that holds related links. */
  declare relatedField: string | null | undefined;

  /** What relative addresses in the article are relative to; absent: the JSON's own address. */
  declare baseUrl: string | null | undefined;

  /** Level of the headline, 1 to 6; headings in the text follow below it. @default 2 */
  declare headingLevel: string | number | null | undefined;

  /** Where the back link goes; absent: where the data says, else there is no link. */
  declare backHref: string | null | undefined;

  /** Which controls to show: `all`, `none`, or of `text-size` and `print` those named. @default all */
  declare controls: string | null | undefined;

  /** `eager`, or `lazy`: fetch when near the window. @default eager */
  declare loading: string | null | undefined;

  /** Keeps no copy of the article for later visits, shows none, and deletes the one from before. */
  declare noStore: boolean | undefined;

  /** Doesn't keep the reader's text size. */
  declare noPersist: boolean | undefined;

  readonly #internals = this.attachInternals();
  readonly #loader = new ArticleLoader(this, ({ article, error }) => {
    this.dispatchEvent(
      article ? new ArticleLoadEvent({ article }) : new ArticleErrorEvent({ error }),
    );
    const { removals } = this;
    if (article && removals[0]) void report('removal', article, removals);
    whenIdle(() => void fetchLaterCode(this.#root));
    void followOtherTabs();
  });
  #unfollowTextSize?: () => void;
  /** What was set as `article`, and the `src` of that moment: once that is another, it counts. */
  #given: { article: unknown; src: string | URL | null | undefined } | undefined;
  #source: ArticleSource = { kind: 'awaited' };
  /** What the page wanted when something was last loaded. */
  #wanted: readonly unknown[] = [];
  #content: ArticleContent | undefined;
  /** The code that keeps the reader's place; fetched when an article may take that of something else. */
  #keepPlace: typeof keepPlace | undefined;
  /** Puts the reader back where an update has found them. */
  #restorePlace: (() => void) | undefined;
  /** Whether loading waits until the reader comes near. */
  #isWaiting = false;

  /**
   * The article that is shown, or `null`. Set, it shows what is given without fetching: an Article,
   * or a document in a known format; `null` says that one will follow.
   */
  get article(): Article | null {
    return this.#loader.article ?? null;
  }
  set article(article: unknown) {
    this.#given = { article, src: this.src };
    this.requestUpdate();
  }

  /** What the element is doing. */
  get state(): ArticleState {
    return this.#loader.state;
  }

  /** Why the last loading failed, or `null`. */
  get error(): ArticleError | null {
    return this.#loader.error ?? null;
  }

  /** What the sanitizer took out of the article that is shown: of each kind and name, how many. */
  get removals(): readonly Removal[] {
    return (this.article && this.#content?.removals) ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The parser makes an element before its children.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#onChildren, { once: true });
    }
    this.#unfollowTextSize = articlesTextSize.subscribe(this, this.#applyTextSize);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unfollowTextSize?.();
    // A moved element is disconnected and connected in one task: it keeps its request.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#loader.cancel();
      this.#wanted = [];
    });
  }

  protected override willUpdate(): void {
    if (!this.noPersist) articlesTextSize.restore();
    this.#loadWanted();
    this.#restorePlace = this.#keepPlace?.holdPlace(this.#root);
    if (this.#content && this.#content.headingLevel !== this.#level) {
      this.#prepare(this.#content.article);
    }
  }

  protected override updated(): void {
    this.#applyTextSize();
    this.#restorePlace?.();
    this.#restorePlace = undefined;
    try {
      const { states } = this.#internals;
      states.clear();
      states.add(this.state);
    } catch {
      // Browsers before `:state()` (Chrome 125) accept names with two dashes only: nobody can ask for it.
    }
  }

  get #root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  /** What is around all that is shown but children, once that is rendered. */
  get #box(): Element | null {
    return this.#root.firstElementChild;
  }

  get #level(): number {
    return Number(readChoice(this, 'heading-level', this.headingLevel) ?? 2);
  }

  readonly #prepare = (article: Article): void => {
    const shown = this.#content;
    if (shown && this.#keepPlace?.isSame(shown, article, this.#level)) return;
    this.#content = makeContent(article, this.#level, this.#root);
  };

  /** The factor is set through the CSSOM, which a policy without inline styles allows. */
  readonly #applyTextSize = (): void => {
    for (const { style } of this.#root.children as HTMLCollectionOf<HTMLElement>) {
      style.setProperty('--_scale', String(articlesTextSize.scale));
    }
  };

  /**
   * Loads the article again, from the server and not from a cache. Settles once that has ended and is
   * shown; at once for an element that is in no page.
   */
  async reload(): Promise<void> {
    if (!this.isConnected) return;
    this.#settle();
    await this.#load(true);
  }

  /** Settles what the page wants to be loaded, and answers whether that is another than before. */
  #settle(): boolean {
    const { src, requestLanguage: language } = this;
    if (this.#given?.src !== src) this.#given = undefined;
    const source = settleSource(this, { src, language, given: this.#given?.article });
    const { kind, address } = source;
    const wanted = [
      kind,
      address,
      this.item,
      this.format,
      this.bodyField,
      this.datelineField,
      this.relatedField,
      this.baseUrl,
      kind === 'url' && language,
    ];
    if (wanted.every((part, i) => part === this.#wanted[i])) return false;
    this.#wanted = wanted;
    this.#source = source;
    return true;
  }

  /** Begins to load if another article is wanted than the one that was last asked for. */
  #loadWanted(): void {
    const isNew = this.#settle();
    const isLazy = readChoice(this, 'loading', this.loading) === 'lazy';
    if (!isNew && (isLazy || !this.#isWaiting)) return;
    const wanted = this.#wanted;
    const load = (): void => {
      if (wanted === this.#wanted) void this.#load(false);
    };
    if (isLazy) {
      // Meanwhile nothing else may come.
      void this.#load(false, { kind: 'awaited' });
      this.#isWaiting = true;
      const code = inTime(import('./near-viewport.js'));
      // What is around all has a box, whatever the page makes of the element itself.
      code
        .then(({ whenNear }) => {
          whenNear(this.#box ?? this, load);
        })
        .catch(load);
    } else load();
  }

  #load(fresh: boolean, source = this.#source): Promise<void> {
    this.#isWaiting = false;
    return this.#loader.load(source, {
      language: this.#source.language ?? this.requestLanguage,
      item: this.#source.language ? undefined : this.item,
      format: readChoice(this, 'format', this.format) as FormatName | undefined,
      fieldNames: this,
      baseUrl: safeUrl(this.baseUrl, this.baseURI, true),
      fresh,
      noStore: !!this.noStore,
      until: () => Promise.all([this.stringsReady, this.#fetchKeepPlace()]),
      obtain: (article) => Promise.all([prepareContent(article), this.#fetchKeepPlace()]),
      prepare: this.#prepare,
    });
  }

  /** Where there is a place: in an article, at a failure, or in the children. */
  async #fetchKeepPlace(): Promise<void> {
    if (!(this.#content ?? this.#loader.toldError) && !this.matches(':focus-within')) return;
    try {
      this.#keepPlace ??= await inTime(import('./keep-place.js'));
    } catch {
      // The article is shown all the same, and the reader has to find the place again.
    }
  }

  readonly #onChildren = (): void => {
    this.requestUpdate();
  };

  readonly #onBackClick = (event: MouseEvent): void => {
    const url = (event.currentTarget as HTMLAnchorElement).href;
    if (!isForElsewhere(event) && !this.dispatchEvent(new ArticleBackEvent({ url })))
      event.preventDefault();
  };

  readonly #onTranslationClick = ({ src, url, language }: Translation, event: MouseEvent): void => {
    // With such a key a link opens elsewhere; without the JSON it is a link like any other.
    if (!src || (url && isForElsewhere(event))) return;
    event.preventDefault();
    // The second click of a double click finds another language in the same place.
    if (event.detail > 1) return;
    // In place of what the page wants, for as long as it wants the same.
    this.#source = { kind: 'url', address: src, language };
    void this.#load(false);
  };

  readonly #onRetryClick = (): void => {
    if (this.state !== 'loading') void this.reload();
  };

  /** Children stand beside the root and not in it: they keep all that they inherit from the page. */
  protected override render(): TemplateResult {
    const children = html`<slot @slotchange=${this.#onChildren}></slot>`;
    return html`${super.render()}${this.article ? nothing : children}`;
  }

  protected override renderContent(language: InterfaceLanguage): TemplateResult {
    const { article, state, toldError: error, failures, toldCopyDate: copyDate } = this.#loader;
    const content = article && this.#content;
    const onRetryClick = this.#source.kind === 'url' && this.#onRetryClick;
    const isBusy = state === 'loading';
    return html`<div role="alert">
        ${error && tell({ error, onRetryClick, isBusy, failures, copyDate, language })}
      </div>
      ${content ? this.#renderArticle(content, language, isBusy) : isBusy && this.language ? loadingView(this.#root, error) : nothing}`;
  }

  #renderArticle(content: ArticleContent, language: InterfaceLanguage, isBusy: boolean) {
    return articleView({
      content,
      language,
      isBusy,
      backUrl: safeUrl(this.backHref, this.baseURI) ?? content.article.back?.url,
      onBackClick: this.#onBackClick,
      onTranslationClick: this.#onTranslationClick,
      // What stands before the article is at least as wide; before the first paint, a usual width.
      room: () => Number(this.#box?.firstElementChild?.clientWidth) || 600,
      controls: readChoice(this, 'controls', this.controls) ?? 'all',
      noPersist: !!this.noPersist,
    });
  }
}
