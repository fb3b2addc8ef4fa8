import { parseInertBody } from '../../sanitizer/inert-document.js';
import { firstOf } from './json-value.js';

/** A real tag, which makes a text HTML: "a < b" is text, and so are `<a@b.example>` and `<https://…>`. */
export const TAG = /<\/?[a-z][\w:-]*(\s[^<>]*|\/)?>/gi;

/**
 * A short text field: trimmed, white space collapsed but for the no-break spaces of typography,
 * character references decoded once.
 * Takes a string, a number or a list of those, of which the first counts.
 * `<` stays as it is: in these formats "a < b" is text.
 */
export function readText(value: unknown): string | undefined {
  return firstOf(value, (item) =>
    typeof item === 'string' || typeof item === 'number'
      ? decodeOnce(String(item))
          .replace(/[\t-\r ]+/g, ' ')
          .trim() || undefined
      : undefined,
  );
}

/**
 * Decodes character references once. Newsrooms store `&amp;` and `&#8217;` in fields that are plain
 * text by their specification; a second decoding would turn text about markup into markup.
 */
export function decodeOnce(text: string): string {
  return /&#?\w+;/.test(text) ? parseInertBody(text.replaceAll('<', '&lt;')).textContent : text;
}
