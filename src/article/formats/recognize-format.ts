import { FORMATS, type FormatName, formatNames } from './format-table.js';

/** Members whose list holds the articles, one of several systems' ways. */
const WRAPPERS = ['items', 'item', '_items', 'results', 'posts', 'pages'];

/** What a list holds, or a wrapper around one; `undefined` for all else. */
export function entriesOf(document: unknown): readonly unknown[] | undefined {
  return [document, ...WRAPPERS.map((name) => valueAt(document, name))].find(Array.isArray);
}

/** In which format a document is, or else the entries of its list. */
export function recognizeFormat(document: unknown): FormatName | undefined {
  for (const candidate of [document, ...(entriesOf(document) ?? [])]) {
    const found = formatNames.find((name) =>
      FORMATS[name][0]
        .split(',')
        .some((signs) =>
          signs
            .split(' ')
            .every((sign) =>
              sign.split('|').some((path) => valueAt(candidate, path) !== undefined),
            ),
        ),
    );
    if (found) return found;
  }
  return undefined;
}

function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce(
      (value, name) => (value as Record<string, unknown> | null | undefined)?.[name],
      document,
    );
}
