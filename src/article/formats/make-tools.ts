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

/** What the tools need of the entry. */
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
  const hasTags = (text: string) => /<\/?[a-z][\w:-]*(\s[^<>]*|\/)?>/i.test(text);
  return {
    membersOf,
    listOf,
    wholeListOf,
    textOf,
    encode,
    decode: (text) =>
      // The parser would read `&section=` as one too. What looks like a tag is a text.
      parseInertBody(escapeTags(text).replace(/&(?!#?\w+;)/g, '&amp;'))
        .textContent.replace(/[\t-\r ]+/g, ' ')
        .trim() || undefined,
    escapeTags,
    withoutBy,
    encodeWords,
    resolve: (address, base) => {
      const text = textOf(address);
      return text && safeUrl(text.replaceAll('&amp;', '&'), base, true);
    },
    plainOf: (value) => {
      const text = textOf(value);
      return text && hasTags(text) ? encodeWords(text) : text;
    },
    summaryOf: (value) => {
      const summary = textOf(value);
      const html = summary && ENCODED_TAG.test(summary) ? decodeTags(summary) : summary;
      return html && CUT_FROM_HTML.test(html) ? encodeWords(html) : summary;
    },
    uncut: (files, whole) => {
      const shapeOf = ({ width, height }: JsonObject) =>
        Number(textOf(width)) / Number(textOf(height));
      return files.filter((file) => Math.abs(shapeOf(file) / shapeOf(whole) - 1) < 0.02);
    },
    hasTags,
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

/** What a summary has that was cut from HTML. */
const CUT_FROM_HTML = /<\/[a-z]|<(?:p|br|img)\b/i;
const ENCODED_TAG = /&lt;\/|&lt;(?:p|br)\b/i;

function decodeTags(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

function escapeTags(text = ''): string {
  return text.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
