import { formsOf } from './forms.js';
import { intlLocale } from './intl-locale.js';

/** A share, 1 being the whole, as the language writes it: "125 %". */
export function formatPercent(share: number, language: string): string {
  return (
    formsOf(language)?.percent(share) ??
    new Intl.NumberFormat(intlLocale(language), { style: 'percent' }).format(share)
  );
}
