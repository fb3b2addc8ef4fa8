/** A JSON object whose members are not known yet. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is a JSON object: not `null`, not a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values of a list that are read; the rest is more than anyone reads. */
const MAX_VALUES = 500;

/** What `read` makes of one value or of each of a list, however deep, without the failures. */
export function allOf<T>(value: unknown, read: (item: unknown) => T | undefined): T[] {
  return [value]
    .flat(4)
    .slice(0, MAX_VALUES)
    .map(read)
    .filter((result) => result !== undefined);
}

/** What `read` makes of the first value, of one or a list, of which it makes anything. */
export function firstOf<T>(value: unknown, read: (item: unknown) => T | undefined): T | undefined {
  return allOf(value, read)[0];
}
