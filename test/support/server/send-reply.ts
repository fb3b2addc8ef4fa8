import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Reply } from './reply.js';

const dripsPerSecond = 20;

/** Sends what a test asked for, byte by byte, hence on the bare response of Node. */
export async function sendReply(
  response: ServerResponse,
  reply: Reply,
  moreHeaders: Record<string, string> = {},
): Promise<void> {
  await pause(reply.delayMs ?? 0);
  if (reply.cutBeforeHeaders) response.destroy();
  if (response.destroyed) return;
  const body = bytesOf(reply);
  const headers = { ...headersOf(reply, body), ...moreHeaders, ...reply.headers };
  response.writeHead(reply.status ?? 200, headers);
  response.flushHeaders();
  const part = body.subarray(0, reply.stallAfterBytes ?? reply.cutAfterBytes);
  await sendBody(response, part, reply.bytesPerSecond);
  while (reply.isEndless && !response.closed) await write(response, body);
  if (reply.stallAfterBytes !== undefined) return;
  if (reply.cutAfterBytes === undefined) response.end();
  else response.destroy();
}

function bytesOf({ body = '', bodyBase64 }: Reply): Buffer {
  return bodyBase64 === undefined ? Buffer.from(body) : Buffer.from(bodyBase64, 'base64');
}

function headersOf(
  { contentType, status, isEndless }: Reply,
  body: Buffer,
): Record<string, string> {
  const hasBody = status !== 204 && status !== 304;
  return {
    'cache-control': 'no-store',
    'content-type': contentType ?? 'application/json',
    ...(hasBody && !isEndless && { 'content-length': String(body.length) }),
  };
}

async function sendBody(
  response: ServerResponse,
  body: Buffer,
  bytesPerSecond?: number,
): Promise<void> {
  if (bytesPerSecond === undefined) return write(response, body);
  const size = Math.max(1, Math.round(bytesPerSecond / dripsPerSecond));
  for (let start = 0; start < body.length && !response.destroyed; start += size) {
    await write(response, body.subarray(start, start + size));
    await pause((size / bytesPerSecond) * 1000);
  }
}

// Returns once the bytes have left this process, so that a cut afterwards does not take them back.
async function write(response: ServerResponse, bytes: Buffer): Promise<void> {
  if (bytes.length === 0) return;
  const gone = new AbortController();
  const sent = new Promise((resolve) => response.write(bytes, resolve));
  await Promise.race([sent, once(response, 'close', { signal: gone.signal }).catch(() => null)]);
  gone.abort();
}
