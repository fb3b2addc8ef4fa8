import { isObject, typesOf } from './json-ld-graph.js';

/** Languages whose names are known, each in English and in itself. */
const KNOWN =
  'ar az be bg bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy is it ja ka ko lb lt lv mk mt nl no pl pt ro ru sk sl sq sr sv tr uk vi zh';

/** Codes of countries that are written for their languages, which have others. */
const COUNTRIES: Readonly<Record<string, string>> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  jp: 'ja',
  kr: 'ko',
  ua: 'uk',
};

/**
 * The language of an article as a BCP 47 tag, from what is found in its place: tags with an underscore,
 * codes of three letters, names, codes of countries, several of those in a text, `Language` objects.
 */
export function languageOf(values: unknown): string | undefined {
  for (const value of [values].flat(3).slice(0, 50)) {
    const language = isObject(value) && typesOf(value).includes('Language') ? value : {};
    for (const text of [value, language['alternateName'], language['name']]) {
      if (typeof text !== 'string') continue;
      const tag = [text, ...text.split(/[,;/|]+/, 9)].map(tagOf).find(Boolean);
      if (tag) return tag;
    }
  }
  return undefined;
}

/** The same for a language that must be sure, since it becomes the words of a link. */
export function oneLanguageOf(value: unknown): string | undefined {
  const language = languageOf(value);
  return typeof value === 'string' && !tagOf(value) ? undefined : language;
}

function tagOf(text: string): string | undefined {
  const tag = text.slice(0, 100).trim().replaceAll('_', '-').replace(/\..*/, '');
  const country = COUNTRIES[tag.toLowerCase()];
  if (country) return country;
  if (/^[a-z]{3}$/i.test(tag)) return canonical(tag);
  if (/^[a-z]{2,3}(?:-\w{2,8})*$/i.test(tag)) return canonical(tag) && tag;
  return codeOf(tag.toLowerCase());
}

/** `eng` is `en`, and `ger` is `de`. */
function canonical(tag: string): string | undefined {
  try {
    const [name] = Intl.getCanonicalLocales(tag);
    // A language that goes by its old code in a country keeps it.
    return name && name.length < tag.length ? name : tag;
  } catch {
    return undefined;
  }
}

function codeOf(name: string): string | undefined {
  return KNOWN.split(' ').find((code) =>
    ['en', code].some((language) => nameIn(language, code)?.toLowerCase() === name),
  );
}

function nameIn(language: string, code: string): string | undefined {
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(code);
}
