import { oneEvent } from '@open-wc/testing';
import type { Recorded, RecordedEvent, RecordedEventType } from './recorded.js';
import { serve } from './serve.js';

export interface PageOptions {
  /** The whole document; `record-page.js` is put first where the document does not name it. */
  html: string;
  headers?: Record<string, string>;
  width?: number;
  height?: number;
  /** Wait for this event besides the loading of the page. */
  awaitEvent?: RecordedEventType;
}

export type PageWindow = Window & typeof globalThis & { recorded?: Recorded };

export interface OpenedPage {
  frame: HTMLIFrameElement;
  window: PageWindow;
  document: Document;
  recorded: Recorded;
  url: string;
  /** The event of this type, or the nth one, also where it happened before the call. */
  event(type: RecordedEventType, nth?: number): Promise<RecordedEvent>;
  close(): void;
}

const opened = new Set<HTMLIFrameElement>();

/** Serves a page at the origin of the tests and opens it in a frame until the test ends. */
export async function openPage(options: PageOptions): Promise<OpenedPage> {
  const { url } = await serve({
    body: withRecorder(options.html),
    contentType: 'text/html; charset=utf-8',
    path: 'page.html',
    ...(options.headers && { headers: options.headers }),
  });
  const frame = await openFrame(url, options);
  const page = pageIn(frame, url);
  if (options.awaitEvent) await page.event(options.awaitEvent);
  return page;
}

async function openFrame(url: string, options: PageOptions): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.style.border = '0';
  frame.width = String(options.width ?? 800);
  frame.height = String(options.height ?? 600);
  frame.src = url;
  const loaded = oneEvent(frame, 'load');
  opened.add(frame);
  document.body.append(frame);
  await loaded;
  return frame;
}

function pageIn(frame: HTMLIFrameElement, url: string): OpenedPage {
  const window = frame.contentWindow as PageWindow;
  return {
    frame,
    window,
    document: window.document,
    get recorded() {
      return recordedIn(window);
    },
    url,
    event: (type, nth = 1) => eventIn(window, type, nth),
    close: () => {
      closeFrame(frame);
    },
  };
}

async function eventIn(
  window: PageWindow,
  type: RecordedEventType,
  nth: number,
): Promise<RecordedEvent> {
  const { events } = recordedIn(window);
  for (;;) {
    const event = events.filter((candidate) => candidate.type === type)[nth - 1];
    if (event) return event;
    await oneEvent(window, type);
  }
}

function recordedIn(window: PageWindow): Recorded {
  if (!window.recorded) throw new Error('record-page.js did not run: does the page’s CSP let it?');
  return window.recorded;
}

function withRecorder(html: string): string {
  if (html.includes('record-page.js')) return html;
  const start = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i.exec(html)?.[0] ?? '';
  const recorder = '<script src="/test/support/record-page.js"></script>';
  return start + recorder + html.slice(start.length);
}

function closeFrame(frame: HTMLIFrameElement): void {
  frame.remove();
  opened.delete(frame);
  // The focus that was in the frame would be nowhere.
  window.focus();
}

afterEach(() => {
  for (const frame of opened) closeFrame(frame);
});
