/** The language to hand to `Intl`: plain English is written the European way, with the day first. */
export function intlLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}
