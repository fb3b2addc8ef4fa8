import type { JsonObject } from '../fields/json-value.js';
import type { MappingContext } from './article-format.js';
import type { FormatTools } from './format-tools.js';

/** Members in which plugins for several languages, or a theme, say that of a post. */
const LANGUAGES = [
  'lang',
  'polylang_current_lang',
  'wpml_current_locale',
  'wpml_language',
  'language',
  'locale',
];

/** WordPress itself says no language: plugins do, at last Yoast in what it writes for others. */
export function languagesOf(
  post: JsonObject,
  yoast: JsonObject,
  schema: readonly JsonObject[],
  { textOf }: FormatTools,
): unknown {
  return [
    ...LANGUAGES.map((name) => textOf(post[name])),
    ...schema.map((node) => textOf(node['inLanguage'])),
    textOf(yoast['og_locale']),
  ].filter(Boolean);
}

/**
 * Translations as WPML has them, a list or by language, with the addresses of pages; or as Polylang has
 * them, ids by language, which are addresses of JSON beside this one.
 */
export function translationsOf(
  post: JsonObject,
  { documentUrl }: MappingContext,
  tools: FormatTools,
): JsonObject[] {
  const { membersOf, resolve, textOf } = tools;
  return ['wpml_translations', 'polylang_translations', 'translations']
    .flatMap((name) => entriesOf(post[name]))
    .flatMap(([language, value]) => {
      const members = membersOf(value);
      const tag = textOf(['locale', 'lang', 'language'].map((name) => members[name])) ?? language;
      const link = ['href', 'link', 'url', 'permalink'].map((name) => textOf(members[name]));
      const url = resolve(link.find(Boolean) ?? (isId(value) ? undefined : value), documentUrl);
      const id = members['id'] ?? members['ID'] ?? value;
      if (!tag || String(textOf(id)) === textOf(post['id'])) return [];
      const json = isId(id) ? jsonAddress(id, post, documentUrl, tools) : undefined;
      const encoding = json && { contentUrl: json };
      return url || json ? [{ inLanguage: tag, url, encoding }] : [];
    });
}

/** The values of a list, or of an object by language. */
function entriesOf(value: unknown): (readonly [string | undefined, unknown])[] {
  if (Array.isArray(value)) return value.slice(0, 500).map((one) => [undefined, one]);
  return typeof value === 'object' && value !== null ? Object.entries(value).slice(0, 500) : [];
}

function isId(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
}

/** Where the post of another id is as JSON: in the same collection, asked in the same way. */
function jsonAddress(
  id: number | string,
  post: JsonObject,
  documentUrl: string,
  { listOf, membersOf, resolve, textOf }: FormatTools,
): string | undefined {
  const [self] = listOf(membersOf(post['_links'])['self']).map(membersOf);
  const own = resolve(self?.['href'], documentUrl) ?? documentUrl;
  const last = `/${textOf(post['id']) ?? ''}`;
  const { origin, pathname } = new URL(own);
  if (!pathname.endsWith(last) || last === '/') return undefined;
  const { search } = new URL(documentUrl);
  const asked = documentUrl.includes(pathname) ? search : '';
  return `${origin}${pathname.slice(0, -last.length)}/${String(id)}${asked}`;
}
