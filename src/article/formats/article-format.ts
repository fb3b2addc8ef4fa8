import type { Article } from '../article.js';
import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import type { FormatName } from './format-table.js';

/** Which fields of a system hold what, where an editor gave them names; absent: the usual names. */
export interface FieldNames {
  bodyField?: string | null | undefined;
  datelineField?: string | null | undefined;
  relatedField?: string | null | undefined;
}

/** What a mapper needs to know besides the document. */
export interface MappingContext {
  /** Where the document came from, absolute; the page's own address for one that stood in the page. */
  documentUrl: string;
  /** The webmaster's `base-url`, absolute. */
  baseUrl?: string | undefined;
  /** Which article of a list: its id, address, slug or 1-based number; absent: the first. */
  item?: string | number | null | undefined;
  /** The format that the webmaster names; absent: recognised. */
  format?: FormatName | undefined;
  fieldNames?: FieldNames | undefined;
  /** BCP 47 tag of an article that doesn't say its language. */
  language?: string | undefined;
}

/** Maps one object in our own format to an article. */
export type MapOwnFormat = (
  node: JsonObject,
  context: MappingContext,
  base?: string,
) => Promise<Article>;

/** What a format's mapper makes of one article of its system. */
export interface MappedArticle {
  /**
   * In our own format; texts that are plain already are encoded (`FormatTools.encode`), since reading
   * decodes them once. Dates are as found, `expires` among them.
   */
  node: JsonObject;
  /** What relative addresses are relative to, if that is absolute; else they are to the document. */
  base?: unknown;
  /**
   * Related links in place of `mentions`: with a name alone, or an address alone, they count too. Names
   * are encoded, as in `node`.
   */
  related?: readonly { name?: string | undefined; url?: unknown; language?: string | undefined }[];
  /** Topics in place of `keywords`, encoded as in `node`, whose commas don't part them. */
  tags?: readonly string[];
  /** Since when it may be shown. */
  embargoedUntil?: unknown;
  /** Why it is not to be shown, as the end of "The publisher withholds it: it …". */
  withheld?: string | undefined;
  /** The date of the dateline, where that is not the one of publication. */
  datelineDate?: unknown;
  /** Whether the page's own code made it what it is, so that nothing in it is a duplicate. */
  isGiven?: boolean;
}

/** One article of a document. */
export interface Candidate {
  /** What `item` can name it by: ids, addresses, slugs, of any type. */
  names: readonly unknown[];
  map: () => MappedArticle;
}

/**
 * What the module of each format exports, as `listArticles`: the articles among `entries`, which are
 * the document alone, or what its list holds; those come first that are shown before others. None: they
 * are in another format.
 * @throws ArticleError `not-an-article` where they are of this format, but of something else
 */
export type ListArticles = (
  entries: readonly unknown[],
  document: unknown,
  context: MappingContext,
  tools: FormatTools,
) => readonly Candidate[];
