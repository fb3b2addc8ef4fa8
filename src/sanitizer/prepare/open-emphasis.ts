/** What a parser opens again in each paragraph until it is closed (HTML §13.2.4.3). */
export const EMPHASIS = /^(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/i;
/** Names of elements within a line that a paragraph's end may leave open. */
export const EMPHASIS_OR_LINK = new RegExp(`^a$|${EMPHASIS.source}`, 'i');

/** How many of one kind, with the same attributes, it opens again: "the Noah's Ark clause". */
const MAX_ALIKE = 3;

/** Characters of attributes that take as long to copy as an element does. */
const AS_LONG = 20;

const ATTRIBUTES = /[^<>]*/y;

/** The attributes of a tag whose name ends at `index`, up to a sign that may be in one of them. */
export function attributesAt(text: string, index: number): string {
  ATTRIBUTES.lastIndex = index;
  return ATTRIBUTES.exec(text)?.[0] ?? '';
}

/** The emphasis, and the link, that are open at a place in a text. */
export class OpenEmphasis {
  /** How long it takes to open them again, in elements without attributes. */
  weight = 0;
  readonly #open = new Map<string, string[]>();
  readonly #alike = new Map<string, number>();

  open(name: string, attributes: string): void {
    if (!EMPHASIS_OR_LINK.test(name)) return;
    // A link ends the one before it.
    if (name === 'a') this.close(name);
    const tag = name + attributes;
    const count = this.#alike.get(tag) ?? 0;
    if (count === MAX_ALIKE) return;
    this.#alike.set(tag, count + 1);
    const open = this.#open.get(name) ?? [];
    open.push(tag);
    this.#open.set(name, open);
    this.weight += weightOf(tag);
  }

  close(name: string): void {
    const tag = this.#open.get(name)?.pop();
    if (tag === undefined) return;
    this.#alike.set(tag, (this.#alike.get(tag) ?? 1) - 1);
    this.weight -= weightOf(tag);
  }
}

function weightOf(tag: string): number {
  return 1 + Math.floor(tag.length / AS_LONG);
}
