import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../../article/article.js';
import { ArticleError, throwMissingCode } from '../../article/article-error.js';
import { parseJson } from '../../article/fetch/parse-json.js';
import {
  loadArticle,
  type LoadedArticle,
  readArticle,
  type ReadingOptions,
} from '../../article/load-article.js';
import { inTime } from '../../in-time.js';
import { report } from '../../report.js';
import { prepareSanitizer } from '../../sanitizer/sanitize-html.js';
import type { ArticleSource } from './article-source.js';
import { readText } from './attribute-values.js';
import { fetchLaterCode } from './later-code.js';

export type ArticleState = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

export interface LoadOptions extends ReadingOptions {
  /** BCP 47 tag of the wanted language. */
  language: string;
  /** Ask the server even if the browser's cache has an answer. */
  fresh: boolean;
  /** Neither keep a copy of the article nor show one. */
  noStore: boolean;
  /** What else has to be waited for before anything is shown: the strings. Never rejects. */
  until: () => Promise<unknown>;
  /** Fetches what is needed to show the article; may reject. */
  obtain: (article: Article) => Promise<unknown>;
  /** Makes the article ready to be shown; may throw. */
  prepare: (article: Article) => void;
}

/** Milliseconds that the event of a failure waits for the words of its message. */
const WORDS_PATIENCE = 2_000;

/** What came of a loading: an article, which may be an earlier copy, or a failure. */
export type Outcome =
  LoadedArticle | { error: ArticleError; article?: never; copyDate?: never; keep?: never };

/**
 * Turns sources into articles, one at a time: the last one asked for counts, whatever the order of
 * the answers. What was loaded before stays until something else is.
 */
export class ArticleLoader {
  state: ArticleState = 'idle';
  article: Article | undefined;
  /** Where a copy is shown in place of the article: when it was made. */
  copyDate: Date | undefined;
  /** Why the last loading failed. */
  error: ArticleError | undefined;
  /** The failure that the reader is told: the last one, until another loading of the same has ended. */
  toldError: ArticleError | undefined;
  /** How many loadings have failed. */
  failures = 0;

  readonly #host: ReactiveControllerHost;
  readonly #onEnd: (outcome: Outcome) => void;
  #abort: AbortController | undefined;
  /** What a copy is shown of, and what the last loading failed of. */
  #copied: unknown;
  #failed: unknown;

  /** `onEnd` is called once for each loading that isn't overtaken, after its outcome is shown. */
  constructor(host: ReactiveControllerHost, onEnd: (outcome: Outcome) => void) {
    this.#host = host;
    this.#onEnd = onEnd;
  }

  /** Begins to load. Settles when that is shown, or was overtaken; never rejects. */
  async load(source: ArticleSource, options: LoadOptions): Promise<void> {
    const overtaken = this.#abort;
    const abort = (this.#abort = new AbortController());
    const key = keyOf(source, options);
    this.error = undefined;
    // What is told stays while the same is tried again, or while a copy is shown of which it tells.
    if (source.kind === 'awaited' || (key !== this.#failed && !this.copyDate)) {
      this.toldError = undefined;
    }
    this.#setState(source.kind === 'awaited' ? 'idle' : 'loading');
    // A fresh one must not go on with the request of the one before; any other begins first, and does.
    if (options.fresh) overtaken?.abort();
    const obtaining = source.kind !== 'awaited' && obtainArticle(source, options, abort.signal);
    overtaken?.abort();
    if (!obtaining) return;
    const obtained = await obtaining;
    if (this.#abort !== abort) return;
    const outcome = this.#withShownCopy(prepare(obtained, source, options), key);
    const { error } = outcome;
    if (error) {
      await fetchLaterCode();
      if (this.#abort !== abort) return;
    }
    this.#settle(outcome, key);
    if (error) {
      if (/network|timeout/.test(error.code)) {
        this.#loadOnline(error, abort.signal, source, { ...options, fresh: false });
      }
      // The reader has the sentence; the webmaster's words may still have to come.
      await inTime(report('failure', error), WORDS_PATIENCE).catch(() => undefined);
    }
    await this.#host.updateComplete;
    if (this.#abort !== abort) return;
    this.#onEnd(outcome);
    void outcome.keep?.();
  }

  /** A copy of the same that is shown already is as good as one that is found. */
  #withShownCopy(outcome: Outcome, key: unknown): Outcome {
    const { article, copyDate } = this;
    const { error } = outcome;
    const isGood = error && !error.isWithdrawn && !outcome.article && this.#copied === key;
    return isGood && article && copyDate ? { article, copyDate, error } : outcome;
  }

  #settle({ article, copyDate, error }: Outcome, key: unknown): void {
    // What was shown stays; but a copy of what is withdrawn must not.
    const isCopyWithdrawn = error?.isWithdrawn && this.#copied === key;
    if (article || isCopyWithdrawn) {
      this.article = article;
      this.copyDate = copyDate;
      this.#copied = copyDate && key;
    }
    this.error = this.toldError = error;
    this.#failed = error && key;
    if (error) this.failures++;
    this.#setState(error ? (article ? 'stale' : 'error') : 'ready');
  }

  /** When the copy was made that is shown in place of what failed. */
  get toldCopyDate(): Date | undefined {
    return this.#copied === this.#failed ? this.copyDate : undefined;
  }

  /** Loads again when the network returns; at once where it did while the failure was still to be told. */
  #loadOnline(
    { isOffline }: ArticleError,
    signal: AbortSignal,
    source: ArticleSource,
    options: LoadOptions,
  ): void {
    const load = (): void => {
      void this.load(source, options);
    };
    if (isOffline && navigator.onLine) load();
    else addEventListener('online', load, { once: true, signal });
  }

  /** Gives up what is under way. */
  cancel(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    if (this.state === 'loading') this.#setState('idle');
  }

  #setState(state: ArticleState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** What is loaded, to tell whether it is the same: an address, and what is wanted of it. */
function keyOf(source: ArticleSource, { item, language }: LoadOptions): unknown {
  return source.kind === 'url' ? [language, readText(item), source.address].join(' ') : source;
}

/** The outcome, once all is there that is needed to show it. */
async function obtainArticle(
  source: ArticleSource,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  const ready = options.until();
  try {
    const [loaded] = await Promise.all([
      readSource(source, options, signal),
      // Nothing that isn't safe is shown.
      prepareSanitizer().catch(throwMissingCode),
      ready,
    ]);
    await options.obtain(loaded.article).catch(throwMissingCode);
    return loaded;
  } catch (cause) {
    await ready;
    return { error: toArticleError(cause, source) };
  }
}

function prepare(outcome: Outcome, source: ArticleSource, options: LoadOptions): Outcome {
  try {
    if (outcome.article) options.prepare(outcome.article);
    return outcome;
  } catch (cause) {
    return { error: toArticleError(cause, source) };
  }
}

function toArticleError(cause: unknown, { kind, address }: ArticleSource): ArticleError {
  if (cause instanceof ArticleError) return cause;
  return new ArticleError('invalid-article', {
    ...(kind === 'url' && { url: String(address) }),
    cause,
  });
}

async function readSource(
  { kind, address }: ArticleSource,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<LoadedArticle> {
  switch (kind) {
    case 'url':
      return loadArticle({ ...options, url: String(address), signal });
    case 'none':
      throw new ArticleError('no-source');
    default: {
      const value = kind === 'child' ? parseJson(String(address)) : address;
      return { article: await readArticle(value, options, document.baseURI) };
    }
  }
}
