import type { Forms } from './strings.js';

/**
 * A share, 1 being the whole, as a language writes it: "125 %". `forms` are those of the language, where
 * it has its own, and `locale` is what `Intl` is asked for.
 */
export function formatPercent(share: number, forms: Forms | undefined, locale: string): string {
  return forms?.percent(share) ?? new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}
