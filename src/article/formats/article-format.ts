import type { Article } from '../article.js';
import type { JsonObject } from '../fields/json-value.js';

/** What a mapper needs to know besides the document. */
export interface MappingContext {
  /** Where the document came from, absolute; the page's own address for one that stood in the page. */
  documentUrl: string;
  /** The webmaster's `base-url`, absolute. */
  baseUrl?: string | undefined;
  /** Which article of a list: its id, address or 1-based number; absent: the first. */
  item?: string | number | null | undefined;
}

/** Maps one object in our own format to an article. */
export type MapOwnFormat = (
  node: JsonObject,
  context: MappingContext,
  base?: string,
) => Promise<Article>;
