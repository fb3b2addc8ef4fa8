import { readText } from './attribute-values.js';

/** Where an element's article comes from. */
export interface ArticleSource {
  /**
   * `awaited`: the page's code will give an article, or the parser is still at the children.
   * `property`: the page's code set one, as an Article or as a document in a known format.
   */
  kind: 'awaited' | 'none' | 'url' | 'child' | 'property';
  /** The URL, the JSON text of the child script, or what was set. */
  address?: unknown;
  /** Of a translation that the reader chose: a document of its own, whose language is known. */
  language?: string;
}

export interface SourceCandidates {
  /** The `src` as written. */
  src: string | URL | null | undefined;
  /** The wanted language, for `{lang}` in `src`. */
  language: string;
  /** What was set as `article` after `src` was; `null`: one will be. */
  given: unknown;
}

/**
 * Settles which of property, `src` and child counts: what was set last of `article` and `src`, and a
 * child only without both.
 */
export function settleSource(element: Element, candidates: SourceCandidates): ArticleSource {
  const { src, language, given } = candidates;
  if (given !== undefined && given !== null) return { kind: 'property', address: given };
  const url = readText(src).replaceAll('{lang}', language);
  if (url) return { kind: 'url', address: resolveAddress(url, element.baseURI) };
  // The parser makes an element before its children, and a child before all of its text.
  if (given === null || element.ownerDocument.readyState === 'loading') return { kind: 'awaited' };
  // A CMS may put a paragraph around it, so it need not be a direct child.
  const script = element.querySelector('script[type$=json]');
  return script ? { kind: 'child', address: script.textContent } : { kind: 'none' };
}

/** An absolute address, or what was written where it can't be made one: fetching it says the rest. */
function resolveAddress(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
