import { parseInertBody } from '../../sanitizer/inert-document.js';
import { safeUrl } from '../../sanitizer/safe-url.js';
import { inTime } from '../../in-time.js';
import { report } from '../../report.js';
import type { Article } from '../article.js';
import { ArticleError, throwMissingCode } from '../article-error.js';
import { readDate, toTimestamp } from '../fields/date.js';
import { isObject, type JsonObject } from '../fields/json-value.js';
import { readText } from '../fields/plain-text.js';
import type { MappingContext } from './article-format.js';
import { ADDRESSES, type FormatName, formatNames } from './format-table.js';
import { importFormat } from './import-format.js';
import { mapOwnFormat } from './own-format.js';

/**
 * Maps a document in whichever format it is. Our own format is at hand; the code for all else is
 * fetched.
 * @throws ArticleError `unknown-format`, or whatever `mapForeignDocument` finds
 */
export async function mapDocument(document: unknown, context: MappingContext): Promise<Article> {
  const { format = 'schema-org', item } = context;
  const simple = format === 'schema-org' && !item && (await readSimple(document, context));
  if (simple) return simple;
  const [{ mapForeignDocument, recognizeFormat }] = await fetchCode(context.format);
  const [, mapper] = await fetchCode(context.format ?? recognizeFormat(document));
  return mapForeignDocument(document, context, mapper?.listArticles, {
    ArticleError,
    mapOwnFormat,
    parseInertBody,
    readDate,
    safeUrl,
    toTimestamp,
    report,
  });
}

/** Has the code fetched beside the JSON where the webmaster or the address tells its format. */
export function prefetchCode({
  url,
  format,
}: {
  url: string;
  format?: FormatName | undefined;
}): void {
  const expected = format ?? formatNames.find((name) => ADDRESSES[name]?.test(url));
  // What fails here is asked for again when it is needed.
  if (expected) fetchCode(expected).catch(() => undefined);
}

async function fetchCode(format: FormatName | undefined) {
  const code = Promise.all([import('./foreign-document.js'), format && importFormat(format)]);
  return inTime(code).catch(throwMissingCode);
}

/**
 * Reads one object in our own format as it is written by hand: with a headline and a text, of an
 * article's type, and without a member that goes unread. All else, and what may repeat itself or is
 * written in another way, takes more than the entry has: `undefined`.
 */
async function readSimple(
  document: unknown,
  context: MappingContext,
): Promise<Article | undefined> {
  if (!isObject(document) || !isPlain(document)) return undefined;
  const unread = new Set(Object.keys(document));
  const node = new Proxy(document, {
    get(members, name: string) {
      unread.delete(name);
      return members[name];
    },
  });
  const article = await mapOwnFormat(node, context);
  return [...unread].every((name) => /^[@$]/.test(name)) ? article : undefined;
}

/** Whether an object has what makes an article, in the ways that our own format is written. */
function isPlain(document: JsonObject): boolean {
  const { articleBody: body, headline, image } = document;
  const images = [image]
    .flat()
    .map((one) => (isObject(one) ? one['url'] : one))
    .filter((address) => typeof address === 'string');
  const text = (name: string) => readText(document[name]) ?? '';
  return (
    /^(\w*(Article|Posting))?$/.test(text('@type')) &&
    typeof headline === 'string' &&
    typeof body === 'string' &&
    // A range of dates.
    !/^\d{4}[\d-]*\//.test(text('dateline')) &&
    (!document['inLanguage'] || /^..([-_]|$)/.test(text('inLanguage'))) &&
    !/^by /i.test(text('author')) &&
    // One picture in several shapes.
    !/\dx\d.*\dx\d/.test(images.join()) &&
    ![headline, ...images, document['description'], document['dateline']].some(
      (words) => words && typeof words === 'string' && body.includes(words),
    ) &&
    !['datePublished', 'dateModified'].some((name) => document[name] && !readDate(document[name]))
  );
}
