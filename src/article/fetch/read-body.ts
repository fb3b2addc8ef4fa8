import { ArticleError } from '../article-error.js';

/** Bytes of the largest body, uncompressed: a hundred times a long article. */
const LIMIT = 5 * 1024 * 1024;

/**
 * The text of a body as UTF-8, without byte-order mark; empty without a body. `onBytes` is told of
 * each part how many bytes came.
 * @throws ArticleError `too-large` as soon as more came, and whatever the stream fails with; the
 *   caller ends the request
 */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  url: string,
  onBytes: (count: number) => void,
): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const value = (await reader?.read())?.value;
    if (!value) return text + decoder.decode();
    onBytes(value.length);
    size += value.length;
    if (size > LIMIT) throw new ArticleError('too-large', { url });
    text += decoder.decode(value, { stream: true });
  }
}
