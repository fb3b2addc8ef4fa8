import { inTime } from '../in-time.js';
import type { Article } from './article.js';
import { ArticleError } from './article-error.js';
import type { FoundCopy } from './fetch/last-good-copy.js';
import { parseJson } from './fetch/parse-json.js';
import type { JsonAnswer, JsonRequest } from './fetch/request-json.js';
import { shareJson } from './fetch/shared-requests.js';
import { readLanguage } from './fields/language.js';
import type { MappingContext } from './formats/article-format.js';
import { mapDocument, prefetchCode } from './formats/map-document.js';

/** How to read a document, wherever it comes from. */
export type ReadingOptions = Omit<MappingContext, 'documentUrl'>;

export interface ArticleRequest extends JsonRequest, ReadingOptions {
  language: string;
  /** Neither keep a copy of the article nor show one. */
  noStore?: boolean | undefined;
}

/** An article and where it is from. */
export interface LoadedArticle {
  article: Article;
  /** Of a copy from an earlier visit: when it was made. */
  copyDate?: Date;
  /** The failure for which a copy stands in. */
  error?: ArticleError;
  /** To be called once the article is shown: keeps a copy of it. Never rejects. */
  keep?: () => Promise<void>;
}

/** Milliseconds for finding a copy where loading has failed: the reader has waited long enough. */
const COPY_PATIENCE = 3_000;

/** The code for copies: an article that loads is shown without it. */
const fetchCopies = () => import('./fetch/last-good-copy.js');

/**
 * From an address to an article, or where that can't be loaded to the last good copy of it.
 * @throws ArticleError whatever goes wrong; the reason of the signal once that is aborted
 */
export async function loadArticle(request: ArticleRequest): Promise<LoadedArticle> {
  // A page without a secure context has no place for copies.
  const hasCopies = 'caches' in globalThis;
  let answer: JsonAnswer | undefined;
  prefetchCode(request);
  try {
    const came = (answer = await shareJson(request));
    const article = await readAnswer(came.value, came, request);
    return hasCopies ? { article, keep: () => keepAnswer(request, came) } : { article };
  } catch (failure) {
    if (!hasCopies || !(failure instanceof ArticleError) || request.signal.aborted) throw failure;
    const read = (copy: FoundCopy) => readAnswer(parseJson(copy.text), copy, request);
    const finding = fetchCopies().then((code) => code.findInstead(request, failure, answer, read));
    const found = await inTime(finding, COPY_PATIENCE).catch(() => undefined);
    if (!found) throw failure;
    if (found instanceof ArticleError) throw found;
    return found;
  }
}

async function keepAnswer(request: ArticleRequest, answer: JsonAnswer): Promise<void> {
  try {
    await (await fetchCopies()).keepCopy(request, answer);
  } catch {
    // The browser itself reports a chunk that can't be fetched.
  }
}

function readAnswer(
  value: unknown,
  { url, contentLanguage }: Pick<JsonAnswer, 'url' | 'contentLanguage'>,
  request: ArticleRequest,
): Promise<Article> {
  const language = readLanguage(contentLanguage) ?? request.language;
  return readArticle(value, { ...request, language }, url);
}

/**
 * From a parsed JSON document to an article.
 * @throws ArticleError whatever is wrong with it
 */
export async function readArticle(
  document: unknown,
  options: ReadingOptions,
  documentUrl: string,
): Promise<Article> {
  const article = await mapDocument(document, { ...options, documentUrl });
  if (article.headline === undefined && !article.body) {
    throw new ArticleError('invalid-article', { url: documentUrl });
  }
  article.language ??= options.language;
  return article;
}
