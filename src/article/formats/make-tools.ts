import { withoutBy } from './byline.js';
import type { report } from '../../report.js';
import type { JsonObject } from '../fields/json-value.js';
import type { ParseInert } from './duplicates.js';
import { isNamed, simplify } from './field-kinds.js';
import type { FormatTools } from './format-tools.js';

/** Values of a list that are read, as in all lists. */
const MAX_VALUES = 500;

/** Elements between which words don't touch. */
const BLOCKS =
  'address, article, blockquote, br, dd, div, dt, figcaption, h1, h2, h3, h4, h5, h6, li, p, td, th';

export interface ToolParts {
  parseInertBody: ParseInert;
  safeUrl: (address: string, base: string, isFile?: boolean) => string | undefined;
  fail: FormatTools['fail'];
  report: typeof report;
}

/** Makes the tools that the mappers of all formats are handed. */
export function makeTools({ parseInertBody, safeUrl, fail, report: tell }: ToolParts): FormatTools {
  const encodeWords = (html: unknown): string | undefined => {
    const text = textOf(html);
    if (!text || !/[<&]/.test(text)) return text;
    const body = parseInertBody(text);
    for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove();
    for (const block of body.querySelectorAll(BLOCKS)) {
      block.before(' ');
      block.after(' ');
    }
    // The no-break spaces of typography stay.
    return encode(body.textContent.replace(/[\t-\r ]+/g, ' ').trim() || undefined);
  };
  return {
    membersOf,
    listOf,
    wholeListOf,
    textOf,
    encode,
    decode: (text) => encodeWords(text && escapeTags(text))?.replaceAll('&amp;', '&'),
    escapeTags,
    withoutBy,
    encodeWords,
    resolve: (address, base) => {
      const text = textOf(address);
      return text && safeUrl(text.replaceAll('&amp;', '&'), base, true);
    },
    hasTags: (text) => /<\/?[a-z][\w:-]*(\s[^<>]*|\/)?>/i.test(text),
    isNamed,
    simplify,
    findName: (names, wanted, kind) => {
      if (!wanted) return undefined;
      const simple = simplify(wanted);
      const found =
        names.find((name) => name === wanted) ??
        names.find((name) => simple && simplify(name) === simple);
      if (found === undefined && kind) void tell('missingField', `${kind}-field`, wanted);
      return found;
    },
    fail,
  };
}

/** The members of an object; none of anything else. */
export function membersOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : {};
}

function listOf(value: unknown): readonly unknown[] {
  return wholeListOf([value].flat().slice(0, MAX_VALUES));
}

function wholeListOf(value: unknown): readonly unknown[] {
  return [value].flat().filter((item) => item !== null && item !== undefined);
}

function textOf(value: unknown): string | undefined {
  const text = listOf(value).find(
    (item): item is string | number =>
      typeof item === 'number' || (typeof item === 'string' && item.trim() !== ''),
  );
  return text === undefined ? undefined : String(text).trim() || undefined;
}

function encode(text: string | undefined): string | undefined {
  return text?.replaceAll('&', '&amp;');
}

function escapeTags(text = ''): string {
  return text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
