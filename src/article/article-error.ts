/** Every way in which showing an article can fail. */
export type ArticleErrorCode =
  | 'network'
  | 'csp'
  | 'timeout'
  | 'http'
  | 'too-large'
  | 'not-json'
  | 'unknown-format'
  | 'not-an-article'
  | 'no-such-item'
  | 'withheld'
  | 'invalid-article'
  | 'no-source';

export interface ArticleErrorFacts {
  /** The address that was asked, absolute. Absent where nothing was fetched. */
  url?: string | undefined;
  /** The HTTP status, for the code `http`. */
  status?: number;
  /** The server's `Retry-After`, as written. */
  retryAfter?: string | null;
  /** The address after redirects, where there were any and no JSON came from it. */
  redirectedTo?: string | undefined;
  /** Whether the browser said that it is offline. */
  isOffline?: boolean;
  /** What was found in place of an article: a text, or a document of which only the shape is told. */
  found?: unknown;
  cause?: unknown;
}

/**
 * A failure with a code to act on. `message` is for the webmaster, in English, never shown to a
 * reader: at first only the code; `failure()` of diagnostics.ts puts the remedy to it, whose
 * words are fetched only when something has failed.
 */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode;
  declare readonly url: string | undefined;
  declare readonly status: number | undefined;
  declare readonly retryAfter: string | null | undefined;
  declare readonly redirectedTo: string | undefined;
  declare readonly isOffline: boolean | undefined;
  declare readonly found: unknown;

  constructor(code: ArticleErrorCode, facts: ArticleErrorFacts = {}) {
    super(code);
    this.code = code;
    Object.assign(this, facts);
  }

  /** Not assigned: a page may have frozen the prototype of all errors. */
  override get name(): string {
    return 'ArticleError';
  }

  /** Whether this is the publisher's word: the article is gone, or shall not be shown. */
  get isWithdrawn(): boolean {
    const { code, status } = this;
    return /^(withheld|no-such-item)$/.test(code) || status === 404 || status === 410;
  }
}

/**
 * Fails for code of ours that could not be fetched.
 * @throws ArticleError `network`, without an address
 */
export function throwMissingCode(cause: unknown): never {
  throw new ArticleError('network', { cause, isOffline: !navigator.onLine });
}
