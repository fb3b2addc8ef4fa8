/**
 * HTML that would call `attack()`, or set `window.attacked`, in a page that shows it as it is, in some
 * browser of today or of before. Of no name are there two.
 */
export interface Payload {
  name: string;
  html: string;
}

/** Writes each character as a character reference, for rules that look for a word. */
export function asReferences(text: string, write: (codePoint: number) => string): string {
  return Array.from(text, (character) => write(character.codePointAt(0) ?? 0)).join('');
}

/** A `data:` address of a document. */
export function asData(html: string, type = 'text/html'): string {
  return `data:${type};base64,${btoa(html)}`;
}
