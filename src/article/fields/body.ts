import { inTime } from '../../in-time.js';
import { throwMissingCode } from '../article-error.js';
import { decodeOnce, TAG } from './plain-text.js';

/**
 * Untrusted HTML from a body field whose type is known or has to be guessed.
 * `type` is a media type (`text/html`, `text/plain`) or absent: then a real tag makes a text HTML.
 * The code for all other texts is fetched.
 */
export async function readBodyHtml(body: unknown, type?: string): Promise<string | undefined> {
  if (typeof body !== 'string' || !body.trim()) return undefined;
  const isPlain = type === 'text/plain';
  if (type === 'text/html' || (!isPlain && body.search(TAG) >= 0)) return body;
  const { makeBodyHtml } = await inTime(import('./plain-body.js')).catch(throwMissingCode);
  return makeBodyHtml(body, isPlain, decodeOnce);
}
