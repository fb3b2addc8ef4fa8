/**
 * - `element`: removed with all it held, - `unwrapped`: gave way to its content,
 * - `embed`: a link stands in its place, where it had an address, - `tracking-pixel`: an image of one pixel,
 * - `attribute`, - `address`: by its scheme, - `shortcode`: a command for the system that wrote the text,
 * - `comment`: with processing instructions, - `cut`: what came after a bound; `name` says which.
 */
export type RemovalKind =
  | 'element'
  | 'unwrapped'
  | 'embed'
  | 'tracking-pixel'
  | 'attribute'
  | 'address'
  | 'shortcode'
  | 'comment'
  | 'cut';

/** What the sanitizer took out of an article, so that an editor learns why it is missing. */
export interface Removal {
  kind: RemovalKind;
  /** Name of the element, attribute or scheme as it was written, in small letters. */
  name: string;
  count: number;
}

/** More names than anyone reads; a hostile text has as many as it likes. */
const MAX_NAMES = 100;
const MAX_NAME_LENGTH = 40;

/** Counts what is removed, by kind and name. */
export class Removals {
  readonly #byName = new Map<string, Removal>();

  add(kind: RemovalKind, name: string): void {
    const short = name.slice(0, MAX_NAME_LENGTH);
    const key = `${kind} ${short}`;
    const known = this.#byName.get(key);
    if (known) known.count++;
    else if (this.#byName.size < MAX_NAMES || name === '…') {
      this.#byName.set(key, { kind, name: short, count: 1 });
    } else this.add(kind, '…');
  }

  list(): Removal[] {
    return [...this.#byName.values()];
  }
}
