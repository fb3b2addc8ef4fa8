import { stub } from './stub.js';

/** A request that the code under test made, and what the test does with it. */
export interface FakeRequest {
  url: string;
  init: RequestInit;
  /** Sends the headers of an answer. */
  answer: (status?: number, headers?: Record<string, string>) => void;
  /** Sends a part of the body: a text, or so many bytes of white space. */
  send: (part: string | number) => void;
  /** Ends the body. */
  end: () => void;
  /** Breaks the connection. */
  cut: () => void;
  /** Whether the code under test has given the request up. */
  isLeft: boolean;
}

/**
 * Takes the place of the network until the test ends: requests are made to the test, which answers
 * each as it likes.
 */
export function stubNetwork(onRequest: (request: FakeRequest) => void = () => undefined) {
  const requests: FakeRequest[] = [];
  const fakeFetch: typeof fetch = (input, init = {}) =>
    new Promise((resolve, reject) => {
      const request = makeRequest(input, init, resolve, reject);
      if (init.signal?.aborted) {
        reject(init.signal.reason as Error);
        return;
      }
      requests.push(request);
      onRequest(request);
    });
  stub(window, 'fetch', fakeFetch);
  return requests;
}

function makeRequest(
  input: RequestInfo | URL,
  init: RequestInit,
  resolve: (response: Response) => void,
  reject: (reason: unknown) => void,
): FakeRequest {
  const url = String(input instanceof Request ? input.url : input);
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const fail = (reason: unknown): void => {
    if (controller) controller.error(reason);
    else reject(reason);
  };
  const request: FakeRequest = {
    url,
    init,
    isLeft: false,
    answer: (status = 200, headers = {}) => {
      const body = new ReadableStream<Uint8Array>({
        start: (started) => {
          controller = started;
        },
      });
      const response = new Response(body, { status, headers });
      Object.defineProperty(response, 'url', { value: url });
      resolve(response);
    },
    send: (part) => {
      const text = typeof part === 'string' ? part : ' '.repeat(part);
      controller?.enqueue(new TextEncoder().encode(text));
    },
    end: () => {
      controller?.close();
    },
    cut: () => {
      fail(new TypeError('The connection broke'));
    },
  };
  init.signal?.addEventListener('abort', () => {
    request.isLeft = true;
    fail(init.signal?.reason);
  });
  return request;
}
