/** What one request gets. */
export interface Reply {
  body?: string;
  /** In place of `body`, for bytes that are no text. */
  bodyBase64?: string;
  /** `application/json` unless told. */
  contentType?: string;
  status?: number;
  headers?: Record<string, string>;
  /** Nothing at all is sent before the test calls `release()`. */
  isHeld?: boolean;
  /** How long nothing at all is sent. */
  delayMs?: number;
  /** The connection is closed in place of an answer. */
  cutBeforeHeaders?: boolean;
  /** The connection is closed after so many bytes of the body. */
  cutAfterBytes?: number;
  /** Nothing comes after so many bytes of the body, and the connection stays open. */
  stallAfterBytes?: number;
  /** The body comes again and again, for as long as somebody reads it. */
  isEndless?: boolean;
  /** The body comes no faster than this. */
  bytesPerSecond?: number;
  /** Leaves out the headers that let pages of other origins read the reply. */
  cors?: 'none';
}

export interface Resource extends Reply {
  /** How the address ends, such as `article.json`. */
  path?: string;
  /** What later requests get in turn, the last one again and again. */
  then?: Reply[];
}

export interface ReceivedRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string | string[] | undefined>;
  /** Whether it came to the second origin. */
  toOtherOrigin: boolean;
  /** Which reply it got: 0 is the resource's own, 1 the first of `then`. */
  reply: number;
  /** Whether the browser left before the whole answer was sent, as when a fetch is aborted. */
  leftEarly: boolean;
}
