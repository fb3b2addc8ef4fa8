import type { ArticleError } from '../article-error.js';
import type { JsonObject } from '../fields/json-value.js';

/** What editors name fields for, where a system leaves that to them. */
export type FieldKind =
  | 'author'
  | 'body'
  | 'caption'
  | 'credit'
  | 'date'
  | 'dateline'
  | 'image'
  | 'overline'
  | 'place'
  | 'related'
  | 'subheadline'
  | 'summary';

/**
 * What the mappers of all formats need, handed to them so that their chunks import nothing. None of
 * these throws, whatever type a value has, but for `fail`.
 */
export interface FormatTools {
  /** The members of an object; none of anything else. */
  membersOf: (value: unknown) => JsonObject;
  /** The values of a list, or a single value; none for `null` and `undefined`. At most 500. */
  listOf: (value: unknown) => readonly unknown[];
  /** The same, however many: for lists of articles, of which the last may be asked for. */
  wholeListOf: (value: unknown) => readonly unknown[];
  /** The first text or number in a value or list, trimmed, as it is; `undefined` if there is none. */
  textOf: (value: unknown) => string | undefined;
  /** A text that is plain already, for a field of our own format: reading that decodes it once. */
  encode: (text: string | undefined) => string | undefined;
  /** A text with its character references decoded once, and its brackets as they are. */
  decode: (text: string | undefined) => string | undefined;
  /** A text between tags or in a quoted value, where its character references count. */
  escapeTags: (text: string | undefined) => string;
  /** A name without the word that makes a byline of it. */
  withoutBy: (line: string) => string;
  /** The words of HTML, for a plain field of our own format: encoded. */
  encodeWords: (html: unknown) => string | undefined;
  /** A short text for a plain field of our own format: the words of one with tags, any other as it is. */
  plainOf: (value: unknown) => string | undefined;
  /** The same of a summary, of which the tags alone tell that it was cut from a text, be they encoded or not. */
  summaryOf: (value: unknown) => string | undefined;
  /** An address of http or https, absolute, or `undefined`; against `base` if it is relative. */
  resolve: (address: unknown, base: string) => string | undefined;
  /**
   * Those of some files with `width` and `height` that show a picture whole, as one does of which the
   * size is known: crops have another ratio.
   */
  uncut: (files: readonly JsonObject[], whole: JsonObject) => JsonObject[];
  /** Whether a text has at least one real tag. */
  hasTags: (text: string) => boolean;
  /** Whether a field's name is one of those that editors in en, fr, de, es, it use for a kind. */
  isNamed: (name: unknown, kind: FieldKind) => boolean;
  /** The names of fields in the form in which they are compared: `field_Légende-1` is `legende`. */
  simplify: (name: unknown) => string;
  /**
   * Which of some names a webmaster means: as written, else in any spelling. If none, and a kind is
   * given, the webmaster is told that no field has the name that the attribute of that kind gives.
   */
  findName: (
    names: readonly string[],
    wanted: string | null | undefined,
    kind?: 'body' | 'dateline' | 'related',
  ) => string | undefined;
  fail: (code: ArticleError['code'], found: unknown) => never;
}
