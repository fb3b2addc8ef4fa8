/** The name of a language in that language itself: "français". The tag, where it has none. */
export function languageName(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
