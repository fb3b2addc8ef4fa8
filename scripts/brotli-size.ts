import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes that a file takes on its way, compressed with Brotli at level 11. */
export function brotliSize(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
