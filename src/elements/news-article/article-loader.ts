import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../../article/article.js';
import { ArticleError } from '../../article/article-error.js';
import { parseJson } from '../../article/fetch/parse-json.js';
import { loadArticle, readArticle, type ReadingOptions } from '../../article/load-article.js';
import { report } from '../../report.js';
import { prepareSanitizer } from '../../sanitizer/sanitize-html.js';
import type { ArticleSource } from './article-source.js';

export type ArticleState = 'idle' | 'loading' | 'ready' | 'stale' | 'error';

export interface LoadOptions extends ReadingOptions {
  /** BCP 47 tag of the wanted language. */
  language: string;
  /** Ask the server even if the browser's cache has an answer. */
  fresh: boolean;
  /** What else the article has to wait for before it can be shown: the strings. */
  until: Promise<void> | undefined;
  /** Makes the article ready to be shown; may throw. */
  prepare: (article: Article) => void;
}

/**
 * Turns sources into articles, one at a time: the last one asked for counts, whatever the order of
 * the answers. What was loaded before stays until something else is.
 */
export class ArticleLoader {
  state: ArticleState = 'idle';
  article: Article | undefined;
  error: ArticleError | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #onEnd: (outcome: Article | ArticleError) => void;
  #abort: AbortController | undefined;

  /** `onEnd` is called once for each loading that isn't overtaken, after its outcome is shown. */
  constructor(host: ReactiveControllerHost, onEnd: (outcome: Article | ArticleError) => void) {
    this.#host = host;
    this.#onEnd = onEnd;
  }

  /** Begins to load. Settles when that is shown, or was overtaken; never rejects. */
  async load(source: ArticleSource, options: LoadOptions): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    // Taken away now, so that a second failure is heard again.
    this.error = undefined;
    this.#setState(source.kind === 'awaited' ? 'idle' : 'loading');
    if (source.kind === 'awaited') return;
    const outcome = await obtainArticle(source, options, abort.signal);
    if (this.#abort !== abort) return;
    if (outcome instanceof ArticleError) {
      this.error = outcome;
      this.#setState('error');
      // The reader has the sentence; the webmaster's words may still have to come.
      await report('failure', outcome);
    } else {
      this.article = outcome;
      this.#setState('ready');
    }
    await this.#host.updateComplete;
    if (this.#abort === abort) this.#onEnd(outcome);
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

/** The article, or what went wrong, once all is there that is needed to show it. */
async function obtainArticle(
  source: ArticleSource,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<Article | ArticleError> {
  try {
    const [article] = await Promise.all([
      readSource(source, options, signal),
      prepareSanitizer().catch((cause: unknown) => {
        // Nothing that isn't safe is shown.
        throw new ArticleError('network', { cause });
      }),
      options.until,
    ]);
    if (!signal.aborted) options.prepare(article);
    return article;
  } catch (cause) {
    await options.until;
    return cause instanceof ArticleError ? cause : new ArticleError('invalid-article', { cause });
  }
}

async function readSource(
  source: ArticleSource,
  options: LoadOptions,
  signal: AbortSignal,
): Promise<Article> {
  switch (source.kind) {
    case 'url':
      return loadArticle({ ...options, url: String(source.address), signal });
    case 'child':
      return readArticle(parseJson(String(source.address)), options, document.baseURI);
    case 'property':
      return readArticle(source.address, options, document.baseURI);
    default:
      throw new ArticleError('no-source');
  }
}
