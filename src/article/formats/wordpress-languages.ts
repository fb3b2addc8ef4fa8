import type { JsonObject } from '../fields/json-value.js';
import type { FormatTools } from './format-tools.js';
import { translationAddress } from './wordpress-addresses.js';
import type { Seo } from './wordpress-seo.js';

/** Members with the language of a post: Polylang's, WPML's, and names that sites choose for theirs. */
const NAMES = [
  'lang',
  'polylang_current_lang',
  'wpml_current_locale',
  'wpml_current_language',
  'wpml_language',
  'language',
  'language_code',
  'locale',
];

/** Members with the translations of a post: WPML REST API's, Polylang's. */
const TRANSLATIONS = ['wpml_translations', 'polylang_translations', 'translations'];

/** The language that a plugin tells, for WordPress itself tells none; else the address asks for one. */
export function languageOf(
  post: JsonObject,
  { yoast, aioseo, article, page }: Seo,
  documentUrl: string,
  { membersOf, textOf }: FormatTools,
): string | undefined {
  return [
    ...NAMES.map((name) => post[name]).flatMap((value) => {
      const { code, language_code: named, locale, slug } = membersOf(value);
      return [value, locale, code, named, slug];
    }),
    article['inLanguage'],
    page['inLanguage'],
    yoast['og_locale'],
    aioseo['og:locale'],
    askedIn(textOf(post['link'])),
    askedIn(documentUrl),
  ]
    .map((value) => tagOf(textOf(value)))
    .find(Boolean);
}

/** The parameter by which WPML and Polylang tell languages apart, where paths and hosts don't. */
function askedIn(address = ''): string | undefined {
  return /[?&]lang=([a-z]{2}(?:[-_][a-z]{2,4})?)(?=[&#]|$)/i.exec(address)?.[1];
}

/**
 * A tag of BCP 47 from a locale of WordPress or of Facebook, which Yoast writes: those that are no
 * languages of their own, or of no such country. https://make.wordpress.org/polyglots/teams/
 */
function tagOf(locale: string | undefined): string | undefined {
  const tag = locale?.replaceAll('_', '-').replace(/-(?:formal|informal|ao90)$/i, '');
  if (!tag || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) || tag === 'all') return undefined;
  return tag.replace(/^es-LA$/, 'es-419').replace(/^(ar|eo)-\1$/i, '$1');
}

/**
 * The translations of a post, without the post itself. Plugins list them or key them by language, as
 * objects, as addresses of pages, or as the numbers of posts, which have their JSON beside the post's.
 */
export function translationsOf(
  post: JsonObject,
  own: string | undefined,
  documentUrl: string,
  tools: FormatTools,
): readonly JsonObject[] {
  const { listOf, membersOf, textOf } = tools;
  const found = new Map<string, JsonObject>();
  for (const [key, value] of TRANSLATIONS.flatMap((name) => pairsOf(post[name], tools))) {
    const { locale, lang, language_code: code, language, status, ...members } = membersOf(value);
    const tag = [locale, lang, code, language, key].map((one) => tagOf(textOf(one))).find(Boolean);
    const id = textOf(
      [members['id'], members['ID'], members['element_id'], members['post_id'], value].find(
        isNumber,
      ),
    );
    const url = [members['href'], members['url'], members['link'], members['permalink'], value]
      .flatMap(listOf)
      .map(textOf)
      .find((address) => address && /^(?:https?:)?\//i.test(address));
    const isOwn = id ? id === textOf(post['id']) : tag === own || url === textOf(post['link']);
    const isPublic = !textOf(status) || textOf(status) === 'publish';
    const src = url || !id ? undefined : translationAddress(id, post, documentUrl, tools);
    if (!tag || isOwn || !isPublic || found.has(tag) || !(url ?? src)) continue;
    found.set(tag, { inLanguage: tag, url, encoding: { contentUrl: src } });
  }
  return [...found.values()];
}

/** The values of a list or an object, with the keys of the latter. */
function pairsOf(value: unknown, { listOf, membersOf }: FormatTools): readonly [string, unknown][] {
  const listed = Array.isArray(value) ? listOf(value) : [];
  const keyed = Object.entries(membersOf(value)).slice(0, 500);
  return [...listed.map((one): [string, unknown] => ['', one]), ...keyed];
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
}
