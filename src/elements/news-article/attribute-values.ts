import { formatNames } from '../../article/formats/format-table.js';
import { report } from '../../report.js';

/** What attributes with a choice of values take; without a value, the default serves. */
const expected: Record<string, RegExp> = {
  'heading-level': /^[1-6]$/,
  format: RegExp(`^(${formatNames.join('|')})$`),
  controls: /^(all|none|text-size|print|[\s,])+$/,
  loading: /^(eager|lazy)$/,
};

/**
 * A value as text, without the spaces around it. A page's code may have set anything: what can't be a
 * text is as good as absent.
 */
export function readText(value: string | number | URL | null | undefined): string {
  try {
    return String(value ?? '').trim();
  } catch {
    return '';
  }
}

/** A value without the spaces around it, if it is as expected; a mistake is reported. */
export function readChoice(
  element: Element,
  name: string,
  value: string | number | null | undefined,
): string | undefined {
  const text = readText(value).toLowerCase();
  if (expected[name]?.test(text)) return text;
  if (text) void report('mistake', 'bad-value', element, name, text);
  return undefined;
}
