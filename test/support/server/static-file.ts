import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { Reply } from './reply.js';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file of the built package or of the tests, as the reply to a request for it. */
export async function staticFile(projectFolder: string, url: string): Promise<Reply> {
  const path = normalize(decodeURI(url.split('?')[0] ?? ''));
  if (!path.startsWith('/dist/') && !path.startsWith('/test/')) return { status: 404 };
  try {
    const bytes = await readFile(join(projectFolder, path));
    const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
    return { bodyBase64: bytes.toString('base64'), contentType };
  } catch {
    return { status: 404 };
  }
}
