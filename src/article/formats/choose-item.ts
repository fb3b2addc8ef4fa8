import type { Candidate } from './article-format.js';

/**
 * The candidate that `item` names: by an id, address or slug of its own, else by its number from 1 on.
 */
export function chooseItem<T extends Candidate>(
  candidates: readonly T[],
  item: string,
): T | undefined {
  const wanted = comparable(item);
  return (
    candidates.find(({ names }) => names.some((name) => isText(name) && String(name) === item)) ??
    candidates.find(({ names }) =>
      names.some((name) => isText(name) && comparable(name) === wanted),
    ) ??
    (/^\d+$/.test(item) ? candidates[Number(item) - 1] : undefined)
  );
}

function isText(value: unknown): value is string | number {
  return (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
}

/** Addresses are the same whatever their scheme, encoding and last slash. */
function comparable(name: string | number): string {
  const text = String(name)
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '');
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
