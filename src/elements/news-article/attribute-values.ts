import { report } from '../../report.js';

/** What attributes with a choice of values take; without a value, the default serves. */
const expected: Record<string, RegExp> = {
  'heading-level': /^[1-6]$/,
  controls: /^(all|none|text-size|print|[\s,])+$/,
  loading: /^(eager|lazy)$/,
};

/** A value without the spaces around it, if it is as expected; a mistake is reported. */
export function readChoice(
  element: Element,
  name: string,
  value: string | number | null | undefined,
): string | undefined {
  const text = String(value ?? '')
    .trim()
    .toLowerCase();
  if (expected[name]?.test(text)) return text;
  if (text) void report('mistake', 'bad-value', element, name, text);
  return undefined;
}
