import { inTime } from '../../in-time.js';
import type { Article } from '../article.js';
import { ArticleError, throwMissingCode } from '../article-error.js';
import { readDate, toTimestamp } from '../fields/date.js';
import { isObject } from '../fields/json-value.js';
import type { MappingContext } from './article-format.js';
import { mapOwnFormat } from './own-format.js';

/**
 * Maps a document in whichever format it is. Our own format is at hand; the code for others is
 * fetched.
 * @throws ArticleError `unknown-format`, or what the mapper of the format throws
 */
export async function mapDocument(document: unknown, context: MappingContext): Promise<Article> {
  if (isOwnFormat(document) && !context.item) return mapOwnFormat(document, context);
  const { mapSchemaOrg } = await inTime(import('./schema-org.js')).catch(throwMissingCode);
  return mapSchemaOrg(document, context, { mapOwnFormat, readDate, toTimestamp, ArticleError });
}

/**
 * One object with a headline and a text, as our own format asks for, and of an article's type. One
 * with members outside of our profile is read with the rest of schema.org: `abstract`, `citation`,
 * `contentLocation`, `creator`, `dateCreated`, `expires`, `mainEntityOfPage`, `sourceOrganization`,
 * `thumbnailUrl`, by their first letters.
 */
function isOwnFormat(document: unknown): document is Record<string, unknown> {
  return (
    isObject(document) &&
    /^(undefined|\w*(Article|Posting))$/.test(String(document['@type'])) &&
    typeof document['headline'] === 'string' &&
    typeof document['articleBody'] === 'string' &&
    !Object.keys(document).some((name) =>
      /^(abst|citat|cont|creat|dateC|exp|main|source|thumb)/.test(name),
    )
  );
}
