import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../../article/article.js';
import { ArticleError, missingCode } from '../../article/article-error.js';
import { parseJson } from '../../article/fetch/parse-json.js';
import {
  loadArticle,
  type LoadedArticle,
  readArticle,
  type ReadingOptions,
} from '../../article/load-article.js';
import { report } from '../../report.js';
import { prepareSanitizer } from '../../sanitizer/sanitize-html.js';
import type { ArticleSource } from './article-source.js';

export type ArticleState = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

export interface LoadOptions extends ReadingOptions {
  /** BCP 47 tag of the wanted language. */
  language: string;
  /** Ask the server even if the browser's cache has an answer. */
  fresh: boolean;
  /** Neither keep a copy of the article nor show one. */
  noStore: boolean;
  /** What else has to be waited for before anything is shown: the strings. Never rejects. */
  until: Promise<unknown>;
  /** Makes the article ready to be shown; may throw. */
  prepare: (article: Article) => void;
}

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
  /** When the copy was made that is shown in place of the article. */
  copyDate: Date | undefined;
  error: ArticleError | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #onEnd: (outcome: Outcome) => void;
  #abort: AbortController | undefined;

  /** `onEnd` is called once for each loading that isn't overtaken, after its outcome is shown. */
  constructor(host: ReactiveControllerHost, onEnd: (outcome: Outcome) => void) {
    this.#host = host;
    this.#onEnd = onEnd;
  }

  /** Begins to load. Settles when that is shown, or was overtaken; never rejects. */
  async load(source: ArticleSource, options: LoadOptions): Promise<void> {
    const overtaken = this.#abort;
    const abort = (this.#abort = new AbortController());
    // Taken away now, so that a second failure is heard again.
    this.error = undefined;
    this.#setState(source.kind === 'awaited' ? 'idle' : 'loading');
    if (options.fresh) overtaken?.abort();
    const loading = source.kind !== 'awaited' && obtainArticle(source, options, abort.signal);
    // After the new one has begun: one that wants the same document goes on with its request.
    overtaken?.abort();
    const outcome = await loading;
    if (!outcome || this.#abort !== abort) return;
    const { article, copyDate, error, keep } = outcome;
    this.article = article ?? this.article;
    this.copyDate = copyDate;
    this.error = error;
    this.#setState(error ? (article ? 'stale' : 'error') : 'ready');
    if (error) {
      if (/network|timeout/.test(error.code)) {
        const again = (): void => void this.load(source, { ...options, fresh: false });
        addEventListener('online', again, { once: true, signal: abort.signal });
      }
      // The reader has the sentence; the webmaster's words may still have to come.
      await report('failure', error);
    }
    await this.#host.updateComplete;
    if (this.#abort !== abort) return;
    this.#onEnd(outcome);
    await keep?.();
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

/** The outcome, once all is there that is needed to show it. */
async function obtainArticle(
  source: ArticleSource,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const [loaded] = await Promise.all([
      readSource(source, options, signal),
      // Nothing that isn't safe is shown.
      prepareSanitizer().catch(missingCode),
      options.until,
    ]);
    if (!signal.aborted) options.prepare(loaded.article);
    return loaded;
  } catch (cause) {
    await options.until;
    const isKnown = cause instanceof ArticleError;
    return { error: isKnown ? cause : new ArticleError('invalid-article', { cause }) };
  }
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
