import type { Plugin } from 'vite';

const IMPORT_OF_STR = /import\s*\{\s*str\s*\}\s*from\s*['"]@lit\/localize['"];?/;

/**
 * Makes each language's strings a module that imports nothing. Left alone, the chunk of a language
 * would import `str` from the entry by its bare name: a page that loads the script as
 * `news-article.js?v=1` would then load it a second time.
 */
export function selfContainedStrings(): Plugin {
  return {
    name: 'self-contained-strings',
    transform(code, id) {
      if (!id.includes('/localization/generated/locales/')) return null;
      // The same value as `@lit/localize`'s own tag makes: internal/str-tag.js.
      const str = 'const str = (strings, ...values) => ({ strTag: true, strings, values });';
      return { code: code.replace(IMPORT_OF_STR, str), map: null };
    },
  };
}
