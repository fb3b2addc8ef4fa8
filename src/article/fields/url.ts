import { safeUrl } from '../../sanitizer/safe-url.js';
import { readText } from './plain-text.js';

/** An address that may be followed or fetched, absolute; `isFile`: only what can be fetched. */
export function readUrl(value: unknown, base: string, isFile?: boolean): string | undefined {
  return typeof value === 'string' ? safeUrl(readText(value), base, isFile) : undefined;
}
