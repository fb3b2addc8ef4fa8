import type { report } from '../../report.js';
import type { Article, ArticleDate } from '../article.js';
import type { ArticleError } from '../article-error.js';
import type {
  Candidate,
  ListArticles,
  MapOwnFormat,
  MappedArticle,
  MappingContext,
} from './article-format.js';
import { withoutBy } from './byline.js';
import { chooseItem } from './choose-item.js';
import { readRange } from './date-range.js';
import { type ParseInert, removeDuplicates } from './duplicates.js';
import { findErrorEnvelope } from './error-envelope.js';
import type { FormatTools } from './format-tools.js';
import { likelyLanguage } from './likely-language.js';
import { makeTools } from './make-tools.js';
import { entriesOf } from './recognize-format.js';
import { type DateTools, findReason } from './withheld.js';
import { isoDateOf, isUnset, writtenDateOf } from './written-date.js';

export { recognizeFormat } from './recognize-format.js';

/** Milliseconds between Greenwich and where a day begins first. */
const FARTHEST_ZONE = 14 * 3_600_000;

/** What this module needs of the entry, handed in so that its chunk imports nothing from there. */
export interface EntryTools extends DateTools {
  ArticleError: typeof ArticleError;
  mapOwnFormat: MapOwnFormat;
  parseInertBody: ParseInert;
  report: typeof report;
  safeUrl: (address: string, base: string, isFile?: boolean) => string | undefined;
}

/**
 * Maps a document of another system: the module of its format lists the articles in it; the rules that
 * hold for all formats are here.
 * @throws ArticleError `http` for an error that came as a document, `unknown-format`, `not-an-article`,
 *   `invalid-article`, `no-such-item`, `withheld`
 */
export async function mapForeignDocument(
  document: unknown,
  context: MappingContext,
  listArticles: ListArticles | undefined,
  entryTools: EntryTools,
): Promise<Article> {
  const fail = (code: ArticleError['code'], found: unknown, status?: number): never => {
    const facts = { url: context.documentUrl, found, ...(status && { status }) };
    throw new entryTools.ArticleError(code, facts);
  };
  const envelope = findErrorEnvelope(document);
  if (envelope) fail('http', document, envelope.status);
  const tools = makeTools({ ...entryTools, fail });
  const { bodyField, datelineField, relatedField } = context.fieldNames ?? {};
  // A page's code may have set anything.
  const fieldNames = {
    bodyField: tools.textOf(bodyField),
    datelineField: tools.textOf(datelineField),
    relatedField: tools.textOf(relatedField),
  };
  const list = (entries: readonly unknown[]): readonly Candidate[] =>
    listArticles?.(entries, document, { ...context, fieldNames }, tools) ?? [];
  const entries = entriesOf(document);
  const whole = list([document]);
  const candidates = whole.length > 0 ? whole : list(entries ?? []);
  if (candidates.length === 0) {
    if (entries?.length === 0) fail('no-such-item', 'an empty list');
    fail('unknown-format', document);
  }
  const item = tools.textOf(context.item);
  const chosen = item ? [chooseItem(candidates, item)] : candidates;
  let problem: unknown;
  for (const candidate of chosen) {
    if (!candidate) return fail('no-such-item', `a list of ${candidates.length}`);
    try {
      const mapped = candidate.map();
      const reason = findReason(mapped, entryTools);
      if (reason) fail('withheld', reason);
      const article = await finish(mapped, context, entryTools, tools);
      if (article.headline ?? article.body) return article;
      fail('invalid-article', document);
    } catch (error) {
      // Without a wish, the next that may be shown is as good.
      problem ??= error;
    }
  }
  throw problem;
}

async function finish(
  mapped: MappedArticle,
  context: MappingContext,
  { mapOwnFormat, parseInertBody, readDate, report: tell, safeUrl, toTimestamp }: EntryTools,
  { decode }: FormatTools,
): Promise<Article> {
  const { node, related, tags, datelineDate, embargoedUntil, isGiven } = mapped;
  const base = context.baseUrl ?? (absolute(mapped.base) || context.documentUrl);
  const { dateline, datePublished, dateModified } = node;
  const ownRange = readRange(dateline, readDate);
  const range = datelineDate === undefined ? ownRange : readRange(datelineDate, readDate);
  const article = await mapOwnFormat(
    {
      ...node,
      dateline: ownRange ? undefined : (isoDateOf(dateline) ?? dateline),
      datePublished: isoDateOf(datePublished),
      dateModified: isoDateOf(dateModified),
    },
    context,
    base,
  );
  if ([node['isAccessibleForFree']].flat().some(isFalse)) article.access = 'teaser';
  const shownDate = article.dateline.date;
  const deadlines = [node['expires'], embargoedUntil];
  for (const [date, raw] of [
    [article.datePublished, datePublished],
    [article.dateModified, dateModified],
    [shownDate, shownDate && (isoDateOf(dateline) ? dateline : datePublished)],
    ...deadlines.map((raw) => [readDate(isoDateOf(raw) ?? raw), raw] as const),
  ] as const) {
    const written = writtenDateOf(raw);
    if (date) date.raw = written;
    else if (written && !isUnset(written)) void tell('unreadDate', article, written);
  }
  if (isUnsure(article.datePublished, article.dateModified, toTimestamp)) {
    article.dateModified = undefined;
  }
  if (datelineDate !== undefined) article.dateline.date = readDate(isoDateOf(datelineDate));
  if (range) article.dateline.date = range;
  if (!isGiven) {
    for (const author of article.authors) author.name = withoutBy(author.name);
  }
  if (related) {
    article.related = related.flatMap(({ name, url, language }) => {
      const address = typeof url === 'string' ? safeUrl(url, base) : undefined;
      const title = decode(name) ?? (address && new URL(address).host);
      return title
        ? [{ title, ...(address && { url: address }), ...(language && { language }) }]
        : [];
    });
  }
  if (tags) article.tags = [...new Set(tags.flatMap((tag) => decode(tag) ?? []))];
  if (/^(?:und|mul|zxx|mis)\b/i.test(article.language ?? '')) article.language = undefined;
  if (context.language) article.language ??= likelyLanguage(article, context.language);
  if (!isGiven) removeDuplicates(article, parseInertBody);
  return article;
}

/** Systems write a text, or the address of the value. */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /(?:^|\/)(?:false|no)$/i.test(value));
}

/** Whether a clock without a zone makes it unsure which of two dates is the later one. */
function isUnsure(
  published: ArticleDate | undefined,
  modified: ArticleDate | undefined,
  toTime: DateTools['toTimestamp'],
): boolean {
  if (published?.precision !== 'minute' || modified?.precision !== 'minute') return false;
  const apart = Math.abs(toTime(modified) - toTime(published));
  return !published.offset !== !modified.offset && apart < FARTHEST_ZONE;
}

function absolute(base: unknown): string {
  return typeof base === 'string' && /^https?:\/\/[^/]/i.test(base) && URL.canParse(base)
    ? base
    : '';
}
