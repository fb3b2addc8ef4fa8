export type RecordedEventType =
  'article-load' | 'article-error' | 'article-back' | 'text-size-change' | 'article-print';

export interface RecordedEvent {
  type: RecordedEventType;
  detail: unknown;
  target: EventTarget | null;
}

/** What `record-page.js` keeps of a page. */
export interface Recorded {
  console: { level: string; text: string }[];
  errors: { kind: 'error' | 'unhandledrejection'; message: string; error: unknown }[];
  violations: {
    effectiveDirective: string;
    blockedURI: string;
    sourceFile: string;
    sample: string;
    disposition: string;
  }[];
  /** Only those that reached the window. */
  events: RecordedEvent[];
}
