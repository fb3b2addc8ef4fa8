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
import { FORMATS, type FormatName, formatNames } from './format-table.js';
import { mapOwnFormat } from './own-format.js';
import { entriesOf, recognizeFormat } from './recognize-format.js';

/**
 * Maps a document in whichever format it is. Our own format is at hand; the code for all else is
 * fetched.
 * @throws ArticleError `unknown-format`, or whatever `mapForeignDocument` finds
 */
export async function mapDocument(document: unknown, context: MappingContext): Promise<Article> {
  const { format = 'schema-org', item } = context;
  if (format === 'schema-org' && !item && isSimple(document)) {
    return mapOwnFormat(document, context);
  }
  const [{ mapForeignDocument }, mapper] = await fetchCode(
    context.format ?? recognizeFormat(document),
  );
  return mapForeignDocument(document, context, mapper?.listArticles, {
    ArticleError,
    entriesOf,
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
  const expected = format ?? formatNames.find((name) => FORMATS[name][2]?.test(url));
  // What fails here is asked for again when it is needed.
  if (expected) fetchCode(expected).catch(() => undefined);
}

async function fetchCode(format: FormatName | undefined) {
  const code = Promise.all([import('./foreign-document.js'), format && FORMATS[format][1]()]);
  return inTime(code).catch(throwMissingCode);
}

/**
 * One object in our own format as it is written by hand: with a headline and a text, of an article's
 * type. One with members outside of our profile is read with the rest of schema.org, or of Liferay;
 * here are their first letters: `about`, `abstract`, `articleSection`, `citation`, `contentLocation`,
 * `copyrightHolder`, `creator`, `dateCreated`, `expires`, `isBasedOn`, `mainEntityOfPage`,
 * `sourceOrganization`, `thumbnailUrl`. So is one whose text may repeat what stands above it, or whose
 * dates are written in another way.
 */
function isSimple(document: unknown): document is JsonObject {
  if (!isObject(document)) return false;
  const { articleBody: body, headline, image, datePublished, dateModified } = document;
  const lead = isObject(image) ? image['url'] : image;
  return (
    /^(undefined|\w*(Article|Posting))$/.test(String(readText(document['@type']))) &&
    typeof headline === 'string' &&
    typeof body === 'string' &&
    !/(^|,)(abou|abst|articleS|citat|cont|copyrightH|creat|dateC|exp|isB|main|source|thumb)/.test(
      Object.keys(document).join(),
    ) &&
    !/<h1/i.test(body) &&
    ![lead, document['description'], document['dateline']].some(
      (text) => text && typeof text === 'string' && body.includes(text),
    ) &&
    [datePublished, dateModified].every((date) => !date || readDate(date))
  );
}
